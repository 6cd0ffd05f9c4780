import { x } from 'xastscript'
import type { ListContext, ListEmitter, ListFile } from '../model/emitter.ts'
import { pageAddress, siteAddress } from '../text/site-url.ts'
import { textElement, xmlList, xmlPiece } from '../text/xml-document.ts'

/**
 * Addresses a site map may hold (sitemaps.org/protocol.html). Its other limit, 50 MB, is out of reach then: a folder's
 * name has at most 255 bytes, which is 765 when percent-encoded.
 */
const addressesPerFile = 50_000

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/**
 * `sitemap.xml`: the start page and every article, with the day of the last change where it is known. Beyond 50,000
 * addresses it is an index of `sitemap-1.xml`, `sitemap-2.xml` … Nothing without `site.url`.
 */
export const sitemap: ListEmitter = {
  id: 'sitemap',
  subject: 'list',
  item({ slug, updated, date }, { site: { url } }) {
    return url === undefined ? '' : located('url', pageAddress(url, slug), updated ?? date)
  },
  emit<T>(items: readonly T[], { site: { url }, changed }: ListContext) {
    if (url === undefined) return []
    const pages = [located('url', siteAddress(url), changed), ...items]
    const parts = slices(pages, addressesPerFile)
    if (parts.length === 1) return [file<T>('sitemap.xml', 'urlset', pages)]
    const files = parts.map((part, index) => file<T>(`sitemap-${index + 1}.xml`, 'urlset', part))
    const index = files.map(({ path }) => located('sitemap', siteAddress(url, path)))
    return [file<T>('sitemap.xml', 'sitemapindex', index), ...files]
  },
}

/** An address as it stands in a list of them. */
function located(name: 'url' | 'sitemap', address: string, changed?: string): string {
  return xmlPiece(x(name, [x('loc', address), textElement('lastmod', changed)]), 1)
}

function slices<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / size)
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size))
}

function file<T>(
  path: string,
  name: 'urlset' | 'sitemapindex',
  addresses: readonly (string | T)[],
): ListFile<T> {
  return { path, mediaType: 'application/xml', pieces: xmlList(x(name, namespace), addresses) }
}
