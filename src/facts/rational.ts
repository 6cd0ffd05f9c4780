import type { Exact } from '../model/fact.ts'

/** An exact rational number in lowest terms; the denominator is positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** `n / d` in lowest terms. Throws a RangeError where `d` is zero. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const above = BigInt(n)
  const below = BigInt(d)
  if (below === 1n) return { n: above, d: 1n }
  if (below === 0n) throw new RangeError('a fraction needs a denominator')
  const common = greatestCommonDivisor(above, below) * (below < 0n ? -1n : 1n)
  return { n: above / common, d: below / common }
}

export const zero: Rational = { n: 0n, d: 1n }
export const one: Rational = { n: 1n, d: 1n }

/* Most numbers are whole: those need no common denominator and are in lowest terms as they are. */
const areWhole = (a: Rational, b: Rational): boolean => a.d === 1n && b.d === 1n

export const add = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d)

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b))

export const multiply = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n * b.n, d: 1n } : rational(a.n * b.n, a.d * b.d)

/** Throws a RangeError where `b` is zero. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d })

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): number {
  if (areWhole(a, b)) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/* Numbers in texts go up to some trillions and down to some decimals. */
const powers = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent))

/** Ten to a power, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  const power = powers[Math.abs(exponent)] ?? 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? { n: 1n, d: power } : { n: power, d: 1n }
}

/** The number that ASCII digits with at most one point spell: `12.50`, `.5`. */
export function fromDecimal(digits: string): Rational {
  const point = digits.indexOf('.')
  if (point < 0) return { n: BigInt(digits), d: 1n }
  const whole = digits.slice(0, point) + digits.slice(point + 1)
  return rational(BigInt(whole), powerOfTen(digits.length - point - 1).n)
}

/** The canonical text of a number; see `Exact`. */
export function toExact({ n, d }: Rational): Exact {
  if (d === 1n) return n.toString()
  const places = decimalPlaces(d)
  if (places === undefined) return `${n}/${d}`
  const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(places)) / d
  const digits = scaled.toString().padStart(places + 1, '0')
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** The number that a canonical text stands for. Throws a SyntaxError where it is none. */
export function parseExact(exact: Exact): Rational {
  const [above = '', below] = exact.split('/')
  if (below !== undefined) return rational(BigInt(above), BigInt(below))
  return above.startsWith('-') ? negate(fromDecimal(above.slice(1))) : fromDecimal(above)
}

/** How many decimals `1 / d` needs; nothing where it never ends. */
function decimalPlaces(d: bigint): number | undefined {
  let rest = d
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; twos++) rest /= 2n
  for (; rest % 5n === 0n; fives++) rest /= 5n
  return rest === 1n ? Math.max(twos, fives) : undefined
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
