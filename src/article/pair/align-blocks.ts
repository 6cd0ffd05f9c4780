import type { Article } from '../../model/article.ts'
import type { Bead } from '../../model/pair.ts'
import { findBestWay } from './best-way.ts'
import { type MarkedBlock, type MarkedPair, markPair } from './block-marks.ts'
import { createLikeness } from './likeness.ts'
import { weighMarks } from './shared-marks.ts'
import { placeSilentBlocks } from './silent-blocks.ts'

/**
 * Aligns the blocks of a translation with those of its original: the sequence of beads with the greatest likeness, by
 * dynamic programming in the way of Gale and Church (Computational Linguistics 19, 1993), where likeness looks at type,
 * links, images, code, numbers and names besides lengths. Every block is in exactly one bead; beads come in order.
 * Time and memory grow with the number of blocks, not with its square.
 */
export function alignBlocks(original: Article, translation: Article): readonly Bead[] {
  const pair = markPair(original, translation)
  const [before, after] = hearPictures(pair)
  const speaking = (block: MarkedBlock) => !block.isSilent
  const [left, right] = [before.filter(speaking), after.filter(speaking)]
  const marksOf = (blocks: readonly MarkedBlock[]) => blocks.map(({ marks }) => marks)
  const weights = weighMarks(marksOf(left), marksOf(right), pair.kinds)
  const likeness = createLikeness(left, right, weights)
  return placeSilentBlocks(findBestWay(left, right, likeness), before, after)
}

/** A picture without words says where it belongs where the other side has it too. */
function hearPictures({
  original,
  translation,
  kinds,
}: MarkedPair): readonly [readonly MarkedBlock[], readonly MarkedBlock[]] {
  const hear = (block: MarkedBlock): MarkedBlock => {
    const isPicture = block.isSilent && block.type === 'picture'
    const isHeard = isPicture && block.marks.some((mark) => kinds[mark] === 'image')
    return isHeard ? { ...block, isSilent: false } : block
  }
  return [original.map(hear), translation.map(hear)]
}
