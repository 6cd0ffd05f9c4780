import type { Nodes, Root } from 'mdast'
import type { Counts } from '../model/article.ts'
import { countCharacters } from '../text/count-characters.ts'

/** Characters in a minute. Chinese sites reckon with 300 to 500. */
const READING_SPEED = 400

/**
 * Sizes of lead and body, notes and tables included. What is looked at rather than read is left out: blocks of code,
 * raw HTML, alternative texts, and addresses that are written out.
 */
export function countArticle(tree: Root): Counts {
  const pieces: string[] = []
  addWords(tree, pieces)
  const counts = countCharacters(pieces.join(''))
  const total = counts.han + counts.words + counts.punctuation
  return { ...counts, total, readingMinutes: Math.ceil(total / READING_SPEED) }
}

function addWords(node: Nodes, pieces: string[]): void {
  if (node.type === 'text' || node.type === 'inlineCode') pieces.push(node.value)
  else if (node.type !== 'html' && !(node.type === 'link' && isWrittenOut(node))) {
    // An image or a line break parts words, and so does the end of a block.
    if (!isMarkup(node)) pieces.push('\n')
    if ('children' in node) for (const child of node.children) addWords(child, pieces)
  }
}

function isMarkup({ type }: Nodes): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'delete' || type === 'link'
}

function isWrittenOut({ url, children }: Extract<Nodes, { type: 'link' }>): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
}
