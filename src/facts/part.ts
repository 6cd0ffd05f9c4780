import type { Figure } from './figure.ts'
import { multiply, type Rational } from './rational.ts'
import type { Unit } from './units.ts'

/** One end of an amount: sign, number, unit, rate, noun. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly figure: Figure
  /** In `unit`, sign applied. */
  readonly low: Rational
  readonly high: Rational
  readonly step: Rational
  readonly unit: Unit | undefined
  /** The unit stands before the number ($5, 百分之五). */
  readonly prefixed: boolean
  readonly per: string | undefined
  readonly noun: string | undefined
  /** Where reading goes on, if the words of the rate stand behind the span; else 0. */
  readonly resume: number
}

/** The share of a part of a currency, made whole: 50 美分 is 0.5 USD. */
export function inWholeUnit(part: Part): Part {
  if (part.unit?.dimension !== 'money') return part
  const { factor } = part.unit
  if (factor.d === 1n) return part
  return {
    ...part,
    low: multiply(part.low, factor),
    high: multiply(part.high, factor),
    step: multiply(part.step, factor),
  }
}
