import type { Paragraph, Parents } from 'mdast'
import { spanOf } from '../../../article/span-of.ts'
import { placesOf } from '../../../article/walk.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { oncePer } from '../../../text/once-per.ts'

/** A line of a paragraph that begins with plain text: something meant as Markdown may have been left there. */
export interface TextLine {
  /** As written, from its first visible character to the end of the line. */
  readonly text: string
  readonly span: Span
  /** Which line of its paragraph, from 0. */
  readonly index: number
  readonly paragraph: Paragraph
  readonly parent: Parents
}

/**
 * Lines of paragraphs that match, in the order of the text. There are none where `trigger` is not found in the whole
 * file, `>` and blanks before a line included; without one `pattern` is looked for.
 */
export function textLines(
  article: Pick<Article, 'tree' | 'source'>,
  pattern: RegExp,
  trigger = pattern,
): readonly TextLine[] {
  const { lines, areWhole } = linesOf(article)
  const begins = areWhole ? atBeginning(pattern) : pattern
  const found = lines.filter(({ text }) => begins.test(text))
  // Asked last: it has to be looked for everywhere, and few files have a line that needs it.
  return found.length > 0 && trigger.test(article.source.text) ? found : []
}

/** The pattern without `m`: on a single line it finds the same, and does not look further than the beginning. */
const atBeginning = oncePer(
  ({ source, flags }: RegExp) => new RegExp(source, flags.replace('m', '')),
)

/** What ends a line to a regular expression, though not to us. */
const OTHER_LINE_END = /[\r\u2028\u2029]/

/** All lines that begin with text, whoever asks for some, and whether none of them is several to a regular expression. */
const linesOf = oncePer(({ tree, source }: Pick<Article, 'tree' | 'source'>) => {
  const lines: TextLine[] = []
  for (const { node, parent } of placesOf(tree, 'paragraph')) {
    addLines(lines, node, parent, source.text)
  }
  return { lines, areWhole: !lines.some(({ text }) => OTHER_LINE_END.test(text)) }
})

/** Code, links and escapes at the beginning of a line are not text. */
function addLines(lines: TextLine[], paragraph: Paragraph, parent: Parents, source: string): void {
  const { start, end } = spanOf(paragraph)
  const texts = paragraph.children.filter(({ type }) => type === 'text')
  let next = 0
  for (let at = start, index = 0; at <= end; index += 1) {
    const lineEnd = endOfLine(source, at, end)
    const span = {
      start: index === 0 ? at : afterMarks(source, at, lineEnd),
      end: lineEnd > at && source[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd,
    }
    while (next < texts.length && spanOf(texts[next]!).end <= span.start) next += 1
    if (next < texts.length && spanOf(texts[next]!).start <= span.start) {
      lines.push({ text: source.slice(span.start, span.end), span, index, paragraph, parent })
    }
    at = lineEnd + 1
  }
}

function endOfLine(source: string, from: number, end: number): number {
  const found = source.indexOf('\n', from)
  return found < 0 || found > end ? end : found
}

/** Past the marks of quotes and the blanks that a line begins with. */
function afterMarks(source: string, from: number, end: number): number {
  let at = from
  while (at < end && '\t >'.includes(source[at]!)) at += 1
  return at
}
