import type { Bead, Pair } from '../../model/pair.ts'
import { type Resemblance, resemblanceOf } from './resemblance.ts'

/** A block of the translation that says what one of the original says at another place. */
export interface Move {
  readonly original: number
  readonly translation: number
  /** Whether nothing need be said of it: the second of two that changed places, or one that passed pictures alone. */
  readonly isQuiet: boolean
  /** Whether its words leave no doubt. */
  readonly isSure: boolean
}

/** A block of either side, with the counterpart that the alignment gave it. */
interface Place {
  readonly bead: number
  readonly isHeading: boolean
  readonly original?: number
  readonly translation?: number
}

/** How many blocks further on one is looked for that changed places with another. */
const farthest = 3
/**
 * By how much two blocks must be more alike crosswise than as they stand. Of 2,200 neighbours in published pairs none was
 * more alike crosswise at all.
 */
const clearly = 0.1
/** The least weight of marks that tells where a block belongs. */
const least = 0.15
/** Blocks far from each other must be more alike: there are many of them. */
const surely = 0.25
/** From here on the likeness of two that changed places, and of one that stands elsewhere, leaves no doubt. */
const beyondDoubt = 0.15
const certain = 0.5
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
  const isMatched = ({ original, translation }: Place) =>
    original !== undefined && translation !== undefined
  const swapped = findSwaps(places.filter(isMatched), resemblance)
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

/** Pairs of places whose blocks belong crosswise. */
function findSwaps(places: readonly Place[], resemblance: Resemblance): readonly Move[] {
  const moves: Move[] = []
  const used = new Set<Place>()
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1, index + 1 + farthest)) {
      if (one.isHeading || other.isHeading || used.has(one) || used.has(other)) continue
      if (!isSwapped(one, other, resemblance)) continue
      used.add(one).add(other)
      const both = [...crossed(one, other), ...crossed(other, one)]
      const isSure = both.every(
        ({ original, translation }) => resemblance.likeness(original, translation) >= beyondDoubt,
      )
      moves.push(...both.map((move, i) => ({ ...move, isQuiet: i > 0, isSure })))
    }
  }
  return moves
}

function crossed(
  { original }: Place,
  { translation }: Place,
): readonly { readonly original: number; readonly translation: number }[] {
  return original === undefined || translation === undefined ? [] : [{ original, translation }]
}

function isSwapped(one: Place, other: Place, { shared, likeness }: Resemblance): boolean {
  type Blocks = { readonly original?: number; readonly translation?: number }
  const sum = (of: typeof shared, pairs: readonly Blocks[]) =>
    pairs.reduce((all, { original, translation }) => {
      const isPair = original !== undefined && translation !== undefined
      return isPair ? all + of(original, translation) : all
    }, 0)
  const cross = [...crossed(one, other), ...crossed(other, one)]
  const weight = sum(shared, cross)
  if (cross.length === 0 || weight < least * cross.length) return false
  const straight = [one, other]
  const gain = sum(likeness, cross) - sum(likeness, straight)
  return gain > clearly * cross.length && weight > sum(shared, straight)
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
    const isMoved =
      likeness(one, other) >= (isNear ? clearly : surely) &&
      isFitting(one.original!, other.translation!, resemblance) &&
      (isNear || resemblance.shared(one.original!, other.translation!) >= 2 * surely)
    const move = { original: one.original!, translation: other.translation! }
    const enough = isNear ? certain / 2 : certain
    const isSure =
      likeness(one, other) >= enough &&
      resemblance.shared(move.original, move.translation) >= enough &&
      resemblance.original[move.original]!.length >= shortest
    const isQuiet = !isApart(pair, one, other, resemblance)
    return isMoved ? [{ ...move, isQuiet, isSure }] : []
  })
}

/** A quote that stands alone before all that both sides have is a lead, what stands alone behind it is a biography. */
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
    return (isLead || bead > last) && original.start === original.end
  }
}

/** Whether a block is as long as the other lets expect, by a factor of two. */
function isFitting(
  original: number,
  translation: number,
  { original: before, translation: after, ratio }: Resemblance,
): boolean {
  const expected = before[original]!.length * ratio
  const found = after[translation]!.length
  return found < 2 * expected + 20 && expected < 2 * found + 20
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
