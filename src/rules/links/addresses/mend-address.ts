import { distance } from 'fastest-levenshtein'
import { partsOf } from '../../../links/serialised.ts'
import type { Target } from '../../../model/article.ts'

/** What is wrong with an address as it is written, and the address that was probably meant. */
export interface AddressProblem {
  readonly kind: 'scheme' | 'no-scheme' | 'wrapped' | 'tail' | 'run-on' | 'host' | 'malformed'
  readonly meant?: string
}

/** Schemes that are right as they are, whatever they look like. */
const KNOWN = new Set(
  'http https mailto ftp ftps sftp tel sms geo file data javascript vbscript git ssh svn irc ircs magnet news nntp ws wss'.split(
    ' ',
  ),
)
const MISSPELT = ['http', 'https', 'mailto']
const MOST_LETTERS_WRONG = 2

const SLIPPED = /^(https?)\s*(?:：\/\/|;\/\/|:\/(?=[^/])|\/\/|:(?=[a-z0-9]))/i
const DOUBLED = /^https?:\/\/(?=https?(?::|\/\/|%3a))/i
const WRAPPED = /^[("'“‘（<[](https?:\/\/.+?)[)"'”’）>\]]$/i
/** Marks that end a Chinese sentence and no address. */
const TAIL = /(?<![，。、；：！？）》」』】”’])[，。、；：！？）》」』】”’]+$/
/** What follows a link that a full-width parenthesis left open, up to the next half-width one. */
const RUN_ON = /）[，。、；]|\][(（]/
const LIKE_A_HOST =
  /^(?:[a-z0-9][a-z0-9-]*\.)+(?:com|org|net|io|dev|cn|edu|gov|me|co|ai|app|tech|info|blog|uk|de|jp)(?=[/:?#]|$)/i

/**
 * Looks at an address by itself; undefined where a browser can make something of it. A path to a file is right as far as
 * can be told here, unless it begins as only addresses do: `www.example.com`, `github.com/a/b`.
 */
export function problemOf(raw: string, target: Target): AddressProblem | undefined {
  const address = raw.trim()
  const wrapped = WRAPPED.exec(address)?.[1]
  if (wrapped !== undefined) return { kind: 'wrapped', meant: wrapped }
  if (RUN_ON.test(address)) return { kind: 'run-on' }
  if (DOUBLED.test(address)) return { kind: 'scheme', meant: address.replace(DOUBLED, '') }
  if (SLIPPED.test(address)) return { kind: 'scheme', meant: address.replace(SLIPPED, '$1://') }
  if (target.kind === 'invalid') {
    return target.reason === 'empty' ? undefined : { kind: 'malformed' }
  }
  if (target.kind === 'relative') return withoutScheme(address)
  if (target.kind === 'fragment') return undefined
  const scheme = misspeltScheme(address, target.scheme)
  if (scheme !== undefined) return { kind: 'scheme', meant: scheme }
  if (!/^https?$/.test(target.scheme)) return undefined
  if (TAIL.test(address)) return { kind: 'tail', meant: address.replace(TAIL, '') }
  return isPublicName(partsOf(target.url).hostname) ? undefined : { kind: 'host' }
}

function withoutScheme(address: string): AddressProblem | undefined {
  const isHost = /^www\.[^/]/i.test(address) || LIKE_A_HOST.test(address)
  return isHost ? { kind: 'no-scheme', meant: `https://${address}` } : undefined
}

/** The address with the scheme that was meant: `htp:` and `ttps:` are none. */
function misspeltScheme(address: string, scheme: string): string | undefined {
  if (KNOWN.has(scheme) || scheme.length < 3) return undefined
  const meant = MISSPELT.toSorted((a, b) => distance(a, scheme) - distance(b, scheme))[0]!
  if (distance(meant, scheme) > MOST_LETTERS_WRONG) return undefined
  return meant + address.slice(scheme.length)
}

/** A name without a dot belongs to no site of the internet; `localhost` is a matter of its own. */
function isPublicName(host: string): boolean {
  return host.includes('.') || host.startsWith('[') || host === 'localhost'
}
