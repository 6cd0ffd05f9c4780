import { serialised } from '../links/serialised.ts'
import type { InvalidTargetReason, Target } from '../model/article.ts'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const WITHOUT_HOST = /^(?:https?:)?[\\/]*(?:[?#]|$)/i

/**
 * What an address leads to. `address` is the target with escapes and character references decoded. With a scheme, or with
 * `//` in front, it has to be a URL as WHATWG parses it; `#…` is a place in the same page; anything else is a path,
 * whose query is left out.
 */
export function readTarget(address: string): Target {
  const url = address.trim()
  if (url === '') return invalid('empty')
  if (url.startsWith('#')) return { kind: 'fragment', fragment: decode(url.slice(1)) }
  if (SCHEME.test(url) || url.startsWith('//')) return readAbsolute(url)
  const [beforeFragment = '', ...rest] = url.split('#')
  const path = decode(beforeFragment.split('?')[0] ?? '')
  return { kind: 'relative', path, ...(rest.length > 0 && { fragment: decode(rest.join('#')) }) }
}

function readAbsolute(url: string): Target {
  if (/^(?:https?:|\/\/)/i.test(url) && WITHOUT_HOST.test(url)) return invalid('no-host')
  const href = serialised(url.startsWith('//') ? `https:${url}` : url)
  if (href === undefined) return invalid('bad-url')
  return { kind: 'absolute', url: href, scheme: href.slice(0, href.indexOf(':')) }
}

function invalid(reason: InvalidTargetReason): Target {
  return { kind: 'invalid', reason }
}

/** Percent-encoding undone; a text that is not well encoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
