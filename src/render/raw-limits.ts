import type { Nodes, Parents, Root } from 'hast'

const deepest = 200
const mostTags = 30_000
const mostWork = 500_000

/** Elements that never hold anything, and so never nest (HTML, §13.1.2). */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/**
 * Whether the raw HTML of a tree may be parsed. The parser opens every unclosed element again in every later paragraph,
 * so what it makes can be as large as the number of tags times their depth; that product is limited.
 */
export function isModest(tree: Root): boolean {
  let depth = 0
  let tags = 0
  let work = 0
  for (const text of rawTexts(tree)) {
    for (const [, slash, name] of text.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
      if (slash === '/') depth = Math.max(depth - 1, 0)
      else if (!empty.test(name!)) depth += 1
      tags += 1
      work += depth
      if (depth > deepest || tags > mostTags || work > mostWork) return false
    }
  }
  return true
}

/** Turns the raw HTML of a tree into text, to be read as it is written. */
export function showAsWritten({ children }: Parents): void {
  for (const [index, child] of children.entries()) {
    if (child.type === 'raw') children[index] = { type: 'text', value: child.value }
    else if (child.type === 'element') showAsWritten(child)
  }
}

function rawTexts(tree: Root): readonly string[] {
  const texts: string[] = []
  collect(tree)
  return texts

  function collect(node: Nodes): void {
    if (node.type === 'raw') texts.push(node.value)
    else if ('children' in node) for (const child of node.children) collect(child)
  }
}
