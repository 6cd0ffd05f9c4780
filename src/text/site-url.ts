import { wellFormed } from './well-formed.ts'

/**
 * The public address of a file below the output folder, percent-encoded (RFC 3986 §2.1). `site` is the address of that
 * folder, with or without a slash at its end; its query and fragment are dropped. An empty `path` gives the start page.
 */
export function siteAddress(site: string, path = ''): string {
  const { origin, pathname } = new URL(site)
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  const segments = path.split('/').map((segment) => encodeURIComponent(wellFormed(segment)))
  return `${origin}${folder}${segments.join('/')}`
}

/** The public address of an article's page. It ends with a slash: web servers find `index.html` by themselves. */
export function pageAddress(site: string, slug: string): string {
  return siteAddress(site, `${slug}/`)
}

/**
 * An address of the web in its serialised form (WHATWG URL): percent-encoded, the host in ASCII. A relative one is
 * resolved against `base`. Returns nothing where it is no address, or one that is not http or https.
 */
export function webAddress(written: string, base?: string): string | undefined {
  if (!URL.canParse(written, base)) return undefined
  const { protocol, href } = new URL(written, base)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}
