import { compare, divide, zero } from '../rational.ts'
import { type ComparableAmount, isPoint } from './comparable.ts'

/** How many times the smaller of two single amounts the larger is; nothing where that is no whole number. */
export function timesBetween(a: ComparableAmount, b: ComparableAmount): string | undefined {
  if (!isPoint(a.base) || !isPoint(b.base)) return undefined
  const [small, large] = compare(a.base.low, b.base.low) < 0 ? [a, b] : [b, a]
  if (compare(small.base.low, zero) <= 0) return undefined
  const { n, d } = divide(large.base.low, small.base.low)
  return d === 1n ? `${n}` : undefined
}
