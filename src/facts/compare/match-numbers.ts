import { compare, one } from '../rational.ts'
import type { Comparable } from './comparable.ts'
import { isPoint, isVague } from './comparable.ts'
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
    for (const level of [3, 2, 1]) {
      for (const i of left) {
        for (const j of right) {
          if (sameness(original[i]!, translation[j]!) !== level) continue
          left.delete(i)
          right.delete(j)
          break
        }
      }
    }
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
  // The last ones first, so that the first can be taken from the end: from the beginning of a long array takes long.
  const places = new Map<string, number[]>()
  for (const i of [...left].reverse()) {
    const key = keyOf(original[i]!)
    const known = places.get(key)
    if (known) known.push(i)
    else places.set(key, [i])
  }
  for (const j of right) {
    const i = places.get(keyOf(translation[j]!))?.pop()
    if (i === undefined) continue
    left.delete(i)
    right.delete(j)
  }
}

/** What two numbers share if and only if they have the same value and unit. */
export function keyOf(number: Comparable): string {
  if (number.kind === 'version') return `version ${number.version.text}`
  if (number.kind === 'moment') return `${number.moment.kind} ${number.moment.value}`
  const { value, unit, per } = number.amount
  return JSON.stringify([unit, per, value])
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
    return ends.map((value) => ({ kind: 'moment', moment: { ...number.moment, value } }))
  }
  const { amount, raw, base } = number
  if (isPoint(raw) || isVague(number) || typeof amount.value === 'string') return undefined
  const { low, high } = amount.value
  if (low === undefined || high === undefined) return undefined
  return [
    {
      ...number,
      amount: { ...amount, value: low },
      raw: { low: raw.low, high: raw.low },
      base: { low: base.low, high: base.low },
    },
    {
      ...number,
      amount: { ...amount, value: high },
      raw: { low: raw.high, high: raw.high },
      base: { low: base.high, high: base.high },
    },
  ]
}
