import type { Heading, Paragraph, Root } from 'mdast'
import { normaliseTree } from '../normalise-tree.ts'
import { graftStretches } from './graft-stretches.ts'
import { moveTo, type Place } from './move-to.ts'
import { type Labels, readWords } from './read-again.ts'
import { type NativeParser, satteri } from './satteri.ts'
import { survey } from './survey.ts'

/** What became of a text, for those who measure. */
export interface NativeReading {
  /** Absent where remark has to read the text. */
  readonly tree?: Root
  /** How many paragraphs and headings, and how many stretches of blocks, remark read again. */
  readonly words: number
  readonly stretches: number
}

/** Characters that the native parser replaces, or counts otherwise: a mark at the beginning, NUL, halves of pairs. */
const MARK_OR_NUL = /^\uFEFF|\0/
const SURROGATE = /[\uD800-\uDFFF]/
const HALF_OF_PAIR = /[\uD800-\uDFFF]/u

/**
 * The tree of a text as remark and `normaliseTree` make it, positions included, at many times the speed; no tree where
 * remark has to read the text: there is no native parser, it fails, or it took other words for definitions.
 *
 * What could mean something else to remark with the extensions of this project is read again by remark: the words of a
 * paragraph, or all blocks from one line at which none is open to the next. What it finds is grafted into the tree.
 */
export function parseNatively(
  text: string,
  parser: NativeParser | undefined = satteri,
): NativeReading {
  const tree = parser && !isBeyond(text) ? attempt(parser, text) : undefined
  if (!tree) return { words: 0, stretches: 0 }
  const { words, stretches, labels } = survey(tree, text)
  const isWhole = graftStretches(tree, stretches, text, labels) && graftWords(words, text, labels)
  return { ...(isWhole && { tree }), words: words.length, stretches: stretches.length }
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
  const places = blocks.map(({ children }) => children[0]!.position!.start as Place)
  const ends = blocks.map(({ children }) => children.at(-1)!.position!.end)
  const sources = places.map(({ offset }, index) => text.slice(offset, ends[index]!.offset))
  const paragraphs = readWords(sources, labels)
  if (paragraphs === undefined) return false
  for (const [index, block] of blocks.entries()) {
    const paragraph = normaliseTree(paragraphs[index]!)
    moveTo(paragraph, { ...(paragraph.position!.start as Place) }, places[index]!)
    block.children = paragraph.children
  }
  return true
}
