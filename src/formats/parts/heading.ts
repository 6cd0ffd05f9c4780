import type { Span, Spanned } from '../../model/span.ts'
import { contentStart, type Line, lineFrom, trimmed } from './lines.ts'
import { plainText } from './plain-text.ts'

export interface TitleHeading {
  /** Plain words of the heading; the span covers its content as written. */
  readonly title: Spanned
  /** The heading's lines, without the last line end. */
  readonly span: Span
}

export interface HeadingForms {
  /** Deepest ATX heading that may be a title. */
  readonly depth: number
  /** Whether a line of dashes may underline it, as in the oldest LCTT articles. */
  readonly dashes: boolean
}

/**
 * The heading that is the first thing at or after offset `from`, ATX or setext (CommonMark 0.31 §4.2, §4.3). Returns
 * undefined where something else stands there, or the heading is empty.
 */
export function readTitleHeading(
  text: string,
  from: number,
  forms: HeadingForms = { depth: 1, dashes: false },
): TitleHeading | undefined {
  const line = lineFrom(text, contentStart(text, from))
  const atx = atxContent(text, line, forms.depth)
  const span = atx
    ? { start: line.start, end: line.end }
    : setextSpan(text, line, forms.dashes ? '=-' : '=')
  if (!span) return undefined
  const content = atx ?? trimmed(text, line)
  const value = plainText(text.slice(content.start, content.end))
  return value === '' ? undefined : { title: { value, span: content }, span }
}

function atxContent(text: string, line: Line, deepest: number): Span | undefined {
  let at = line.start
  // No-break spaces of a careless copy do not make a title less of a title.
  while ((text[at] === ' ' || text[at] === '\u00A0') && at < line.start + 3) at += 1
  const opening = at
  while (text[at] === '#') at += 1
  const depth = at - opening
  if (depth < 1 || depth > deepest || (text[at] !== ' ' && text[at] !== '\t')) return undefined
  return withoutClosing(text, trimmed(text, { start: at, end: line.end }), depth)
}

/**
 * Content without a closing run of `#`. CommonMark wants a space before it; as many `#` as at the start, two or more,
 * are also taken for one where they touch the words (`## 标题！##`).
 */
function withoutClosing(text: string, content: Span, depth: number): Span {
  let end = content.end
  while (end > content.start && text[end - 1] === '#') end -= 1
  const length = content.end - end
  const apart = end === content.start || text[end - 1] === ' ' || text[end - 1] === '\t'
  if (length === 0 || !(apart || (depth > 1 && length === depth))) return content
  return trimmed(text, { start: content.start, end })
}

/** A line of words and the underline that follows it. */
function setextSpan(text: string, line: Line, underlines: string): Span | undefined {
  const first = trimmed(text, line)
  if (first.start === first.end || line.next === line.end) return undefined
  if (
    first.start - line.start > 3 ||
    /^(?:[>#<]|[-*+][ \t])/.test(text.slice(first.start, first.start + 2))
  )
    return undefined
  const underline = lineFrom(text, line.next)
  const marks = trimmed(text, underline)
  if (marks.start === marks.end || marks.start - underline.start > 3) return undefined
  const mark = text[marks.start]!
  for (let at = marks.start; at < marks.end; at += 1) if (text[at] !== mark) return undefined
  return underlines.includes(mark) ? { start: line.start, end: underline.end } : undefined
}
