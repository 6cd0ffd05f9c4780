import type { Nodes, Root } from 'mdast'

/** A node of the tree and where it stands. */
export interface Place {
  readonly node: Nodes
  /** The nodes beside it, itself included. */
  readonly siblings: readonly Nodes[]
  readonly index: number
  /** Index of the child of the root it belongs to. */
  readonly block: number
  readonly inFootnote: boolean
}

/** All nodes below the root in the order of the text. */
export function walk(tree: Root): readonly Place[] {
  const places: Place[] = []
  tree.children.forEach((node, block) => {
    visit({ node, siblings: tree.children, index: block, block, inFootnote: false })
  })
  return places

  function visit(place: Place): void {
    places.push(place)
    const { node, block } = place
    if (!('children' in node)) return
    const inFootnote = place.inFootnote || node.type === 'footnoteDefinition'
    const siblings: readonly Nodes[] = node.children
    siblings.forEach((child, index) => {
      visit({ node: child, siblings, index, block, inFootnote })
    })
  }
}
