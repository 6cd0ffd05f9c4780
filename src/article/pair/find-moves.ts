import type { Bead, Pair } from '../../model/pair.ts'
import { clearly, findSwaps, type Move, type Place } from './find-swaps.ts'
import { isFitting, type Resemblance, resemblanceOf } from './resemblance.ts'

/** Blocks far from each other must be more alike: there are many of them. */
const surely = 0.25
/** From here on the likeness of one that stands elsewhere leaves no doubt. */
const certain = 0.5
/** By what factor the lengths of two may differ that stand on either side of a third, and say nothing else. */
const closely = 1.4
/** A shorter block is a caption or a label, in letters. */
const shortest = 60
/** Lone blocks are compared each with each; a text with more was not translated but rewritten. */
const mostLone = 60

/**
 * Blocks that changed places: neighbours that are more alike crosswise than as they are aligned, and lone blocks of the
 * two sides that are alike. Alignment goes one way only and cannot show them.
 */
export function findMoves(pair: Pair): readonly Move[] {
  const resemblance = resemblanceOf(pair)
  const isOwn = createOwn(pair, resemblance)
  const places = pair.beads.flatMap((bead, i) => (isOwn(i) ? [] : placeOf(bead, i, resemblance)))
  const swapped = findSwaps(places, pair, resemblance)
  const taken = new Set(
    swapped.flatMap(({ original, translation }) => [original, -1 - translation]),
  )
  const lone = places.filter(
    ({ original, translation }) =>
      (original === undefined && !taken.has(-1 - translation!)) ||
      (translation === undefined && !taken.has(original!)),
  )
  return [...swapped, ...findStrays(lone, pair, resemblance)].sort(
    (a, b) => a.translation - b.translation,
  )
}

/** What can stand elsewhere. */
const movable = new Set(['paragraph', 'blockquote', 'list', 'heading'])

function placeOf(
  { original, translation }: Bead,
  bead: number,
  { original: before, translation: after }: Resemblance,
): readonly Place[] {
  const isOne = original.end - original.start <= 1 && translation.end - translation.start <= 1
  const isFit = (block: (typeof before)[number] | undefined) =>
    block === undefined || (movable.has(block.type) && !block.isSilent)
  const o = original.start < original.end ? original.start : undefined
  const t = translation.start < translation.end ? translation.start : undefined
  if (!isOne) return []
  if (o !== undefined && !isFit(before[o])) return []
  if (t !== undefined && !isFit(after[t])) return []
  const isHeading = (before[o ?? -1] ?? after[t ?? -1])?.type === 'heading'
  return [
    {
      bead,
      isHeading,
      ...(o !== undefined && { original: o }),
      ...(t !== undefined && { translation: t }),
    },
  ]
}

/** Lone blocks of the two sides, each of which is the most alike to the other. */
function findStrays(
  places: readonly Place[],
  pair: Pair,
  resemblance: Resemblance,
): readonly Move[] {
  const before = places.filter(({ original }) => original !== undefined)
  const after = places.filter(({ translation }) => translation !== undefined)
  if (before.length > mostLone || after.length > mostLone) return []
  const likeness = (one: Place, other: Place) =>
    one.isHeading === other.isHeading
      ? resemblance.likeness(one.original!, other.translation!)
      : Number.NEGATIVE_INFINITY
  return before.flatMap((one) => {
    const other = best(after, (each) => likeness(one, each))
    if (other === undefined || best(before, (each) => likeness(each, other)) !== one) return []
    const isNear = Math.abs(one.bead - other.bead) === 2
    const move = { original: one.original!, translation: other.translation! }
    const isAlike =
      likeness(one, other) >= (isNear ? clearly : surely) &&
      (isNear || resemblance.shared(move.original, move.translation) >= 2 * surely)
    const isLong = resemblance.original[move.original]!.length >= shortest
    const isQuiet = !isApart(pair, one, other, resemblance)
    const isAsLong =
      isNear &&
      isLong &&
      !isQuiet &&
      isFitting(move.original, move.translation, resemblance, closely)
    const isMoved = isFitting(move.original, move.translation, resemblance) && (isAlike || isAsLong)
    const enough = isNear ? certain / 2 : certain
    const isCertain =
      likeness(one, other) >= enough &&
      resemblance.shared(move.original, move.translation) >= enough
    const isSure = isLong && (isCertain || isAsLong)
    return isMoved ? [{ ...move, isQuiet, isSure }] : []
  })
}

/**
 * A quote that stands alone before all that both sides have is a lead, what stands alone behind it is a biography; but for
 * one that the alignment missed just before.
 */
function createOwn(
  { beads }: Pair,
  { translation: blocks }: Resemblance,
): (bead: number) => boolean {
  const isMatched = ({ original, translation }: Bead) =>
    original.start < original.end &&
    blocks.slice(translation.start, translation.end).some(({ isSilent }) => !isSilent)
  const first = beads.findIndex(isMatched)
  const last = beads.findLastIndex(isMatched)
  return (bead) => {
    const { original, translation } = beads[bead]!
    const isLead = bead < first && blocks[translation.start]?.type === 'blockquote'
    const missed = beads[bead - 2]
    const isAwaited = missed !== undefined && missed.translation.start === missed.translation.end
    const isTail = bead > last && !(isAwaited && bead === last + 1)
    return (isLead || isTail) && original.start === original.end
  }
}

/** Whether text that both sides have lies between two places; captions and code are passed without a word. */
function isApart(
  { beads }: Pair,
  one: Place,
  other: Place,
  { original: blocks }: Resemblance,
): boolean {
  const [first, last] = one.bead < other.bead ? [one.bead, other.bead] : [other.bead, one.bead]
  return beads.slice(first + 1, last).some(({ original, translation }) => {
    const isMatched = original.start < original.end && translation.start < translation.end
    const { type, length } = blocks[original.start]!
    return isMatched && movable.has(type) && length >= shortest
  })
}

function best<T>(all: readonly T[], score: (each: T) => number): T | undefined {
  let found: T | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const each of all) {
    const value = score(each)
    if (value > highest) {
      highest = value
      found = each
    }
  }
  return found
}
