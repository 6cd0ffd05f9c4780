import {
  add,
  compare,
  divide,
  multiply,
  negate,
  one,
  parseExact,
  type Rational,
  rational,
  subtract,
  zero,
} from '../rational.ts'
import { unitOf } from '../units.ts'
import { type Bounds, type ComparableAmount, isPoint, isVague } from './comparable.ts'
import { significantDigits } from './digits-alike.ts'

/** Digits that a number must have for a shorter one to be taken for its rounding without a word that says so. */
const manyDigits = 4

/** 3 where two amounts are the same, 2 where one is the other converted or of another kind, 1 where one is rounded or an interval. */
export type Sameness = 0 | 1 | 2 | 3

/** How surely two amounts say the same in one of their readings; 0 where they do not. Symmetric. */
export function samenessOfAmounts(a: ComparableAmount, b: ComparableAmount): Sameness {
  const plain = samenessOfReadings(a, b)
  if (plain > 0 || (a.others.length === 0 && b.others.length === 0)) return plain
  const readings = (each: ComparableAmount) => [each, ...each.others]
  const isSame = readings(a).some((x) => readings(b).some((y) => samenessOfReadings(x, y) > 0))
  return isSame ? 1 : 0
}

function samenessOfReadings(a: ComparableAmount, b: ComparableAmount): Sameness {
  if (areExact(a, b)) return a.amount.value === b.amount.value ? 3 : 0
  return samenessInFull(a, b)
}

/**
 * Whether two are single numbers in one unit that say what they say and nothing else, and neither is the other rounded. Most
 * numbers that are compared are such: they need no arithmetic.
 */
export function areExact(a: ComparableAmount, b: ComparableAmount): boolean {
  return (
    a.amount.unit === b.amount.unit &&
    a.amount.per === b.amount.per &&
    isExact(a) &&
    isExact(b) &&
    !mayBeRounded(a, b) &&
    !mayBeRounded(b, a)
  )
}

/** What is left or was added stands for another number, and what a word approximates for many. */
function isExact({ amount }: ComparableAmount): boolean {
  const { kind, value, text, change, approximation } = amount
  const isChange = kind === 'multiple' || change !== undefined || text.includes('折')
  return typeof value === 'string' && approximation === undefined && !isChange
}

/** How surely two amounts say the same as they are read first, by all that it may depend on. */
export function samenessInFull(a: ComparableAmount, b: ComparableAmount): Sameness {
  if (isEqual(a.raw, b.raw)) {
    const level = unitLevel(a, b)
    if (level > 0) return level
  }
  if (isEqual(a.base, b.base) && areComparable(a, b)) return 2
  if (isOtherSide(a, b) || isOtherSide(b, a) || isGrowth(a, b) || isGrowth(b, a)) return 2
  if (isConverted(a, b) || areMonths(a, b) || areMonths(b, a)) return 2
  if (areComparable(a, b) && (meet(a, b, 'base') || rounds(a, b) || rounds(b, a))) return 1
  return isUnitless(a, b) && (meet(a, b, 'raw') || rounds(a, b) || rounds(b, a)) ? 1 : 0
}

/** Rational numbers are in lowest terms. */
const isEqual = (a: Bounds, b: Bounds): boolean =>
  a.low.n === b.low.n && a.low.d === b.low.d && a.high.n === b.high.n && a.high.d === b.high.d

/** Of equal numbers: whether their units allow them to be the same. */
function unitLevel(a: ComparableAmount, b: ComparableAmount): Sameness {
  if (a.amount.unit === b.amount.unit && a.amount.per === b.amount.per) return 3
  if (a.amount.unit === b.amount.unit) return 2
  if (isUnitless(a, b)) return isWordBeside(a, b) || isWordBeside(b, a) ? 0 : 2
  return areAlike(a, b) ? 3 : 0
}

/** A unit that one side leaves to the context, or writes as a noun (64 位, 两次), says nothing against it. */
const isUnitless = (a: ComparableAmount, b: ComparableAmount): boolean =>
  a.amount.unit === undefined || b.amount.unit === undefined

/** Two of something are no 2 GB. */
function isWordBeside(word: ComparableAmount, measured: ComparableAmount): boolean {
  const isMeasured = ['measure', 'money', 'percent'].includes(measured.amount.kind)
  return isMeasured && word.amount.unit === undefined && !/\d/.test(word.amount.text) && isFew(word)
}

const areComparable = (a: ComparableAmount, b: ComparableAmount): boolean =>
  a.dimension === b.dimension || isUnitless(a, b)

/** Decimal and binary multiples of the byte; and a rate whose denominator goes without saying: 100 Mbps, 百兆. */
function areAlike(a: ComparableAmount, b: ComparableAmount): boolean {
  const [unit, other] = [a.amount.unit!, b.amount.unit!]
  if (a.dimension === b.dimension) return unit.replace('iB', 'B') === other.replace('iB', 'B')
  const [above, below] = [a.dimension, b.dimension].map((each) => each.split('/'))
  return above![0] === below![0] && above!.length !== below!.length && unit[0] === other[0]
}

/** A discount as the share that is paid: 75 % off is 二五折. */
function isOtherSide(a: ComparableAmount, b: ComparableAmount): boolean {
  if (!a.amount.text.includes('折') || b.dimension !== 'ratio') return false
  return compare(add(a.base.low, b.base.low), one) === 0
}

/** By how much something grew or shrank, against what it came to: 增长两倍 is tripled. */
function isGrowth(a: ComparableAmount, b: ComparableAmount): boolean {
  if (a.dimension !== 'ratio' || b.dimension !== 'ratio') return false
  if (a.amount.change !== 'by' && a.amount.kind !== 'multiple') return false
  const difference = subtract(a.base.low, b.base.low)
  return compare(difference, one) === 0 || compare(difference, negate(one)) === 0
}

const percent = (n: bigint): Rational => rational(n, 100n)

/** Values in units of different systems (miles, 公里; KiB, KB) agree within the rounding that is usual. */
function isConverted(a: ComparableAmount, b: ComparableAmount): boolean {
  if (a.dimension !== b.dimension || isUnitless(a, b)) return false
  const [unit, other] = [unitOf(a.amount.unit!), unitOf(b.amount.unit!)]
  if (!unit || !other) return false
  const ratio = divide(unit.factor, other.factor)
  if (/^10*$/.test(`${ratio.n}`) && /^10*$/.test(`${ratio.d}`)) return false
  return isNear(a.base, b.base, a.dimension === 'temperature' ? percent(1n) : percent(8n))
}

/** Days and weeks against months and years: 90 days are 三个月. */
function areMonths(a: ComparableAmount, b: ComparableAmount): boolean {
  if (a.dimension !== 'time' || b.dimension !== 'months') return false
  const month = rational(2629746n)
  const inSeconds = { low: multiply(b.base.low, month), high: multiply(b.base.high, month) }
  return isNear(a.base, inSeconds, percent(5n))
}

function isNear(a: Bounds, b: Bounds, tolerance: Rational): boolean {
  const near = (x: Rational, y: Rational) =>
    compare(absolute(subtract(x, y)), multiply(largest(absolute(x), absolute(y)), tolerance)) <= 0
  return near(a.low, b.low) && near(a.high, b.high)
}

const absolute = (a: Rational): Rational => (compare(a, zero) < 0 ? negate(a) : a)
const largest = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? b : a)

/**
 * Whether intervals that words spell have values in common: hundreds of thousands, 数十万. Where both are vague each may
 * begin at half of where it is said to.
 */
function meet(a: ComparableAmount, b: ComparableAmount, of: 'base' | 'raw'): boolean {
  // A few of anything may be any small number; with another unit they are something else.
  const isSome = (isVague(a) && isFew(a)) || (isVague(b) && isFew(b))
  if (isSome && a.amount.unit !== b.amount.unit) return false
  if (!isVague(a) && !isVague(b)) return liesWithin(a[of], b[of]) || liesWithin(b[of], a[of])
  const slack = isVague(a) && isVague(b) ? rational(1n, 2n) : one
  const reaches = (x: Bounds, y: Bounds) => compare(multiply(x.low, slack), y.high) <= 0
  return reaches(a[of], b[of]) && reaches(b[of], a[of])
}

const isFew = ({ raw }: ComparableAmount): boolean => compare(raw.low, rational(10n)) < 0

/** Six is one of 五六. */
function liesWithin(point: Bounds, range: Bounds): boolean {
  if (!isPoint(point) || isPoint(range)) return false
  const { low, high } = range
  if (compare(high, multiply(low, rational(3n, 2n))) > 0) return false
  return compare(low, high) < 0 && compare(low, point.low) <= 0 && compare(point.low, high) <= 0
}

/**
 * Whether `coarse` is `fine` rounded or cut at its last written digit. Without a word such as 约 only long numbers are
 * rounded, and only to 万 or 亿.
 */
function rounds(coarse: ComparableAmount, fine: ComparableAmount): boolean {
  const { precision, approximation } = coarse.amount
  if (precision === undefined || !isPoint(coarse.raw) || !isPoint(fine.raw)) return false
  const isSaid = approximation !== undefined || fine.amount.approximation !== undefined
  // What takes no arithmetic comes first: most numbers that are compared are far from each other.
  if (!isSaid && !mayBeRounded(coarse, fine)) return false
  const last = parseExact(precision)
  if (!isSaid && compare(last, rational(1000n)) < 0) return false
  const factor = isUnitless(coarse, fine) ? one : factorOf(coarse)
  const of = isUnitless(coarse, fine) ? 'raw' : 'base'
  const step = multiply(last, factor)
  const distance = absolute(subtract(coarse[of].low, fine[of].low))
  if (isSaid) {
    const most = multiply(absolute(fine[of].low), percent(10n))
    return compare(distance, most) <= 0 && compare(distance, step) <= 0
  }
  const isCut = digitsOf(fine) > manyDigits && compare(distance, step) < 0
  return isCut || compare(multiply(distance, rational(2n)), step) <= 0
}

/** Whether one number has as many digits, and the other as few, as a rounding without a word that says so takes. */
function mayBeRounded(coarse: ComparableAmount, fine: ComparableAmount): boolean {
  const digits = digitsOf(fine)
  return digits >= manyDigits && digitsOf(coarse) >= 2 && digits > digitsOf(coarse)
}

function factorOf({ raw, base }: ComparableAmount): Rational {
  return compare(raw.low, zero) === 0 ? one : divide(base.low, raw.low)
}

/** How many digits of a number count. */
function digitsOf({ amount: { value } }: ComparableAmount): number {
  return typeof value === 'string' ? significantDigits(value).length : 0
}
