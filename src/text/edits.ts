import type { Edit, Span } from '../model/span.ts'

/**
 * The text with all edits made. Edits may come in any order but must not overlap; two insertions at one place are made
 * in the order given. Throws a RangeError on overlap, or on an edit outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let done = 0
  for (const { span, text: replacement } of sorted) {
    if (span.start < done || span.end < span.start || span.end > text.length) {
      throw new RangeError(`edit ${span.start}–${span.end} overlaps another or leaves the text`)
    }
    result += text.slice(done, span.start) + replacement
    done = span.end
  }
  return result + text.slice(done)
}

/**
 * The text with each span replaced by as many spaces, line ends kept, so that every other offset stays what it was.
 * A byte order mark is blanked too.
 */
export function blankSpans(text: string, spans: readonly Span[]): string {
  const edits = spans.map((span) => ({
    span,
    text: text.slice(span.start, span.end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)),
  }))
  const blanked = applyEdits(text, edits)
  return blanked.startsWith('\uFEFF') ? ` ${blanked.slice(1)}` : blanked
}
