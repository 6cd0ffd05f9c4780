import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The definitions of a tree by identifier; of several with one label the first counts (CommonMark 0.31 §4.7). */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node)
  })
  return found
}
