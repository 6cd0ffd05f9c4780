import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { normaliseTree } from '../normalise-tree.ts'
import { moveTo, type Place } from './move-to.ts'
import { type Labels, readBlocks, readWords } from './read-again.ts'
import { type NativeParser, satteri } from './satteri.ts'
import { survey } from './survey.ts'

/** What became of a text, for those who measure. */
export interface NativeReading {
  /** Absent where remark has to read the text. */
  readonly tree?: Root
  /** How many paragraphs and headings, and how many blocks in the root, remark read again. */
  readonly words: number
  readonly blocks: number
}

/** Characters that the native parser replaces, or counts otherwise: a mark at the beginning, NUL, halves of pairs. */
const MARK_OR_NUL = /^\uFEFF|\0/
const SURROGATE = /[\uD800-\uDFFF]/
const HALF_OF_PAIR = /[\uD800-\uDFFF]/u

/**
 * The tree of a text as remark and `normaliseTree` make it, positions included, at many times the speed; no tree where
 * remark has to read the text: there is no native parser, it fails, or what it made of the text is in doubt.
 *
 * Blocks are those of the native parser. Where the marks in a block could mean something else to remark with the
 * extensions of this project, remark reads that block again, and what it finds is grafted into the tree.
 */
export function parseNatively(
  text: string,
  parser: NativeParser | undefined = satteri,
): NativeReading {
  const tree = parser && !isBeyond(text) ? attempt(parser, text) : undefined
  const found = tree && survey(tree, text)
  if (!tree || !found) return { words: 0, blocks: 0 }
  const { words, blocks, labels } = found
  const isWhole = graftWords(words, text, labels) && graftBlocks(tree, blocks, text, labels)
  return { ...(isWhole && { tree }), words: words.length, blocks: blocks.length }
}

function isBeyond(text: string): boolean {
  // Without the flag the search is many times as fast, and most texts hold no pairs.
  return MARK_OR_NUL.test(text) || (SURROGATE.test(text) && HALF_OF_PAIR.test(text))
}

function attempt(parser: NativeParser, text: string): Root | undefined {
  try {
    return parser(text)
  } catch {
    return undefined
  }
}

/** All at once, since to start remark takes longer than to read a line. */
function graftWords(
  blocks: readonly (Paragraph | Heading)[],
  text: string,
  labels: Labels,
): boolean {
  if (blocks.length === 0) return true
  const places = blocks.map(({ children }) => children[0]!.position!.start)
  const ends = blocks.map(({ children }) => children.at(-1)!.position!.end)
  const sources = places.map(({ offset }, index) => text.slice(offset, ends[index]!.offset))
  const paragraphs = readWords(sources, labels)
  if (paragraphs === undefined) return false
  for (const [index, block] of blocks.entries()) {
    const paragraph = normaliseTree(paragraphs[index]!)
    moveTo(paragraph, { ...paragraph.position!.start }, places[index]!)
    block.children = paragraph.children
  }
  return true
}

/** False where remark does not see one block of the same kind. */
function graftBlocks(
  tree: Root,
  indexes: readonly number[],
  text: string,
  labels: Labels,
): boolean {
  return indexes.every((index) => {
    const block = tree.children[index]!
    const next = tree.children[index + 1]
    const start = lineStart(block)
    const end = next === undefined ? text.length : lineStart(next).offset
    const [found, more] = readBlocks(text.slice(start.offset, end), labels)
    if (found?.type !== block.type || more !== undefined) return false
    moveTo(normaliseTree(found), { line: 1, column: 1, offset: 0 }, start)
    tree.children[index] = found
    return true
  })
}

function lineStart({ position }: RootContent): Place & { offset: number } {
  const { line, column, offset } = position!.start
  return { line, column: 1, offset: offset! - column + 1 }
}
