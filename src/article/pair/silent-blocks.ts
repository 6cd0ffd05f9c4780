import type { Bead, BlockRange } from '../../model/pair.ts'
import type { MarkedBlock } from './block-marks.ts'

/**
 * Beads of all blocks from beads of those that speak, whose ranges count them alone. Blocks without text (pictures,
 * definitions, breaks) belong to the bead they lie in. Between beads those of the same type meet in order, others stay
 * alone, so that they are never taken for prose.
 */
export function placeSilentBlocks(
  beads: readonly Bead[],
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
): readonly Bead[] {
  const places = [speakingPlaces(before), speakingPlaces(after)] as const
  const placed: Bead[] = []
  let end = { original: 0, translation: 0 }
  const pass = (original: number, translation: number) => {
    placed.push(
      ...pairSilent(
        { start: end.original, end: original },
        { start: end.translation, end: translation },
        before,
        after,
      ),
    )
    end = { original, translation }
  }
  for (const bead of beads) {
    const original = widen(bead.original, places[0], end.original)
    const translation = widen(bead.translation, places[1], end.translation)
    pass(original.start, translation.start)
    placed.push({ original, translation })
    end = { original: original.end, translation: translation.end }
  }
  pass(before.length, after.length)
  return placed
}

function speakingPlaces(blocks: readonly MarkedBlock[]): readonly number[] {
  return [...blocks.keys()].filter((index) => !blocks[index]!.isSilent)
}

/** From the first to the last block of a range, silent ones between included; an empty range stays where the last ended. */
function widen({ start, end }: BlockRange, places: readonly number[], former: number): BlockRange {
  if (start === end) return { start: former, end: former }
  return { start: places[start]!, end: places[end - 1]! + 1 }
}

function pairSilent(
  original: BlockRange,
  translation: BlockRange,
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
): readonly Bead[] {
  const beads: Bead[] = []
  let i = original.start
  let j = translation.start
  while (i < original.end || j < translation.end) {
    const both = i < original.end && j < translation.end
    const meets = both && before[i]!.type === after[j]!.type
    const o = meets || i < original.end ? 1 : 0
    const t = meets || o === 0 ? 1 : 0
    beads.push({
      original: { start: i, end: i + o },
      translation: { start: j, end: j + t },
    })
    i += o
    j += t
  }
  return beads
}
