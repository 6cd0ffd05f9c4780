import type { Nodes, Parents } from 'mdast'
import { spanOf } from './span-of.ts'

/** Stands for each character that is not plain text: code, links, images, raw HTML, escapes, marks of emphasis. */
export const MASK = '\uFFFC'

/**
 * The source of a block, as long as it is, with all masked that is not plain text. `bareAddresses` leaves those visible
 * that are links though they are written as text.
 */
export function literalText(block: Parents, source: string, bareAddresses = false): string {
  const { start, end } = spanOf(block)
  const pieces: string[] = []
  let done = start
  for (const node of textNodes(block, source, bareAddresses)) {
    const span = spanOf(node)
    pieces.push(MASK.repeat(span.start - done))
    pieces.push(source.slice(span.start, span.end).replace(/\\[[\]\\]/g, MASK + MASK))
    done = span.end
  }
  return pieces.join('') + MASK.repeat(end - done)
}

function textNodes(node: Nodes, source: string, bareAddresses: boolean): readonly Nodes[] {
  if (node.type === 'text') return [node]
  if (!('children' in node) || node.type === 'linkReference') return []
  if (node.type === 'link' && !(bareAddresses && isBare(node, source))) return []
  return (node.children as readonly Nodes[]).flatMap((child) =>
    textNodes(child, source, bareAddresses),
  )
}

function isBare(link: Nodes, source: string): boolean {
  const first = source[spanOf(link).start]
  return first !== '[' && first !== '<'
}
