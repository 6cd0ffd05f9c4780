import type { Nodes, Parents, Root } from 'mdast'
import { oncePer } from '../text/once-per.ts'

/** A node of the tree and where it stands. */
export interface Place<N extends Nodes = Nodes> {
  readonly node: N
  readonly parent: Parents
  /** Which child of its parent it is. */
  readonly index: number
  /** Index of the child of the root it belongs to. */
  readonly block: number
  readonly inFootnote: boolean
}

/** All nodes below the root in the order of the text. A tree is walked through once, whoever asks. */
export const walk = oncePer((tree: Root): readonly Place[] => {
  const places: Place[] = []
  for (let block = 0; block < tree.children.length; block += 1) enter(tree, block, block, false)
  return places

  function enter(parent: Parents, index: number, block: number, inFootnote: boolean): void {
    const node = parent.children[index]!
    places.push({ node, parent, index, block, inFootnote })
    if (!('children' in node)) return
    const within = inFootnote || node.type === 'footnoteDefinition'
    for (let child = 0; child < node.children.length; child += 1) enter(node, child, block, within)
  }
})

const byType = oncePer((tree: Root): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>()
  for (const place of walk(tree)) {
    const known = found.get(place.node.type)
    if (known) known.push(place)
    else found.set(place.node.type, [place])
  }
  return found
})

/** The nodes of a type, in the order of the text. Quick: what a tree holds is sorted by type once. */
export function placesOf<T extends Nodes['type']>(
  tree: Root,
  type: T,
): readonly Place<Extract<Nodes, { readonly type: T }>>[] {
  const found = byType(tree).get(type) ?? []
  return found as readonly Place<Extract<Nodes, { readonly type: T }>>[]
}

/** Nodes that hold a run of words: a line or a paragraph to a reader. */
export type WordBlock = Extract<Nodes, { readonly type: 'paragraph' | 'heading' | 'tableCell' }>

/** The paragraphs, headings and cells of tables, in the order of the text. */
export const wordBlocksOf = oncePer((tree: Root): readonly Place<WordBlock>[] =>
  walk(tree).filter((place): place is Place<WordBlock> => {
    const { type } = place.node
    return type === 'paragraph' || type === 'heading' || type === 'tableCell'
  }),
)
