import type { MarkKind, MarkTable } from './mark-table.ts'

/** The marks of each block of a text. */
export type BlockMarks = readonly (readonly number[])[]

/** The marks that both sides of a pair have, numbered anew from 0 on. */
export interface SharedMarks {
  /** Of each block of the original, each mark once. */
  readonly original: BlockMarks
  readonly translation: BlockMarks
  readonly kinds: readonly MarkKind[]
}

/**
 * The marks that both sides have. What one side lacks does not say where a block belongs, and is most of what there is: most
 * words of an original are gone in the translation.
 */
export function shareMarks(
  original: BlockMarks,
  translation: BlockMarks,
  table: MarkTable,
): SharedMarks {
  const [before, after] = [marksIn(original, table), marksIn(translation, table)]
  const numbers = new Int32Array(table.size()).fill(-1)
  const kinds: MarkKind[] = []
  for (let mark = 0; mark < numbers.length; mark += 1) {
    if (before[mark] === 0 || after[mark] === 0) continue
    numbers[mark] = kinds.length
    kinds.push(table.kindOf(mark))
  }
  return {
    original: renumber(original, numbers),
    translation: renumber(translation, numbers),
    kinds,
  }
}

/** 1 for each mark that stands in some block. */
function marksIn(blocks: BlockMarks, table: MarkTable): Uint8Array {
  const found = new Uint8Array(table.size())
  for (const marks of blocks) for (const mark of marks) found[mark] = 1
  return found
}

/** Of the marks of each block those that have a new number, each once. */
function renumber(blocks: BlockMarks, numbers: Int32Array): BlockMarks {
  const last = new Int32Array(numbers.length).fill(-1)
  return blocks.map((marks, block) => {
    const kept: number[] = []
    for (const mark of marks) {
      const number = numbers[mark]!
      if (number < 0 || last[number] === block) continue
      last[number] = block
      kept.push(number)
    }
    return kept
  })
}

/** How much more than a word each kind of mark says. */
const kindWeights: Readonly<Record<MarkKind, number>> = {
  link: 4,
  image: 4,
  code: 3,
  number: 2,
  word: 1,
  rendering: 0.5,
}

/** Weight of every mark among some blocks of both sides: the rarer, the heavier; of one that a side lacks there nothing. */
export function weighMarks(
  before: BlockMarks,
  after: BlockMarks,
  kinds: readonly MarkKind[],
): Float64Array {
  const [one, other] = [countBlocks(before, kinds.length), countBlocks(after, kinds.length)]
  const weights = new Float64Array(kinds.length)
  for (let mark = 0; mark < weights.length; mark += 1) {
    if (one[mark] === 0 || other[mark] === 0) continue
    weights[mark] = (2 * kindWeights[kinds[mark]!]) / (one[mark]! + other[mark]!)
  }
  return weights
}

/** In how many blocks each mark stands. */
function countBlocks(blocks: BlockMarks, size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const marks of blocks) for (const mark of marks) counts[mark]! += 1
  return counts
}
