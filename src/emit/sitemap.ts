import type { Element } from 'xast'
import { x } from 'xastscript'
import type { CollectionEmitter, OutputFile } from '../model/emitter.ts'
import type { Entry } from '../model/publication.ts'
import { latestDate } from '../text/iso-date.ts'
import { pageAddress, siteAddress } from '../text/site-url.ts'
import { textElement, xmlDocument } from '../text/xml-document.ts'

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
export const sitemap: CollectionEmitter = {
  id: 'sitemap',
  subject: 'collection',
  emit(entries, { site: { url } }) {
    if (url === undefined) return []
    const pages = [
      located(
        'url',
        siteAddress(url),
        latestDate(entries.flatMap((entry) => lastChange(entry) ?? [])),
      ),
      ...entries.map((entry) => located('url', pageAddress(url, entry.slug), lastChange(entry))),
    ]
    const parts = slices(pages, addressesPerFile).map((part) => x('urlset', namespace, part))
    if (parts.length === 1) return [file('sitemap.xml', parts[0]!)]
    const files = parts.map((part, index) => file(`sitemap-${index + 1}.xml`, part))
    const index = files.map(({ path }) => located('sitemap', siteAddress(url, path)))
    return [file('sitemap.xml', x('sitemapindex', namespace, index)), ...files]
  },
}

function located(name: 'url' | 'sitemap', address: string, changed?: string): Element {
  return x(name, [x('loc', address), textElement('lastmod', changed)])
}

function lastChange(entry: Entry): string | undefined {
  return entry.updated ?? entry.date
}

function slices<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size)
  return Array.from({ length: count }, (_, index) => list.slice(index * size, (index + 1) * size))
}

function file(path: string, root: Element): OutputFile {
  return { path, mediaType: 'application/xml', text: xmlDocument(root) }
}
