import type { Position } from '../model/span.ts'

/**
 * Lines and columns of a text. Lines end at `\n`, `\r\n` or a lone `\r` (CommonMark 0.31 §2.1). Columns count UTF-16
 * units from 1; a byte order mark at the start of the text takes no column.
 * Returns a function from an offset to its position; offsets outside the text are moved to its nearest end.
 */
export function createLocator(text: string): (offset: number) => Position {
  const starts = lineStarts(text)
  // The text itself need not be kept for as long as places in it are asked for.
  const end = text.length
  return (offset) => {
    const inside = Math.min(Math.max(offset, 0), end)
    const line = lineAt(starts, inside)
    return { line: line + 1, column: Math.max(inside - starts[line]!, 0) + 1, offset: inside }
  }
}

/** Offset at which each line begins, in order; a text always has at least one line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0]
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
      starts.push(end + 1)
    }
    return starts
  }
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

/** Index of the last line that begins at or before `offset`, by bisection. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
