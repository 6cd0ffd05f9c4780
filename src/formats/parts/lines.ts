import type { Span } from '../../model/span.ts'

/** A line of a text without its line end; `next` is where the following line begins. */
export interface Line extends Span {
  readonly next: number
}

/** The lines that begin in `[start, end)`; they end at `\n`, `\r\n`, a lone `\r` or `end`. */
export function* linesOf(text: string, start = 0, end = text.length): Generator<Line> {
  for (let at = start; at < end; ) {
    const line = lineFrom(text, at, end)
    yield line
    at = line.next
  }
}

/** The line that begins at `start`, read no further than `end`. */
export function lineFrom(text: string, start: number, end = text.length): Line {
  let at = start
  while (at < end && text[at] !== '\n' && text[at] !== '\r') at += 1
  const lineEnd = text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
  return { start, end: at, next: Math.min(at + lineEnd, end) }
}

/** Whether nothing but white space stands in the range. */
export function isBlank(text: string, { start, end }: Span): boolean {
  return trimmed(text, { start, end }).start === end
}

/** The range without the white space at both its ends; an empty range at its end where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text[start]!)) start += 1
  while (end > start && isSpace(text[end - 1]!)) end -= 1
  return { start, end }
}

/** The same white space that `String.trim` takes away; it includes the byte order mark. */
function isSpace(char: string): boolean {
  return char.trim() === ''
}

/** Start of the first line at or after `from` that is not blank; the end of the text where there is none. */
export function contentStart(text: string, from = 0): number {
  for (const line of linesOf(text, from)) {
    const inside = line.start === 0 && text.startsWith('\uFEFF') ? 1 : line.start
    if (!isBlank(text, line)) return inside
  }
  return text.length
}

/** The line end a text uses first; `\n` where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}
