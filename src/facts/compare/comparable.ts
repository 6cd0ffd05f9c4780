import type { Amount, Exact, Interval, Moment } from '../../model/fact.ts'
import type { Mention, Version } from '../../model/pair.ts'
import { conceptOf } from '../nouns.ts'
import { compare, parseExact, type Rational, zero } from '../rational.ts'
import { type Conversion, conversionOf } from '../units.ts'
import { otherReadings } from './other-readings.ts'

/** A closed interval of exact numbers; of a single number both ends are the same. */
export interface Bounds {
  readonly low: Rational
  readonly high: Rational
}

/** An amount, ready to be compared. */
export interface ComparableAmount {
  readonly kind: 'amount'
  readonly key: string
  readonly amount: Amount
  /** See `BaseValue`. */
  readonly dimension: string
  readonly base: Bounds
  /** As written, without conversion. */
  readonly raw: Bounds
  readonly concept: string | undefined
  /** What else it may mean as it is written. */
  readonly others: readonly ComparableAmount[]
}

interface ComparableMoment {
  readonly kind: 'moment'
  readonly key: string
  readonly moment: Moment
}

interface ComparableVersion {
  readonly kind: 'version'
  readonly key: string
  readonly version: Version
}

/** A number ready to be compared. Two have the same `key` if and only if they have the same value and unit. */
export type Comparable = ComparableAmount | ComparableMoment | ComparableVersion

/** A number as comparisons take it. */
export function toComparable(value: Mention['value']): Comparable {
  if (value.kind === 'version') {
    return { kind: 'version', key: `version ${value.text}`, version: value }
  }
  if (value.kind === 'date' || value.kind === 'time') return toComparableMoment(value)
  return new ReadAmount(value)
}

/** A date or time as comparisons take it. */
export function toComparableMoment(moment: Moment): ComparableMoment {
  return { kind: 'moment', key: `${moment.kind} ${moment.value}`, moment }
}

/** An end of a range, `value`, as a number of its own, which means nothing else. */
export function endOf({ amount }: ComparableAmount, value: Exact): ComparableAmount {
  return new ReadAmount({ ...amount, value }, [])
}

/** Most amounts are written with the same value and unit on both sides: what takes arithmetic waits until it is asked for. */
class ReadAmount implements ComparableAmount {
  readonly kind = 'amount'
  readonly key: string
  readonly amount: Amount
  #others: readonly ComparableAmount[] | undefined
  #raw: Bounds | undefined
  #base: Bounds | undefined
  #conversion: Conversion | undefined

  constructor(amount: Amount, others?: readonly ComparableAmount[]) {
    this.amount = amount
    this.key = keyOf(amount)
    this.#others = others
  }

  get others(): readonly ComparableAmount[] {
    this.#others ??= otherReadings(this.amount).map((other) => new ReadAmount(other, []))
    return this.#others
  }

  get concept(): string | undefined {
    const { noun } = this.amount
    return noun === undefined ? undefined : conceptOf(noun)
  }

  get raw(): Bounds {
    this.#raw ??= boundsOf(this.amount.value)
    return this.#raw
  }

  get base(): Bounds {
    const { convert } = this.#convert()
    this.#base ??= convert ? convertBounds(this.raw, convert) : this.raw
    return this.#base
  }

  get dimension(): string {
    return this.#convert().dimension
  }

  #convert(): Conversion {
    this.#conversion ??= conversionOf(this.amount)
    return this.#conversion
  }
}

/** Neither exact numbers nor units have a space in them. */
function keyOf({ value, unit, per }: Amount): string {
  const number = typeof value === 'string' ? value : `${value.low ?? ''}..${value.high ?? ''}`
  return unit === undefined && per === undefined ? number : `${number} ${unit ?? ''} ${per ?? ''}`
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

export const isPoint = ({ low, high }: Bounds): boolean => low === high || compare(low, high) === 0

export const isVague = ({ amount }: ComparableAmount): boolean => amount.approximation === 'vague'
