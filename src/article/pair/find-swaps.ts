import type { Bead, Pair } from '../../model/pair.ts'
import { isFitting, type Resemblance } from './resemblance.ts'

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
export interface Place {
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
export const clearly = 0.1
/** The least weight of marks that tells where a block belongs. */
const least = 0.15
/** From here on the likeness of two that changed places leaves no doubt. */
const beyondDoubt = 0.15

/** Pairs of places whose blocks belong crosswise. */
export function findSwaps(
  all: readonly Place[],
  { beads }: Pair,
  resemblance: Resemblance,
): readonly Move[] {
  const moves: Move[] = []
  const places = all.filter(
    ({ original, translation }) => original !== undefined && translation !== undefined,
  )
  for (const [one, other] of hiddenNeighbours(beads, resemblance)) {
    const cross = [...crossed(one, other), ...crossed(other, one)]
    const isFit = cross.every((each) => isFitting(each.original, each.translation, resemblance))
    if (isFit && isSwapped(one, other, resemblance)) moves.push(...movesOf(one, other, resemblance))
  }
  const used = new Set<Place>()
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1, index + 1 + farthest)) {
      if (one.isHeading || other.isHeading || used.has(one) || used.has(other)) continue
      if (!isSwapped(one, other, resemblance)) continue
      used.add(one).add(other)
      moves.push(...movesOf(one, other, resemblance))
    }
  }
  return moves
}

/**
 * Two paragraphs on either side, of which the alignment took two for one counterpart and left the other alone, as it
 * does where they changed places: each with the one that stands where it would.
 */
function hiddenNeighbours(
  beads: readonly Bead[],
  { original: before, translation: after }: Resemblance,
): readonly (readonly [Place, Place])[] {
  const sizes = ({ original, translation }: Bead) =>
    `${original.end - original.start}:${translation.end - translation.start}`
  return beads.flatMap((bead, i) => {
    const next = beads[i + 1]
    if (next === undefined || !hidden.has(`${sizes(bead)} ${sizes(next)}`)) return []
    const [o, t] = [bead.original.start, bead.translation.start]
    const areText = [before[o], before[o + 1], after[t], after[t + 1]].every(
      (block) => block?.type === 'paragraph' && !block.isSilent,
    )
    const place = (by: number) => ({
      bead: i + by,
      isHeading: false,
      original: o + by,
      translation: t + by,
    })
    return areText ? [[place(0), place(1)] as const] : []
  })
}

const hidden = new Set(['2:1 0:1', '0:1 2:1', '1:2 1:0', '1:0 1:2'])

function movesOf(one: Place, other: Place, { likeness }: Resemblance): readonly Move[] {
  const both = [...crossed(one, other), ...crossed(other, one)]
  const isSure = both.every((move) => likeness(move.original, move.translation) >= beyondDoubt)
  return both.map((move, i) => ({ ...move, isQuiet: i > 0, isSure }))
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
