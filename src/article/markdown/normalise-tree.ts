import type { ListItem, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Changes in place what the parser leaves in the tree although it means nothing, or cannot be written down again; and
 * returns the tree. What a reader sees stays the same.
 */
export function normaliseTree(tree: Root): Root {
  visit(tree, (node) => {
    normaliseLineEnds(node)
    if (node.type === 'listItem') normaliseSpread(node)
  })
  return tree
}

/** Lines end in `\n` whatever the file has; in code spans line ends are spaces (CommonMark 0.31 §6.1). */
function normaliseLineEnds(node: Nodes): void {
  if (!('value' in node)) return
  const lineEnd = node.type === 'inlineCode' ? ' ' : '\n'
  node.value = node.value.replace(/\r\n|\r|\n/g, lineEnd)
}

/**
 * A tag on a lazy line after a paragraph is read as raw HTML of the item, which no text without a blank line between
 * the two can say; so the item counts as spread.
 */
function normaliseSpread(item: ListItem): void {
  const lazy = item.children.some(
    (child, index) => child.type === 'html' && item.children[index - 1]?.type === 'paragraph',
  )
  if (lazy) item.spread = true
}
