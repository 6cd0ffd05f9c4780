import { askedAddress } from './asked-address.ts'

const STATUSES = new Set([301, 302, 303, 307, 308])

/** Where an answer sends those who ask. */
export interface RedirectTarget {
  /** What is to be asked for. */
  readonly url: URL
  /** The same with the fragment that the server names, as it is to be shown. */
  readonly shown: string
}

/**
 * Reads a redirect (RFC 9110 §15.4, §10.2.2). Nothing where an answer is none; `bad` where it leads to nowhere on the
 * web. Names and passwords are left out.
 */
export function redirectTarget(
  status: number,
  location: string | undefined,
  from: URL,
): RedirectTarget | 'bad' | undefined {
  if (!STATUSES.has(status) || location === undefined) return undefined
  if (!URL.canParse(location, from)) return 'bad'
  const target = new URL(location, from)
  const address = askedAddress(target.href)
  if (address === undefined) return 'bad'
  return { url: new URL(address), shown: address + target.hash }
}
