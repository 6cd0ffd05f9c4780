import { compare, one } from '../rational.ts'
import { type Comparable, endOf, isPoint, isVague, toComparableMoment } from './comparable.ts'
import type { Sameness } from './same-amount.ts'
import { sameness } from './sameness.ts'

/** Above so many unmatched numbers a passage is no prose, and looking at all pairs would take too long. */
export const mostLeft = 150

/** Indices of the numbers on both sides that found no counterpart. */
export interface Leftovers {
  readonly original: readonly number[]
  readonly translation: readonly number[]
}

/**
 * Compares two multisets of numbers, in whatever order they stand: the surest matches first, then a range with its two ends.
 * Returns what is left over.
 */
export function matchNumbers(
  original: readonly Comparable[],
  translation: readonly Comparable[],
): Leftovers {
  const left = new Set(original.keys())
  const right = new Set(translation.keys())
  matchEqual(original, translation, left, right)
  if (left.size <= mostLeft && right.size <= mostLeft) {
    matchAlike(original, translation, left, right)
    matchRanges(original, translation, left, right)
    matchRanges(translation, original, right, left)
  }
  return { original: [...left], translation: [...right] }
}

/** Nearly all numbers are written with the same value and unit on both sides; they are found without looking at pairs. */
function matchEqual(
  original: readonly Comparable[],
  translation: readonly Comparable[],
  left: Set<number>,
  right: Set<number>,
): void {
  if (left.size === 0 || right.size === 0) return
  // The last ones first, so that the first can be taken from the end: from the beginning of a long array takes long.
  const places = new Map<string, number[]>()
  for (let i = original.length - 1; i >= 0; i -= 1) {
    const { key } = original[i]!
    const known = places.get(key)
    if (known) known.push(i)
    else places.set(key, [i])
  }
  for (const j of right) {
    const i = places.get(translation[j]!.key)?.pop()
    if (i === undefined) continue
    left.delete(i)
    right.delete(j)
  }
}

/** The surest first. */
function matchAlike(
  original: readonly Comparable[],
  translation: readonly Comparable[],
  left: Set<number>,
  right: Set<number>,
): void {
  if (left.size === 0 || right.size === 0) return
  const known = new Map<number, Sameness>()
  const samenessOf = (i: number, j: number) => {
    const pair = i * translation.length + j
    const found = known.get(pair) ?? sameness(original[i]!, translation[j]!)
    known.set(pair, found)
    return found
  }
  for (const level of [3, 2, 1]) {
    for (const i of left) {
      for (const j of right) {
        if (samenessOf(i, j) !== level) continue
        left.delete(i)
        right.delete(j)
        break
      }
    }
  }
}

/** A range on one side may be two numbers on the other: 3 to 5, 从 3 到 5. */
function matchRanges(
  ranges: readonly Comparable[],
  points: readonly Comparable[],
  left: Set<number>,
  right: Set<number>,
): void {
  for (const i of left) {
    const ends = rangeEnds(ranges[i]!)
    const found = ends?.map((end) => [...right].find((j) => sameness(end, points[j]!) > 0))
    if (!found || found[0] === found[1]) continue
    if (found[1] === undefined || (found[0] === undefined && !startsSmall(ranges[i]!))) continue
    left.delete(i)
    for (const j of found) if (j !== undefined) right.delete(j)
  }
}

/** From zero, from one: a beginning that is easily left out. */
function startsSmall(range: Comparable): boolean {
  return range.kind === 'amount' && compare(range.raw.low, one) <= 0
}

/** The two ends of a range as numbers of their own; nothing where it is none, or is open or vague. */
export function rangeEnds(number: Comparable): readonly Comparable[] | undefined {
  if (number.kind === 'version') return undefined
  if (number.kind === 'moment') {
    const ends = number.moment.value.split('/')
    if (ends.length !== 2) return undefined
    return ends.map((value) => toComparableMoment({ ...number.moment, value }))
  }
  const { value } = number.amount
  if (typeof value === 'string' || isPoint(number.raw) || isVague(number)) return undefined
  const { low, high } = value
  return low === undefined || high === undefined
    ? undefined
    : [endOf(number, low), endOf(number, high)]
}
