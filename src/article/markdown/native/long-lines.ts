import type { Nodes, Root } from 'mdast'

/** Longest line, in UTF-16 units, of which the native parser may count the columns itself. */
const LONGEST = 20_000

const BEYOND_ASCII = /[^\0-\x7F]/
const EACH_BEYOND_ASCII = /[^\0-\x7F]/gu
const PUNCTUATION = /[\p{P}\p{S}]/u
const SPACE = /\s/

/** The native parser, which leaves positions out if it is told to. */
type Parse = (text: string, hasPositions: boolean) => Root

/**
 * Parses a text natively. For each node the native parser counts columns from the beginning of the line, unless all of
 * the line is ASCII; on a long line that takes time in proportion to the square of the nodes. So the positions in a text
 * with such a line are those in a copy with ASCII in the place of everything else, if its tree has the same shape and
 * the same words.
 */
export function parseLongLines(text: string, parse: Parse, longest = LONGEST): Root {
  if (!hasLongLine(text, longest) || !BEYOND_ASCII.test(text)) return parse(text, true)
  const tree = parse(text, false)
  return takePositions(tree, parse(inAscii(text), true)) ? tree : parse(text, true)
}

function hasLongLine(text: string, longest: number): boolean {
  let start = 0
  while (text.length - start > longest) {
    const end = text.lastIndexOf('\n', start + longest)
    if (end < start) return true
    start = end + 1
  }
  return false
}

/** The same text with letters, marks and spaces of ASCII, unit by unit. */
function inAscii(text: string): string {
  return text.replace(EACH_BEYOND_ASCII, (character) => standIn(character).repeat(character.length))
}

/** What means no more to Markdown than the character itself: an `x` for a letter, a `;` for a mark. */
function standIn(character: string): string {
  if (SPACE.test(character)) return '\f'
  return PUNCTUATION.test(character) ? ';' : 'x'
}

/** False where the trees are not the same but for letters and positions. */
function takePositions(tree: Nodes, copy: Nodes): boolean {
  if (!isAlike(tree, copy)) return false
  if (copy.position) tree.position = copy.position
  if (!('children' in tree) || !('children' in copy)) return true
  const { children } = copy
  return (
    tree.children.length === children.length &&
    tree.children.every((child, index) => takePositions(child, children[index]!))
  )
}

/** Whether two nodes are of one type and say the same but for letters. */
function isAlike(tree: Nodes, copy: Nodes): boolean {
  const keys = Object.keys(tree) as (keyof Nodes)[]
  return keys.every((key) => comparable(tree[key]) === comparable(copy[key]))
}

/** Characters beyond ASCII stand in the copy too where the text names them by entities. */
function comparable(value: unknown): unknown {
  if (typeof value === 'object') return typeof value
  return typeof value === 'string' ? inAscii(value) : value
}
