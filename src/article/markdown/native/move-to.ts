import type { Nodes } from 'mdast'

/** A place in a text: line and column from 1, offset from 0. */
export interface Place {
  line: number
  column: number
  offset: number
}

export const BEGINNING: Place = { line: 1, column: 1, offset: 0 }

/**
 * Moves a tree that was read from a copy of a piece of a text to where the piece stands in the text, given where the
 * piece begins in each. Changes all its positions. Only the first line of the piece may begin at another column.
 */
export function moveTo(tree: Nodes, from: Place, to: Place): void {
  const { position } = tree
  if (position !== undefined) {
    movePlace(position.start as Place, from, to)
    movePlace(position.end as Place, from, to)
  }
  if ('children' in tree) for (const child of tree.children) moveTo(child, from, to)
}

function movePlace(place: Place, from: Place, to: Place): void {
  if (place.line === from.line) place.column += to.column - from.column
  place.line += to.line - from.line
  place.offset += to.offset - from.offset
}
