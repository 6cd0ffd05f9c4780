import { compare, type Rational, rational, zero } from '../rational.ts'
import type { Comparable } from './comparable.ts'

/**
 * Whether a number carries so much that its absence is worth a word: magnitudes, percentages, money, full dates, measures,
 * numbers of two digits and more; never a bare one, an ordinal or a version.
 */
export function isWeighty(number: Comparable): boolean {
  if (number.kind === 'version') return false
  if (number.kind === 'moment') return isWeightyMoment(number.moment.value)
  const { amount, raw } = number
  const size = absolute(raw.low)
  if (amount.kind === 'ordinal' || /^[百千万亿]/.test(amount.text)) return false
  if (amount.kind === 'money' || amount.unit === '%') return compare(size, zero) > 0
  if (amount.approximation === 'vague') return compare(size, rational(100n)) >= 0
  if (amount.kind === 'measure') return compare(size, rational(2n)) >= 0
  return compare(size, rational(10n)) >= 0
}

const absolute = ({ n, d }: Rational): Rational => ({ n: n < 0n ? -n : n, d })

/** A year, or a day of a month. */
function isWeightyMoment(value: string): boolean {
  return /^\d{4}/.test(value) || /^XXXX-\d{2}-\d{2}/.test(value)
}
