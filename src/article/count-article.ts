import type { Nodes, Root } from 'mdast'
import type { Counts } from '../model/article.ts'
import { CharacterCounter } from '../text/count-characters.ts'
import { walk } from './walk.ts'

/** Characters in a minute. Chinese sites reckon with 300 to 500. */
const READING_SPEED = 400

const MARKUP: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'html'])

/**
 * Sizes of lead and body, notes and tables included. What is looked at rather than read is left out: blocks of code,
 * raw HTML, alternative texts, and addresses that are written out.
 */
export function countArticle(tree: Root): Counts {
  const counter = new CharacterCounter()
  for (const { node, parent } of walk(tree)) {
    if (node.type === 'text' || node.type === 'inlineCode') {
      if (parent.type !== 'link' || !isWrittenOut(parent)) counter.add(node.value)
      // An image or a line break parts words, and so does the end of a block.
    } else if (!isMarkup(node)) counter.part()
  }
  const { counts } = counter
  const total = counts.han + counts.words + counts.punctuation
  return { ...counts, total, readingMinutes: Math.ceil(total / READING_SPEED) }
}

/** What stands among the letters of a word and parts none. */
function isMarkup({ type }: Nodes): boolean {
  return MARKUP.has(type)
}

function isWrittenOut({ url, children }: Extract<Nodes, { type: 'link' }>): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
}
