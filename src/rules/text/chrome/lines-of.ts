import type { Heading, Paragraph } from 'mdast'
import { plainText } from '../../../article/plain-text.ts'
import { spanOf } from '../../../article/span-of.ts'
import type { Span } from '../../../model/span.ts'
import { singleSpaced } from '../../../text/single-spaced.ts'

/** A line of the text, without markup and blanks at its ends, and where it stands. */
export interface Line {
  readonly text: string
  readonly span: Span
}

/** Marks of emphasis and what is left of links that run over several paragraphs. */
const MARKUP = /!?\[|\]\([^()\n]*\)|\*{1,3}|^#+|#+$|\\$/g

/** A line longer than this, addresses of links included, is prose. */
const LONGEST = 600

/** The lines of a paragraph or heading that hold words; none where it holds code, which is never chrome. */
export function linesOf(node: Paragraph | Heading, source: string): readonly Line[] {
  const { start, end } = spanOf(node)
  const written = source.slice(start, end)
  const isLong = end - start > LONGEST && !written.includes('\n')
  if (isLong || node.children.some(({ type }) => type === 'inlineCode' || type.startsWith('image')))
    return []
  if (node.type === 'heading' || !written.includes('\n'))
    return [{ text: bare(plainText(node)), span: { start, end } }]
  let at = start
  return written.split('\n').flatMap((line) => {
    const prefix = line.length - line.replace(/^[\t >]+/, '').length
    const span = { start: at + prefix, end: at + line.trimEnd().length }
    at += line.length + 1
    const text = line.length > LONGEST ? '' : bare(line.slice(prefix))
    return text === '' ? [] : [{ text, span }]
  })
}

function bare(text: string): string {
  return singleSpaced(text.replace(MARKUP, '')).replace(/^[ —–\-|»›>·•]+|[ —–\-|»›：:·•]+$/g, '')
}
