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
  while (at < end && !endsLine(text.charCodeAt(at))) at += 1
  const lineEnd = text.startsWith('\r\n', at) ? 2 : 1
  return { start, end: at, next: Math.min(at + lineEnd, end) }
}

/** The last line of `[start, end)`; its line end, if it has one, ends there. */
export function lastLine(text: string, start: number, end: number): Line {
  let stop = end
  if (stop > start && text[stop - 1] === '\n') stop -= 1
  if (stop > start && text[stop - 1] === '\r') stop -= 1
  let first = stop
  while (first > start && !endsLine(text.charCodeAt(first - 1))) first -= 1
  return { start: first, end: stop, next: end }
}

function endsLine(unit: number): boolean {
  return unit === 10 || unit === 13
}

/** Whether nothing but white space stands in the range. */
export function isBlank(text: string, { start, end }: Span): boolean {
  return trimmed(text, { start, end }).start === end
}

/** The range without the white space at both its ends; an empty range at its end where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

/** The same white space that `String.trim` takes away; it includes the byte order mark. */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13)
  return String.fromCharCode(unit).trim() === ''
}

/** Start of the first line at or after `from` that is not blank; the end of the text where there is none. */
export function contentStart(text: string, from = 0): number {
  let start = from
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (endsLine(unit)) start = at + 1
    else if (!isSpace(unit)) return start === 0 && text.startsWith('\uFEFF') ? 1 : start
  }
  return text.length
}

/** The line end a text uses first; `\n` where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}
