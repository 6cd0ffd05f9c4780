import type { Edit, Span } from '../../../model/span.ts'

/**
 * The edit that takes out the whole lines of a span, and the blank line after them where blank lines stand on both
 * sides. Where the lines hold more than the span and marks of quotes and lists, only the span goes.
 */
export function withoutLines(text: string, span: Span): Edit {
  const before = text.lastIndexOf('\n', span.start - 1) + 1
  const next = text.indexOf('\n', span.end)
  const after = next < 0 ? text.length : next + 1
  const rest = text.slice(before, span.start) + text.slice(span.end, after)
  if (!/^[\s>*+#-]*$/.test(rest)) return { span, text: '' }
  const blank = /^[\t >]*\r?\n/.exec(text.slice(after, after + 200))
  const isAfterBlank =
    before === 0 || /(?:^|\n)[\t >]*\r?\n$/.test(text.slice(Math.max(0, before - 200), before))
  const end = blank && isAfterBlank ? after + blank[0].length : after
  return { span: { start: before, end }, text: '' }
}
