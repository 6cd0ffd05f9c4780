import type { Nodes } from 'mdast'
import { spanOf } from './span-of.ts'

/** The nodes that hold a place of the file, from the block down; none where it belongs to a header or an attribution. */
export function pathTo(tree: Nodes, offset: number): readonly Nodes[] {
  const path: Nodes[] = []
  let node: Nodes | undefined = tree
  while (node && 'children' in node) {
    node = childAt(node.children, offset)
    if (node) path.push(node)
  }
  return path
}

/** Children stand in the order of the text, so half of those left are ruled out each time. */
function childAt(children: readonly Nodes[], offset: number): Nodes | undefined {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    const child = children[middle]!
    const { start, end } = spanOf(child)
    if (offset < start) high = middle
    else if (offset >= end) low = middle + 1
    else return child
  }
  return undefined
}
