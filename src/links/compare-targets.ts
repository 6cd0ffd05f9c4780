import { partsOf, serialised } from './serialised.ts'
import { isTrackingParameter } from './tracking-parameters.ts'

/** Sites on which names are the same in upper and lower case, and how many parts of the path are names. */
const CASELESS: ReadonlyMap<string, number> = new Map([
  ['github.com', 2],
  ['twitter.com', 1],
  ['x.com', 1],
])

/**
 * An address without what does not change where it leads, as a key to compare by: http and https are one, tracking
 * parameters, an empty query and an empty fragment are dropped, percent-encoding is undone where that changes nothing.
 * Path, case and the slash at its end are kept, for servers tell them apart, but for names of users and projects on sites
 * that do not. What WHATWG URL cannot read is returned as it is.
 */
export function comparableTarget(address: string): string {
  const written = address.trim()
  const url = serialised(written.startsWith('//') ? `https:${written}` : written)
  return url === undefined ? written : comparableUrl(url)
}

/** The same of an address that is in its serialised form. */
export function comparableUrl(url: string): string {
  const { scheme, user, host, hostname, path, query, fragment } = partsOf(url)
  const login = user === '' ? '' : `${user}@`
  const authority = host === '' ? '' : `//${login}${host}`
  const place = fragment === '' ? '' : `#${decoded(fragment)}`
  const written = withoutCase(hostname, decoded(path)) + keptQuery(query) + place
  return (scheme === 'http:' ? 'https:' : scheme) + authority + written
}

/** Whether two addresses lead to the same place, as far as can be told from them alone. */
export function sameTarget(a: string, b: string): boolean {
  return a === b || comparableTarget(a) === comparableTarget(b)
}

/** Lower case for the leading parts of a path in which the site ignores case. */
function withoutCase(host: string, path: string): string {
  const count = CASELESS.get(host.startsWith('www.') ? host.slice('www.'.length) : host)
  if (count === undefined) return path
  const parts = path.split('/')
  return parts.map((part, i) => (i <= count ? part.toLowerCase() : part)).join('/')
}

/** A query without tracking parameters, the others as they are and in their order. */
function keptQuery(query: string): string {
  if (query === '') return ''
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !isTrackingParameter(part.split('=')[0] ?? ''))
  return kept.length === 0 ? '' : `?${decoded(kept.join('&'))}`
}

/** Percent-encoding undone for letters, digits and unreserved marks; others may mean something else (RFC 3986 §2.2). */
function decoded(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return encodeReserved(decodeURIComponent(run))
    } catch {
      return run.toUpperCase()
    }
  })
}

function encodeReserved(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}._~-]/gu, encodeURIComponent)
}
