import {
  compare,
  divide,
  multiply,
  parseExact,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../facts/rational.ts'
import type { Amount, Exact, Interval, Moment, Quantity } from '../../model/fact.ts'

interface Range {
  readonly low: Rational
  readonly high: Rational
}

const tenth = rational(1n, 10n)

/** The number itself, or the beginning of its interval; nothing where that is open. */
export function plainValue(value: Exact | Interval): Rational | undefined {
  const exact = typeof value === 'string' ? value : (value.low ?? value.high)
  return exact === undefined ? undefined : parseExact(exact)
}

/**
 * Whether a written value may stand for the known one. Each may be the other rounded at the last digit it prints; 约 allows
 * a tenth, 近 a tenth below, 超过 a half above, 不到 a half below. Of dates each part is compared that both have.
 */
export function agrees(claim: Quantity, known: Quantity): boolean {
  if ('kind' in known && isMoment(known)) return isMoment(claim) && datesAgree(claim, known)
  if (isMoment(claim)) return false
  const [one, other] = [rangeOf(claim), rangeOf(known)]
  if (!one || !other) return false
  if (compare(one.low, other.high) <= 0 && compare(other.low, one.high) <= 0) return true
  return rounds(claim, known, undefined) || rounds(known, claim, tenth)
}

export function isMoment(quantity: Quantity): quantity is Moment {
  return quantity.kind === 'date' || quantity.kind === 'time'
}

/** The range of true values that the words allow. */
function rangeOf({ value, approximation }: Amount): Range | undefined {
  const low = plainValue(value)
  if (!low || compare(low, zero) <= 0) return undefined
  if (typeof value !== 'string') {
    const high = value.high === undefined ? multiply(low, rational(3n, 2n)) : parseExact(value.high)
    return { low: value.low === undefined ? multiply(low, rational(1n, 2n)) : low, high }
  }
  const times = (n: bigint, d: bigint) => multiply(low, rational(n, d))
  switch (approximation) {
    case 'about':
    case 'vague':
      return { low: times(9n, 10n), high: times(11n, 10n) }
    case 'almost':
      return { low: times(9n, 10n), high: low }
    case 'above':
    case 'atLeast':
      return { low, high: times(3n, 2n) }
    case 'below':
    case 'atMost':
      return { low: times(1n, 2n), high: low }
    default:
      return { low, high: low }
  }
}

/** Whether `coarse` is `fine` rounded at its last digit, and not by more than `most` of itself. */
function rounds(coarse: Amount, fine: Amount, most: Rational | undefined): boolean {
  if (typeof coarse.value !== 'string' || typeof fine.value !== 'string') return false
  if (coarse.precision === undefined) return false
  const [value, other] = [parseExact(coarse.value), parseExact(fine.value)]
  const distance = subtract(value, other)
  const size = compare(distance, zero) < 0 ? subtract(zero, distance) : distance
  const half = divide(stepOf(coarse.value, parseExact(coarse.precision)), rational(2n))
  const limit = most && compare(multiply(value, most), half) < 0 ? multiply(value, most) : half
  return compare(size, limit) <= 0
}

/** 1750 亿 stands for 175 billion: where three digits are left, zeros at the end are none that were measured. */
function stepOf(exact: Exact, precision: Rational): Rational {
  const zeros = /^\d+$/.test(exact) ? /0*$/.exec(exact)![0].length : 0
  const step = powerOfTen(zeros)
  return significantDigits(exact).length >= 3 && compare(step, precision) > 0 ? step : precision
}

/**
 * By which power of ten two values differ, both taken without what approximates them: 1 where the first is ten times the
 * second. Nothing where they are equal, differ otherwise, or are no single numbers.
 */
export function shiftBetween(claim: Quantity, known: Quantity): number | undefined {
  const ratio = ratioBetween(claim, known)
  if (!ratio) return undefined
  const [large, small, sign] = ratio.d === 1n ? [ratio.n, ratio.d, 1] : [ratio.d, ratio.n, -1]
  const power = large.toString()
  return small === 1n && /^10+$/.test(power) ? sign * (power.length - 1) : undefined
}

/** How many times the known value the claim is; nothing where one of them is no single positive number. */
export function ratioBetween(claim: Quantity, known: Quantity): Rational | undefined {
  if (isMoment(claim) || isMoment(known)) return undefined
  if (typeof claim.value !== 'string' || typeof known.value !== 'string') return undefined
  const [above, below] = [parseExact(claim.value), parseExact(known.value)]
  if (compare(above, zero) <= 0 || compare(below, zero) <= 0) return undefined
  return divide(above, below)
}

/** The digits of a number without the zeros at its ends: `18` of 1800 亿, `7` of 70 亿. */
export function significantDigits(exact: Exact): string {
  return exact.replace('.', '').replace(/^0+|0+$/g, '')
}

/** Quarters and halves are compared by the month, unknown digits (`X`) with anything. */
function datesAgree(claim: Moment, known: Moment): boolean {
  const [year = '', rest, day] = claim.value.split(/[-T]/)
  const [knownYear = '', knownMonth, knownDay] = known.value.split(/[-T]/)
  if (claim.value.includes('/') || claim.kind === 'time') return false
  if (!fits(year, knownYear)) return false
  if (rest === undefined || knownMonth === undefined) return true
  const month = Number(knownMonth)
  if (rest.startsWith('Q')) return rest === `Q${Math.ceil(month / 3)}`
  if (rest.startsWith('H')) return rest === `H${Math.ceil(month / 6)}`
  return (
    fits(rest, knownMonth) && (day === undefined || knownDay === undefined || fits(day, knownDay))
  )
}

function fits(written: string, known: string): boolean {
  if (written.length !== known.length) return false
  return [...written].every((digit, i) => digit === 'X' || digit === known[i])
}
