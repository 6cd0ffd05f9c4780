import type { Fix } from '../../../model/finding.ts'
import type { Span } from '../../../model/span.ts'
import { isSpace } from './flanking.ts'
import { type Ends, freePunctuation } from './free-punctuation.ts'
import { type MarkedWords, spanOf } from './marked-words.ts'

/**
 * A fix after which plain CommonMark takes the marks. It is safe where readers see the same text as before; else it
 * puts a space outside the marks, which is for the author to decide.
 */
export function mendEmphasis(words: MarkedWords, text: string, ends: Ends): Fix {
  const span = { start: words.opening.start, end: words.closing.end }
  const replacement = insideLink(words, text) ?? freePunctuation(words, text, ends)
  if (replacement !== undefined) {
    const edits = [smallest(text, span, replacement)]
    return { kind: 'safe', edits, changes: ['structure'] }
  }
  const places = [...(ends.head ? [span.start] : []), ...(ends.tail ? [span.end] : [])]
  return {
    kind: 'suggestion',
    edits: places.map((at) => ({ span: { start: at, end: at }, text: ' ' })),
    changes: ['structure'],
  }
}

/** Marks around nothing but a link, put inside it: `**[词](u)**` as `[**词**](u)`. */
function insideLink({ opening, closing, children }: MarkedWords, text: string): string | undefined {
  const [link, ...others] = children
  if (link?.type !== 'link' || others.length > 0) return undefined
  const first = link.children[0]
  const last = link.children.at(-1)
  const { start, end } = spanOf(link)
  if (first === undefined || last === undefined || spanOf(first).start !== start + 1)
    return undefined
  const marks = text.slice(opening.start, opening.end)
  const label = text.slice(start + 1, spanOf(last).end)
  const ends = [label[0], label.at(-1)]
  const isWhole = start === opening.end && end === closing.start && text[start] === '['
  const isLeft = marks !== text.slice(closing.start, closing.end)
  if (!isWhole || isLeft || ends.some((c) => isSpace(c) || c === marks[0])) return undefined
  return `[${marks}${label}${marks}${text.slice(spanOf(last).end, end)}`
}

/** The edit without what stays the same at its ends. */
function smallest(text: string, { start, end }: Span, replacement: string) {
  const old = text.slice(start, end)
  const most = Math.min(old.length, replacement.length)
  let head = 0
  while (head < most && old[head] === replacement[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === replacement.at(-1 - tail)) tail++
  return {
    span: { start: start + head, end: end - tail },
    text: replacement.slice(head, replacement.length - tail),
  }
}
