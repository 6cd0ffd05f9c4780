import { renderingsIn, renderingsOf } from './lexicon.ts'

/** What a mark is. */
export type MarkKind = 'link' | 'image' | 'code' | 'number' | 'word' | 'rendering'

/** How much more than a word each kind of mark says. */
const kindWeights: Readonly<Record<MarkKind, number>> = {
  link: 4,
  image: 4,
  code: 3,
  number: 2,
  word: 1,
  rendering: 0.5,
}

/** Numbers for the marks of a pair, from 0 on: comparing numbers is cheaper than comparing texts. */
export interface MarkTable {
  /** The number of a mark; the same for the same text of one kind. */
  number(kind: MarkKind, text: string): number
  /** The numbers of an English word in lower case, and of its Chinese renderings. */
  word(lower: string): readonly number[]
  /** The numbers of the renderings that stand in a Chinese text. */
  wordsIn(text: string): readonly number[]
  kindOf(mark: number): MarkKind
  /** How many marks there are. */
  size(): number
}

/** A table without marks. */
export function createMarkTable(): MarkTable {
  const numbers = new Map<MarkKind, Map<string, number>>()
  const kinds: MarkKind[] = []
  const words = new Map<string, readonly number[]>()
  const number = (kind: MarkKind, text: string) => {
    const known = numbers.get(kind) ?? new Map<string, number>()
    if (known.size === 0) numbers.set(kind, known)
    const former = known.get(text)
    if (former !== undefined) return former
    known.set(text, kinds.length)
    kinds.push(kind)
    return kinds.length - 1
  }
  const rendering = (word: string) => number('rendering', word)
  return {
    number,
    word: (lower) => {
      const known = words.get(lower)
      if (known) return known
      const made = [number('word', lower), ...renderingsOf(lower).map(rendering)]
      words.set(lower, made)
      return made
    },
    wordsIn: (text) => renderingsIn(text).map(rendering),
    kindOf: (mark) => kinds[mark]!,
    size: () => kinds.length,
  }
}

/** Blocks with marks. */
type Marked = readonly { readonly marks: readonly number[] }[]

/**
 * Weight of every mark that both sides have: the rarer, the heavier. A mark that one side lacks weighs nothing: it does not
 * say where a block belongs, since most words of the original are gone in the translation.
 */
export function weighMarks(before: Marked, after: Marked, table: MarkTable): Float64Array {
  const one = countMarks(before, table)
  const other = countMarks(after, table)
  return Float64Array.from(one, (count, mark) => {
    const isShared = count > 0 && other[mark]! > 0
    return isShared ? (2 * kindWeights[table.kindOf(mark)]) / (count + other[mark]!) : 0
  })
}

function countMarks(blocks: Marked, table: MarkTable): Int32Array {
  const counts = new Int32Array(table.size())
  for (const { marks } of blocks) for (const mark of marks) counts[mark]! += 1
  return counts
}
