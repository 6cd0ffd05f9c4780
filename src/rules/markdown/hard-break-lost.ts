import { everything, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { type TextLine, textLines } from './lines/text-lines.ts'

/** Blanks that look like the two spaces of a hard break and are none (CommonMark 0.31 §6.7). */
const OTHER_BLANKS = /[\u3000\u00A0][\t \u3000\u00A0]*\r?\n/
/** Who said it, on a line of its own under a quotation. */
const SPEAKER = /^[\t >]{0,20}(?:——|--|[—―])[\t ]?[\p{L}@][^\n]{0,60}$/mu
/** A line such as `作者：张三`, what it is and then its value. */
const LABELLED = /^[\t >]{0,20}\**[\p{Script=Han}]{2,6}\**[：:][^\n]{1,80}$/mu

/** Either of them on the line after another; a label on both. */
const SPEAKER_BELOW = /[^\s>]\r?\n[\t >]{0,20}(?:——|--|[—―])[\t ]?[\p{L}@]/u
const LABELS =
  /^[\t >]{0,20}\**[\p{Script=Han}]{2,6}\**[：:][^\n]{1,80}\n[\t >]{0,20}\**[\p{Script=Han}]{2,6}\**[：:]/mu

const ANY_LINE = /^/m

/** Lines that were meant to stand by themselves do: Markdown joins the lines of a paragraph but for a hard break. */
export const hardBreakLost: ArticleRule = {
  id: 'markdown/hard-break-lost',
  subject: 'article',
  severity: 'warning',
  check(article) {
    const { text } = article.source
    const speakers = textLines(article, SPEAKER, SPEAKER_BELOW).filter(
      (line) =>
        line.index > 0 &&
        isLast(line) &&
        /[”"」』。.！？!?*]$/.test(lineBefore(text, line).trimEnd()),
    )
    return [
      ...speakers.map((line) => observe('.speaker', line, text)),
      ...labelled(textLines(article, LABELLED, LABELS)).map((line) =>
        observe('.labels', line, text),
      ),
      ...(OTHER_BLANKS.test(text) ? afterBlanks(textLines(article, ANY_LINE), text) : []),
    ].filter((seen) => seen !== undefined)
  },
}

/** Lines behind one that ends in blanks of another kind. */
function afterBlanks(lines: readonly TextLine[], text: string) {
  return lines
    .filter((line) => line.index > 0 && OTHER_BLANKS.test(lineBefore(text, line)))
    .map((line) => observe('', line, text))
}

/** Of paragraphs in which every line has its label, the second line and those after it. */
function labelled(lines: readonly TextLine[]): readonly TextLine[] {
  const counts = new Map<TextLine['paragraph'], number>()
  for (const { paragraph } of lines) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  return lines.filter(({ paragraph, index }) => {
    const { start, end } = paragraph.position ?? {}
    const height = (end?.line ?? 0) - (start?.line ?? 0) + 1
    return index === 1 && height > 1 && counts.get(paragraph) === height
  })
}

function isLast({ paragraph, span }: TextLine): boolean {
  return (paragraph.position?.end.offset ?? 0) <= span.end
}

function lineBefore(text: string, { span }: TextLine): string {
  const end = text.lastIndexOf('\n', span.start - 1) + 1
  return text.slice(text.lastIndexOf('\n', end - 2) + 1, end)
}

/** Nothing where a hard break stands there already. */
function observe(variant: string, line: TextLine, text: string): Observation | undefined {
  const before = lineBefore(text, line)
  if (/(?: {2}|\\)\r?\n$/.test(before) || /^[\s>]*$/.test(before)) return undefined
  const lineStart = text.lastIndexOf('\n', line.span.start - 1) + 1
  const words = before.trimEnd()
  const at = lineStart - before.length + words.length
  const end = lineStart - /\r?\n$/.exec(before)![0].length
  return {
    message: `markdown/hard-break-lost${variant}`,
    data: { before: excerpt(words.replace(/^[\t >]+/, '')), text: excerpt(line.text) },
    span: line.span,
    confidence: 'medium',
    fix: {
      kind: 'suggestion',
      edits: [{ span: { start: at, end }, text: '\\' }],
      changes: everything,
    },
  }
}
