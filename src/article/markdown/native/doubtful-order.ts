import type { Definition, Nodes, Root, RootContent, Table } from 'mdast'
import { isOneLine } from './doubtful-container.ts'

/** A line of nothing but white space that follows. */
const WHITE_LINE = /^(?:\r\n?|\n)?[ \t]+(?:[\r\n]|$)/
/** A line end of old, behind which the native parser counts the indentation of code otherwise. */
const LONE_RETURN = /\r(?!\n)/
const FENCE = /^(?:```|~~~)/
/** `- -`, of which what stands before decides whether it is a list in a list. */
const ITEM_IN_ITEM = /^\S{1,10}[ \t]+(?:[*+-]|\d{1,9}[.)])(?:\s|$)/
const ROW_LIKE_HTML = /[\r\n][ \t]*</
const ROW_LIKE_ITEM = /[\r\n][ \t]*-[ \t]/

/**
 * Whether remark may see other blocks in the root than the native parser did: with text that could be a table as well as
 * something else, after indented code, and next to footnotes and definitions. Found by comparing the two.
 */
export function isDoubtfulOrder(tree: Root, index: number, text: string): boolean {
  const block = tree.children[index]!
  const before = tree.children[index - 1]
  if (before !== undefined && isGlued(tree, index) && isDoubtfulNeighbour(before, block, text)) {
    return true
  }
  switch (block.type) {
    case 'code':
      return LONE_RETURN.test(sourceOf(block, text)) || isBeforeWhiteLine(block, text)
    case 'list':
      return before?.type === 'code' && ITEM_IN_ITEM.test(sourceOf(block, text))
    case 'table':
      return isDoubtfulTable(block, text)
    case 'definition':
      return isDoubtfulDefinition(block, text)
    default:
      return false
  }
}

/** Whether a block begins on the line after another one: what can begin there depends on the other. */
function isGlued({ children }: Root, index: number): boolean {
  const before = children[index - 1]?.position?.end.line
  return before !== undefined && before + 1 >= (children[index]?.position?.start.line ?? 0)
}

function isDoubtfulNeighbour(before: RootContent, block: RootContent, text: string): boolean {
  const column = block.position?.start.column
  if (block.type === 'code' && isIndented(block, text)) return true
  switch (before.type) {
    case 'code':
      return isIndented(before, text) && (block.type === 'list' || column !== 1)
    case 'footnoteDefinition':
      return !block.type.endsWith('efinition') || column !== 1
    case 'blockquote':
    case 'paragraph':
      return block.type === 'paragraph'
    case 'definition':
      return /^(?:html|table)$/.test(block.type) || /^[|:-]/.test(sourceOf(block, text))
    case 'table':
      return block.type === 'html'
    default:
      return false
  }
}

function isBeforeWhiteLine(code: Nodes, text: string): boolean {
  return isIndented(code, text) && WHITE_LINE.test(following(code, text))
}

function isIndented(code: Nodes, text: string): boolean {
  return !FENCE.test(sourceOf(code, text))
}

function isDoubtfulTable(table: Table, text: string): boolean {
  const source = sourceOf(table, text)
  return ROW_LIKE_HTML.test(source) || ROW_LIKE_ITEM.test(source)
}

function isDoubtfulDefinition(definition: Definition, text: string): boolean {
  return !isOneLine(definition) && sourceOf(definition, text).includes('|')
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

/** What stands behind a block, as far as it matters. */
function following({ position }: Nodes, text: string): string {
  const end = position?.end.offset ?? 0
  return text.slice(end, end + 1000)
}
