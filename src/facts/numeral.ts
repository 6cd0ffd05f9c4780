import type { Rational } from './rational.ts'

/** A number as far as its own words go: digits and magnitude, without unit, sign or approximator. */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** The same value as `high`, but where the words leave it open (几十, 两三, dozens). */
  readonly low: Rational
  readonly high: Rational
  /** The value of one step of its last digit. */
  readonly step: Rational
  readonly style: 'digits' | 'han' | 'words'
  /** Has a magnitude: 万, million, K. */
  readonly scaled: boolean
  /** The magnitudes at its end, which a range shares with its first number (3 到 5 万, 2 to 3 million); else 1. */
  readonly scale: Rational
  /** The same with the hundreds or thousands it may share too (三到五百). */
  readonly wideScale: Rational
  /** A single word that may mean something else than a number: 一, 两, 百, one, a hundred. */
  readonly lone: boolean
  /** 多, 余, 来: somewhat more than the value. */
  readonly more: boolean
  /** 几, 数, dozens: the interval is all that is known. */
  readonly vague: boolean
  /** Arabic digits before the point; 0 where there are none. */
  readonly length: number
  readonly grouped: boolean
  readonly decimal: boolean
}
