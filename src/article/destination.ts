import type { Span } from '../model/span.ts'
import { unescaped } from '../text/unescaped.ts'

/**
 * Where the target stands in the source of an inline link or image, without `<` and `>`; offsets are relative to
 * `written`, which runs from `[` or `![` to `)`. Undefined where it leads to another address than `url`.
 */
export function inlineDestination(written: string, url: string): Span | undefined {
  for (let at = written.lastIndexOf(']('); at >= 0; at = written.lastIndexOf('](', at - 1)) {
    const span = destinationAt(written, at + 2, written.length - 1)
    if (unescaped(written.slice(span.start, span.end)) === url) return span
    if (at === 0) break
  }
  return undefined
}

/** The same for a definition, `[label]: target "title"`. */
export function definedDestination(written: string, url: string): Span | undefined {
  for (let at = written.indexOf(']:'); at >= 0; at = written.indexOf(']:', at + 1)) {
    const span = destinationAt(written, at + 2, written.length)
    if (unescaped(written.slice(span.start, span.end)) === url) return span
  }
  return undefined
}

/** Within `<…>`, or up to white space or `end` (CommonMark 0.31 §6.3, link destination). */
function destinationAt(written: string, from: number, end: number): Span {
  const start = Math.min(endOf(SPACES, written, from), end)
  if (written[start] === '<') {
    const close = written.indexOf('>', start)
    return { start: start + 1, end: close === -1 ? end : close }
  }
  return { start, end: Math.min(endOf(WORD, written, start), end) }
}

const SPACES = /\s*/y
const WORD = /\S*/y

/** Where what a pattern matches at an offset ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(text)
  return pattern.lastIndex
}
