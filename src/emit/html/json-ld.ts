import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * Structured data as a script element that no value can break out of: inside `script` HTML knows no character
 * references, so `<`, `>` and `&` are written as JSON escapes (JSON-LD 1.1 §7.2), and so are U+2028 and U+2029.
 */
export function jsonLdScript(data: Readonly<Record<string, unknown>>): Element {
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return h('script', { type: 'application/ld+json' }, text)
}
