import type { RootContent } from 'mdast'
import { BEGINNING, type Place } from './move-to.ts'

/** Blocks of the root from one index to before another, between two lines at which no block is open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const INDENT = /^[ \t]/
/** What begins a quote, an item or a footnote. */
const CONTAINER = /^(?:>|[*+-](?:\s|$)|\d{1,9}[.)](?:\s|$)|\[\^)/

/** A quote or an item that begins below words as it does anywhere, and no other container within it. */
const INTERRUPTS = /^(?:> ?|[*+-] )[^\s>*+\-\d[\]]/

/**
 * Whether nothing can be open where a block of the root begins, so that what stands before and what follows can be read
 * apart. An empty line ends everything but lists, which an item goes on, indented code, of which remark still thinks
 * where a container begins, and fenced code and raw HTML: that none of these goes on is for the caller to know. A quote
 * or a list ends a paragraph.
 */
export function isFresh(
  before: RootContent | undefined,
  block: RootContent,
  text: string,
): boolean {
  if (before === undefined) return true
  const { column, offset } = block.position!.start as Place
  const start = text.slice(offset, offset + 11)
  // Indented code begins at the first column.
  if (column !== 1 || INDENT.test(start)) return false
  if (!isEmptyLineBefore(text, offset)) {
    return before.type === 'paragraph' && INTERRUPTS.test(start)
  }
  const goesOn = before.type === 'list' || before.type === 'code'
  return !goesOn || !CONTAINER.test(start)
}

/** The least that begins a block of the same kind as one that stands where nothing is open. */
export function probeFor({ position }: RootContent, text: string): string {
  const start = position?.start.offset ?? 0
  const [marker] = CONTAINER.exec(text.slice(start, start + 11)) ?? []
  if (marker === undefined) return 'a'
  return marker === '[^' ? '[^a]: a' : `${marker.trimEnd()} a`
}

function isEmptyLineBefore(text: string, offset: number): boolean {
  const isTwo = text[offset - 1] === '\n' && text[offset - 2] === '\r'
  const before = text[offset - (isTwo ? 3 : 2)]
  return before === '\n' || before === '\r'
}

/** Where a stretch begins, and where it ends, white space behind it included. */
export function boundsOf(
  children: readonly RootContent[],
  { from, to }: Stretch,
  text: string,
): { start: Place; end: number } {
  const start = from === 0 ? BEGINNING : startOfLine(children[from]!)
  return { start, end: to === children.length ? text.length : startOfLine(children[to]!).offset }
}

/** Where the line begins on which a block begins. */
function startOfLine({ position }: RootContent): Place {
  const { line, column, offset } = position!.start as Place
  return { line, column: 1, offset: offset - column + 1 }
}
