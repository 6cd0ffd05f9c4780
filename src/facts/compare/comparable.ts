import type { Amount, Exact, Interval, Moment } from '../../model/fact.ts'
import type { Mention, Version } from '../../model/pair.ts'
import { conceptOf } from '../nouns.ts'
import { compare, parseExact, type Rational, zero } from '../rational.ts'
import { conversionOf } from '../units.ts'
import { otherReadings } from './other-readings.ts'

/** A closed interval of exact numbers; of a single number both ends are the same. */
export interface Bounds {
  readonly low: Rational
  readonly high: Rational
}

/** An amount, ready to be compared. */
export interface ComparableAmount {
  readonly kind: 'amount'
  readonly amount: Amount
  /** See `BaseValue`. */
  readonly dimension: string
  readonly base: Bounds
  /** As written, without conversion. */
  readonly raw: Bounds
  readonly concept?: string
  /** What else it may mean as it is written. */
  readonly others?: readonly ComparableAmount[]
}

/** A number ready to be compared. */
export type Comparable =
  | ComparableAmount
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'version'; readonly version: Version }

/** A number as comparisons take it. */
export function toComparable(value: Mention['value']): Comparable {
  if (value.kind === 'version') return { kind: 'version', version: value }
  if (value.kind === 'date' || value.kind === 'time') return { kind: 'moment', moment: value }
  const others = otherReadings(value)
  return readAmount(value, others.length > 0 ? others.map((other) => readAmount(other)) : undefined)
}

function readAmount(amount: Amount, others?: readonly ComparableAmount[]): ComparableAmount {
  const { dimension, convert } = conversionOf(amount)
  const raw = boundsOf(amount.value)
  const concept = amount.noun === undefined ? undefined : conceptOf(amount.noun)
  return {
    kind: 'amount',
    amount,
    dimension,
    base: convert ? convertBounds(raw, convert) : raw,
    raw,
    ...(concept !== undefined && { concept }),
    ...(others && { others }),
  }
}

function convertBounds({ low, high }: Bounds, convert: (value: Rational) => Rational): Bounds {
  const lower = convert(low)
  return { low: lower, high: high === low ? lower : convert(high) }
}

function boundsOf(value: Exact | Interval): Bounds {
  if (typeof value === 'string') {
    const number = parseExact(value)
    return { low: number, high: number }
  }
  const low = value.low === undefined ? undefined : parseExact(value.low)
  const high = value.high === undefined ? undefined : parseExact(value.high)
  return { low: low ?? high ?? zero, high: high ?? low ?? zero }
}

export const isPoint = ({ low, high }: Bounds): boolean => compare(low, high) === 0

export const isVague = ({ amount }: ComparableAmount): boolean => amount.approximation === 'vague'
