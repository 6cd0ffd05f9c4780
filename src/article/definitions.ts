import type { Definition, Nodes, Root } from 'mdast'

/** The definitions of a tree by identifier; of several with one label the first counts (CommonMark 0.31 §4.7). */
export function definitionsOf(tree: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  collect(tree, found)
  return found
}

/** Only what holds blocks can hold definitions. */
function collect(node: Nodes, found: Map<string, Definition>): void {
  switch (node.type) {
    case 'definition':
      if (!found.has(node.identifier)) found.set(node.identifier, node)
      break
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      for (const child of node.children) collect(child, found)
  }
}
