import type { Paragraph, Parents } from 'mdast'
import { spanOf } from '../../../article/span-of.ts'
import { placesOf } from '../../../article/walk.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

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
 * Lines of paragraphs that match, in the order of the text. `trigger` is asked first of the whole file, so that files
 * without a candidate cost next to nothing; without one `pattern` is, and has to allow for `>` and blanks before the line.
 */
export function textLines(
  { tree, source }: Pick<Article, 'tree' | 'source'>,
  pattern: RegExp,
  trigger = pattern,
): readonly TextLine[] {
  if (!trigger.test(source.text)) return []
  const found: TextLine[] = []
  for (const { node: paragraph, parent } of placesOf(tree, 'paragraph')) {
    for (const line of linesOf(paragraph, source.text)) {
      if (pattern.test(line.text)) found.push({ ...line, paragraph, parent })
    }
  }
  return found
}

/** Its lines that begin with text; code, links and escapes at the beginning of a line are not text. */
function linesOf(
  paragraph: Paragraph,
  source: string,
): readonly Pick<TextLine, 'text' | 'span' | 'index'>[] {
  const { start, end } = spanOf(paragraph)
  const texts = paragraph.children.flatMap((child) =>
    child.type === 'text' ? [spanOf(child)] : [],
  )
  let at = start
  return source
    .slice(start, end)
    .split('\n')
    .flatMap((line, index) => {
      const prefix = index === 0 ? 0 : line.length - line.replace(/^[\t >]+/, '').length
      const span = { start: at + prefix, end: at + line.replace(/\r$/, '').length }
      at += line.length + 1
      const isText = texts.some((text) => text.start <= span.start && span.start < text.end)
      return isText ? [{ text: source.slice(span.start, span.end), span, index }] : []
    })
}
