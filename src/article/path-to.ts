import type { Nodes } from 'mdast'
import { spanOf } from './span-of.ts'

/** The nodes that hold a place of the file, from the block down; none where it belongs to a header or an attribution. */
export function pathTo(tree: Nodes, offset: number): readonly Nodes[] {
  const path: Nodes[] = []
  let node: Nodes | undefined = tree
  while (node && 'children' in node) {
    node = (node.children as readonly Nodes[]).find((child) => {
      const { start, end } = spanOf(child)
      return start <= offset && offset < end
    })
    if (node) path.push(node)
  }
  return path
}
