import type { Bead, BlockRange, Pair } from '../../model/pair.ts'
import { borderNear, lineEnds } from './line-border.ts'
import { resemblanceOf } from './resemblance.ts'

/** Several blocks of the original that are one in the translation. */
export interface Merged {
  readonly original: BlockRange
  /** Index of the block. */
  readonly translation: number
}

/** A paragraph of more lines was wrapped by hand: a line end in it says nothing. */
const mostLines = 3

/**
 * Blocks of the original that the alignment took together, and paragraphs it left alone beside one that goes on in
 * another line where they should begin. Those in `moved` stand elsewhere.
 */
export function findMerged(pair: Pair, moved: ReadonlySet<number>): readonly Merged[] {
  const { beads } = pair
  return beads.flatMap((bead, i) => {
    if (size(bead.translation) !== 1 || size(bead.original) === 0) return []
    const isFree = ({ original }: Bead) => size(original) !== 1 || !moved.has(original.start)
    if (size(bead.original) > 1) {
      const { start, end } = bead.original
      const isWhole = !moved.has(start) && !moved.has(end - 1)
      return isWhole ? [{ original: bead.original, translation: bead.translation.start }] : []
    }
    const lone = [beads[i - 1], beads[i + 1]].find(
      (beside) =>
        beside !== undefined &&
        size(beside.translation) === 0 &&
        size(beside.original) === 1 &&
        isFree(beside) &&
        goesOn(pair, bead, beside),
    )
    if (lone === undefined) return []
    const start = Math.min(lone.original.start, bead.original.start)
    return [{ original: { start, end: start + 2 }, translation: bead.translation.start }]
  })
}

const size = ({ start, end }: BlockRange): number => end - start

/** Whether the one paragraph of a bead has a line of its own for the one that stands alone beside it. */
function goesOn(pair: Pair, bead: Bead, lone: Bead): boolean {
  const { original, translation } = resemblanceOf(pair)
  const index = bead.translation.start
  const parts = [lone.original.start, bead.original.start].sort((a, b) => a - b)
  const [one, other] = parts.map((block) => original[block]!)
  const areText = [one!, other!, translation[index]!].every(
    ({ type, isSilent }) => type === 'paragraph' && !isSilent,
  )
  if (!areText) return false
  const { span } = pair.translation.blocks[index]!
  const text = pair.translation.source.text.slice(span.start, span.end)
  const place = one!.length / (one!.length + other!.length)
  return lineEnds(text).length < mostLines && borderNear(text, place) !== undefined
}
