import type { Nodes } from 'mdast'
import type { Span } from '../model/span.ts'

/** Where a node stands in the file; the parser gives every node its place. Throws a TypeError on a node without one. */
export function spanOf({ type, position }: Nodes): Span {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) throw new TypeError(`${type} without a position`)
  return { start, end }
}
