import type { RootContent } from 'mdast'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { singleSpaced } from '../../../text/single-spaced.ts'
import { type Phrase, phraseOf } from './phrases.ts'

/** Words of a model to the one who asked it, not of the article to its readers. */
export interface Chatter {
  readonly kind: Phrase['kind']
  readonly text: string
  readonly span: Span
  readonly isCertain: boolean
}

/** No phrase is longer. */
const LONGEST = 200
/** The number of blocks at either end within which a phrase can hardly be anything else. */
const ENDS = 2

/** All of it in an article, in order. Quotations and code are somebody's words, and not looked at. */
export function chatter({ tree: { children }, blocks }: Article): readonly Chatter[] {
  return blocks.flatMap(({ type, text: written, span }, index) => {
    if ((type !== 'paragraph' && type !== 'heading') || written.length > LONGEST) return []
    const text = singleSpaced(written).trim()
    const kind = phraseOf(text)?.kind
    if (
      !kind ||
      holdsCodeOrLink(children[index]) ||
      (index > 0 && isExplained(kind, text, children[index + 1]))
    )
      return []
    const isCertain = index < ENDS || index >= blocks.length - ENDS
    return [{ kind, text, span, isCertain }]
  })
}

function holdsCodeOrLink(node: RootContent | undefined): boolean {
  if (node?.type !== 'paragraph' && node?.type !== 'heading') return false
  return node.children.some(({ type }) => type === 'inlineCode' || type.startsWith('link'))
}

/** An article that shows a translation shows it in code or in a quotation, and words in a list. */
function isExplained(kind: Chatter['kind'], text: string, next: RootContent | undefined): boolean {
  const isOfWords = /术语|名词|单词|例|词|句/.test(text)
  return (
    kind === 'preface' &&
    ((isOfWords && (next?.type === 'list' || next?.type === 'table')) ||
      next?.type === 'blockquote' ||
      (next?.type === 'code' && next.lang !== 'markdown'))
  )
}
