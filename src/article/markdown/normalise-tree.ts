import type { ListItem, Nodes } from 'mdast'

/** Normalises every node of a tree, in place, and returns the tree. */
export function normaliseTree<Tree extends Nodes>(tree: Tree): Tree {
  normaliseAll(tree)
  // The box of a task right below an empty item: remark marks whatever holds the paragraph.
  if (tree.type === 'root' && 'checked' in tree) delete tree.checked
  return tree
}

function normaliseAll(node: Nodes): void {
  normaliseNode(node)
  if ('children' in node) for (const child of node.children) normaliseAll(child)
}

/**
 * Changes in place what the parser leaves in a node although it means nothing, or cannot be written down again. What a
 * reader sees stays the same.
 */
export function normaliseNode(node: Nodes): void {
  normaliseLineEnds(node)
  if (node.type === 'listItem') normaliseSpread(node)
}

/** Lines end in `\n` whatever the file has; in code spans line ends are spaces (CommonMark 0.31 §6.1). */
function normaliseLineEnds(node: Nodes): void {
  if (!('value' in node)) return
  if (node.type === 'inlineCode') node.value = node.value.replace(/\r\n|\r|\n/g, ' ')
  else if (node.value.includes('\r')) node.value = node.value.replace(/\r\n?/g, '\n')
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
