import type { Root } from 'mdast'
import { spanOf } from '../../../article/span-of.ts'
import { placesOf } from '../../../article/walk.ts'

/**
 * Whether marks stand anywhere in plain text, where nothing has taken them, escaped ones included. In most articles they do
 * not, and then no block has to be looked at.
 */
export function standsInText(tree: Root, text: string, marks: string): boolean {
  let at = text.indexOf(marks)
  if (at < 0) return false
  for (const { node } of placesOf(tree, 'text')) {
    const { start, end } = spanOf(node)
    if (at < start) at = text.indexOf(marks, start)
    if (at < 0) return false
    if (at + marks.length <= end) return true
  }
  return false
}
