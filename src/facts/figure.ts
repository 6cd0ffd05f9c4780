import { one, type Rational } from './rational.ts'
import type { Writable } from './writable.ts'

/** A number of any form as far as its own words go: digits and magnitude, without unit, sign or approximator. */
export interface Figure {
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
  readonly fraction: boolean
  /** Spelled as so many of a hundred: 百分之三十. The value is that of the fraction. */
  readonly hundredth: boolean
  /** The letter that scales it: 13B. */
  readonly letter: string
}

/**
 * A figure with nothing special about it; readers put in what they find. All figures are made here, so that they have the
 * same properties in the same order: the engine is several times as fast with objects of one shape, and above all slow
 * where properties are added to copies.
 */
export function createFigure(
  start: number,
  end: number,
  low: Rational,
  high: Rational,
  step: Rational,
): Writable<Figure> {
  return {
    start,
    end,
    low,
    high,
    step,
    style: 'words',
    scaled: false,
    scale: one,
    wideScale: one,
    lone: false,
    more: false,
    vague: false,
    length: 0,
    grouped: false,
    decimal: false,
    fraction: false,
    hundredth: false,
    letter: '',
  }
}

/** The same figure up to another end, to be changed. */
export function copyFigure(figure: Figure, end: number): Writable<Figure> {
  const { start, low, high, step } = figure
  return Object.assign(createFigure(start, end, low, high, step), figure, { end })
}
