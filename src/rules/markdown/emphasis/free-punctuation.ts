import {
  canClose,
  canOpen,
  edges,
  isPunctuation,
  isSpace,
  type Neighbours,
  neighbours,
} from './flanking.ts'
import type { MarkedWords } from './marked-words.ts'
import { pairedBrackets } from './paired-brackets.ts'
import { plainStretches } from './plain-stretches.ts'

/** Which punctuation at the ends of emphasis is to go outside. */
export interface Ends {
  readonly head: boolean
  readonly tail: boolean
}

/**
 * The emphasis rewritten so that punctuation at its ends stands outside the marks, and every word stays inside:
 *
 *     **重要。**后        **重要**。后
 *     **模型（LLM）**是   **模型**（**LLM**）是
 *
 * The text that readers see stays the same. Returns undefined where that cannot be done or plain CommonMark would still
 * not take all the marks.
 */
export function freePunctuation(words: MarkedWords, text: string, ends: Ends): string | undefined {
  const { opening, closing } = words
  const marks = text.slice(opening.start, opening.end)
  if (marks !== text.slice(closing.start, closing.end)) return undefined
  const bare = freedOffsets(words, text, ends)
  if (bare.size === 0) return undefined
  const parts = partsOf(text, opening.end, closing.start, bare)
  const around = neighbours(text, opening.start, closing.end)
  return joinParts(parts, marks, around.before, around.after)
}

interface Part {
  readonly bare: boolean
  readonly text: string
}

function freedOffsets(words: MarkedWords, text: string, ends: Ends): ReadonlySet<number> {
  const { opening, closing, children } = words
  const plain = children.flatMap((child) =>
    child.type === 'text' ? plainStretches(child, text) : [],
  )
  const partners = pairedBrackets(text, plain)
  const isPlain = (at: number) => plain.some(({ start, end }) => start <= at && at < end)
  const freed = new Set<number>()
  const free = (from: number, step: 1 | -1) => {
    for (let at = from; isPlain(at) && isMovable(text[at]!); at += step) {
      freed.add(at)
      const partner = partners.get(at)
      if (partner !== undefined) freed.add(partner)
    }
  }
  if (ends.tail) free(closing.start - 1, -1)
  if (ends.head) free(opening.end, 1)
  return freed
}

/** Marks of sentences, quotes and brackets. Signs that belong to a word, such as `%` or `+`, stay with it. */
function isMovable(character: string): boolean {
  if (character < '\x80') return '.,:;!?"\'()'.includes(character)
  return isPunctuation(character) && !/[\p{S}％‰‱＃＠＆＊＿]/u.test(character)
}

/** The words between the marks, cut where what goes outside begins and ends. */
function partsOf(text: string, from: number, to: number, bare: ReadonlySet<number>): Part[] {
  const parts: Part[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && bare.has(at) === bare.has(start)) continue
    parts.push({ bare: bare.has(start), text: text.slice(start, at) })
    start = at
  }
  return parts
}

/** The parts with marks around those that are not bare; undefined where one of them would not take its marks. */
function joinParts(
  parts: readonly Part[],
  marks: string,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  const written = parts.map((part, i) => {
    const outer = {
      before: parts[i - 1]?.text.at(-1) ?? before,
      after: parts[i + 1]?.text[0] ?? after,
    }
    if (!part.bare)
      return takesMarks(part.text, marks, outer) ? marks + part.text + marks : undefined
    // `[a]` and `(b)` side by side would become a link.
    return part.text.startsWith('(') && outer.before === ']' ? undefined : part.text
  })
  const isDone = parts.some((part) => !part.bare) && !written.includes(undefined)
  return isDone ? written.join('') : undefined
}

function takesMarks(words: string, marks: string, outer: Neighbours): boolean {
  const mark = marks[0]!
  const { first, last } = edges(words)
  const isOpen = (c: string) => !isSpace(c) && c !== mark && c !== '\\'
  return (
    isOpen(first) &&
    isOpen(last) &&
    canOpen(mark, { before: outer.before, after: first }) &&
    canClose(mark, { before: last, after: outer.after })
  )
}
