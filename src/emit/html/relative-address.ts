import { wellFormed } from '../../text/well-formed.ts'

/** The path of a file as an address relative to a page: every name percent-encoded, so that none reads as a scheme. */
export function relativeAddress(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(wellFormed(name)))
    .join('/')
}
