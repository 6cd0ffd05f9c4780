import type { Nodes } from 'mdast'

/**
 * The text of a node as a reader sees it: without markup, notes' marks and tags; images by their alternative text. Blocks
 * within it stand on lines of their own, cells of a table are parted by tabs. Code, and raw HTML that is a block, are
 * given as written. A definition has no text.
 */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
    case 'table':
      return joined(node.children, '\n')
    case 'tableRow':
      return joined(node.children, '\t')
    default:
      return 'children' in node ? phrasingText(node.children) : ''
  }
}

function joined(nodes: readonly Nodes[], separator: string): string {
  let text = ''
  for (const [index, node] of nodes.entries()) {
    text += index === 0 ? plainText(node) : separator + plainText(node)
  }
  return text
}

/** Within a line raw HTML is only tags; what stands between them is text of its own. */
function phrasingText(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) if (node.type !== 'html') text += plainText(node)
  return text
}
