import type { Span } from './span.ts'

/**
 * An exact number as text: an integer or terminating decimal without exponent, plus sign or superfluous zeros (`-0.5`,
 * `1300000000000`), or, where no decimal ends, a reduced fraction with a positive denominator (`1/3`). One number has one
 * such text, so texts may be compared for equality.
 */
export type Exact = string

/** A closed interval; an absent end is open. */
export interface Interval {
  readonly low?: Exact
  readonly high?: Exact
}

/**
 * How a written value stands to the true one. `vague` marks an interval that one word spells (数十万, dozens); the others
 * come from a word beside the number (约, 近, 超过, 不到, 至少, 至多).
 */
export type Approximation = 'about' | 'almost' | 'above' | 'below' | 'atLeast' | 'atMost' | 'vague'

export type AmountKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'multiple'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'duration'

interface QuantityBase {
  /** As written: sign, number, magnitude word and unit, without the word that approximates. */
  readonly text: string
  readonly span: Span
  readonly approximation?: Approximation
  /** The word that approximates or bounds (约, more than), where it stands outside `span`. */
  readonly qualifier?: Span
}

/** A number of something. */
export interface Amount extends QuantityBase {
  readonly kind: AmountKind
  readonly value: Exact | Interval
  /** Currency by ISO 4217, symbol of the unit table, `%`, `pp` (percentage points) or `x` (multiples). */
  readonly unit?: string
  /** Unit of the denominator of a rate: `s` of 10 Gbps, `mo` of $20 a month. */
  readonly per?: string
  /** The value of one step of the last written digit: `100000000` of 1750 亿, `0.1` of 3.5. */
  readonly precision?: Exact
  /** The noun it counts, as written, where that is one of the known nouns. */
  readonly noun?: string
  /** A multiple that says by how much something changed (增长两倍), not what it became. */
  readonly change?: 'by'
}

/**
 * A place on the calendar (`date`, which may name an hour too) or the clock (`time`), in the form of ISO 8601, unknown digits as X: `2023-12-07`, `2023-12`, `2023`,
 * `XXXX-12-07`, `199X` (decade), `20XX` (the years from 2000), `2019-Q1`, `2017-H1`, `T17:30`, `2010-01-29T18:00`;
 * an interval of two such as `2014/2018`.
 */
export type Moment = MomentOf<'date'> | MomentOf<'time'>

interface MomentOf<Kind> extends QuantityBase {
  readonly kind: Kind
  readonly value: string
  /** The part of the period that is meant: 年底, late 1990s. */
  readonly part?: 'early' | 'mid' | 'late'
}

/** One number in a text, understood. JSON-safe. */
export type Quantity = Amount | Moment
