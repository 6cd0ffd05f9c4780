import type { List, Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { beginsWithNote } from '../../../article/pair/notes.ts'
import type { Bead, Pair } from '../../../model/pair.ts'
import { nodesOf } from './block-of.ts'

/** The lists among some nodes, those within others left out. */
export const listsIn = (nodes: readonly Nodes[]): readonly List[] =>
  nodes.filter((node): node is List => node.type === 'list')

/** How many items lists have at the top. */
export const countTop = (lists: readonly List[]): number =>
  lists.reduce((sum, { children }) => sum + children.length, 0)

/** Items at whatever depth, notes of the translator left out. */
export function countItems(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, node) => {
    const own = node.type === 'listItem' && !beginsWithNote(plainText(node)) ? 1 : 0
    return sum + own + ('children' in node ? countItems(node.children) : 0)
  }, 0)
}

/** How many beads around a list hold the rest of it, where something stands between its items. */
const around = 4

/** Whether the lists around have as many items together, at the top or in all: something cuts the list on one side. */
export function isSameAround({ original, translation, beads }: Pair, bead: Bead): boolean {
  const index = beads.indexOf(bead)
  let [first, end] = [index, index + 1]
  const isHeading = (each: Bead | undefined) =>
    each === undefined ||
    nodesOf(original, each.original).some(({ type }) => type === 'heading') ||
    nodesOf(translation, each.translation).some(({ type }) => type === 'heading')
  while (index - first < around && !isHeading(beads[first - 1])) first -= 1
  while (end - index <= around && !isHeading(beads[end])) end += 1
  if (end - first === 1) return false
  const near = beads.slice(first, end)
  const before = listsIn(near.flatMap((each) => nodesOf(original, each.original)))
  const after = listsIn(near.flatMap((each) => nodesOf(translation, each.translation)))
  if (before.length === after.length) return false
  return countTop(before) === countTop(after) || countItems(before) === countItems(after)
}
