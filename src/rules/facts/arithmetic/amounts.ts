import {
  add,
  compare,
  divide,
  parseExact,
  type Rational,
  rational,
  subtract,
} from '../../../facts/rational.ts'
import type { Fact } from '../../../model/evidence.ts'
import type { Amount, Exact } from '../../../model/fact.ts'

type PrintedAmount = Amount & { readonly value: Exact; readonly precision: Exact }

/** A number that is one value, and the range of those that would be printed so. */
export interface Printed {
  readonly amount: PrintedAmount
  readonly value: Rational
  readonly low: Rational
  readonly high: Rational
}

/** The single numbers among facts that nothing approximates, in order. None where there is but one, which cannot be wrong. */
export function printedNumbers(facts: readonly Fact[]): readonly Printed[] {
  const amounts = facts.map(({ value }) => value).filter(isPrinted)
  if (amounts.length < 2) return []
  return amounts.map((amount) => {
    const value = parseExact(amount.value)
    const half = divide(parseExact(amount.precision), rational(2n))
    return { amount, value, low: subtract(value, half), high: add(value, half) }
  })
}

function isPrinted(value: Fact['value']): value is PrintedAmount {
  return (
    'precision' in value &&
    typeof value.value === 'string' &&
    value.approximation === undefined &&
    value.precision !== undefined
  )
}

/** Whether a number lies outside a range, ends included. */
export function isOutside({ low, high }: Printed, least: Rational, most: Rational): boolean {
  return compare(high, least) < 0 || compare(low, most) > 0
}

/** The text between two numbers of a sentence. */
export function between(text: string, first: Printed, second: Printed): string {
  return text.slice(first.amount.span.end, second.amount.span.start)
}

/** A number as messages show it: a whole one as it is, others with one decimal. */
export function shown(value: Rational): string {
  if (value.d === 1n) return value.n.toString()
  const tenths = (value.n * 20n + value.d) / (value.d * 2n)
  return `${tenths / 10n}.${tenths % 10n}`
}
