/**
 * The address that is asked for where an article links to `url`: without fragment, since servers never see it, and
 * without name and password, which are nobody's business. Links with one such address are asked for once. Nothing for
 * what is not on the web.
 */
export function askedAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined
  address.hash = ''
  address.username = ''
  address.password = ''
  return address.href
}

/** The fragment of an address as written, without `#`; nothing where there is none. */
export function fragmentOf(url: string): string | undefined {
  const fragment = URL.canParse(url) ? new URL(url).hash.slice(1) : ''
  return fragment === '' ? undefined : fragment
}
