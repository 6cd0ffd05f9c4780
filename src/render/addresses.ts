import type { Element } from 'hast'

/**
 * Writes the addresses of an element the way the sanitiser can judge them: without white space around them (browsers take
 * it off: HTML, §2.4.5), and with the scheme in lower case (RFC 3986, §3.1: schemes know no case).
 */
export function normaliseAddresses({ properties }: Element): void {
  const { href, src, cite } = properties
  if (typeof href === 'string') properties.href = normalised(href)
  if (typeof src === 'string') properties.src = normalised(src)
  if (typeof cite === 'string') properties.cite = normalised(cite)
}

function normalised(address: string): string {
  return address.trim().replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase())
}
