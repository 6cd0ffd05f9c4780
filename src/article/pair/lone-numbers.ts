import { isWeighty, rangeEnds, sameness } from '../../facts/index.ts'
import type { Difference } from '../../model/pair.ts'
import { isDoubtful } from './doubtful-number.ts'
import { isEchoed } from './echo.ts'
import type { Passage, SideName } from './passages.ts'
import type { PlacedMention } from './read-mentions.ts'

/** The numbers of a passage that are left on each side after those that say the same have been taken away. */
export interface Rest {
  readonly passage: Passage
  readonly original: Set<PlacedMention>
  readonly translation: Set<PlacedMention>
}

/**
 * The numbers of either side that nothing on the other side stands for, `missing` and `added`. One that its passage says
 * once more is only repeated. Low confidence where it may stand there in a form that is not read as a number; see
 * `isDoubtful`. The passage is the one at `index` of `all`. None where one side has no block at all.
 */
export function loneNumbers(
  rest: Rest,
  index: number,
  all: readonly Passage[],
): readonly Difference[] {
  const { passage, original, translation } = rest
  const around = all.slice(Math.max(index - 1, 0), index + 2)
  if (passage.isAlone) return []
  const isLone = (mention: PlacedMention, other: SideName) =>
    isWeighty(mention.comparable) && !isSaid(mention, passage, other)
  const confidence = (mention: PlacedMention, other: SideName) =>
    isDoubtful(mention, other, around, all) ? 'low' : 'medium'
  const missing = [...original]
    .filter((each) => isLone(each, 'translation'))
    .map(
      (each): Difference => ({
        kind: 'missing',
        original: each.mention,
        place: passage.placeFor(each),
        confidence: confidence(each, 'translation'),
      }),
    )
  const added = [...translation]
    .filter((each) => isLone(each, 'original'))
    .map(
      (each): Difference => ({
        kind: 'added',
        translation: each.mention,
        place: each.mention.value.span,
        confidence: confidence(each, 'original'),
      }),
    )
  return [...missing, ...added]
}

const fewest = 8

/**
 * The differences as they are, unless every fifth number stands on one side alone: such a translation is a free one, or was
 * made from another version, and each of those numbers says little. `matched` numbers say the same.
 */
export function doubtIfFree(
  differences: readonly Difference[],
  matched: number,
): readonly Difference[] {
  const isAlone = ({ kind }: Difference) => kind === 'missing' || kind === 'added'
  const alone = differences.filter(isAlone).length
  if (alone < fewest || alone * 5 < matched) return differences
  return differences.map((each) => (isAlone(each) ? { ...each, confidence: 'low' } : each))
}

function isSaid({ mention, comparable }: PlacedMention, passage: Passage, side: SideName): boolean {
  const isSame = (other: PlacedMention) =>
    [other.comparable, ...(rangeEnds(other.comparable) ?? [])].some(
      (each) => sameness(comparable, each) > 0,
    )
  return passage[side].some(isSame) || isEchoed(mention.value, passage.textOf(side))
}
