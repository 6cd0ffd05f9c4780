import type { DifferenceKind } from '../../model/pair.ts'
import { compare, divide, type Rational, rational, zero } from '../rational.ts'
import { type Comparable, type ComparableAmount, isPoint, isVague } from './comparable.ts'
import { areDigitsAlike, significantDigits } from './digits-alike.ts'
import { fieldsOf } from './same-moment.ts'

/** How two numbers differ that do not say the same, and how much speaks for their being meant to, from 0 to 5. */
export interface Judgement {
  readonly kind: Exclude<DifferenceKind, 'missing' | 'added'>
  readonly likeness: number
}

/** Nothing where two numbers have nothing in common that would make one a slip for the other. Symmetric. */
export function judgeDifference(a: Comparable, b: Comparable): Judgement | undefined {
  if (a.kind === 'amount' && b.kind === 'amount') return judgeAmounts(a, b)
  if (a.kind === 'moment' && b.kind === 'moment')
    return judgeMoments(a.moment.value, b.moment.value)
  if (a.kind === 'version' && b.kind === 'version') {
    const isNamed = a.version.product !== undefined && a.version.product === b.version.product
    const isAlike = areDigitsAlike(bare(a.version.text), bare(b.version.text))
    return isNamed || isAlike
      ? { kind: 'version', likeness: (isNamed ? 3 : 0) + (isAlike ? 2 : 0) }
      : undefined
  }
  return judgeAcross(a, b) ?? judgeAcross(b, a)
}

const bare = (text: string) => text.replaceAll('.', '')

function judgeAmounts(a: ComparableAmount, b: ComparableAmount): Judgement | undefined {
  if ([a, b].some((each) => isSmallOrdinal(each) || isBareMagnitude(each))) return undefined
  if (isVague(a) && isVague(b)) return judgeVague(a, b)
  const isUnitless = a.amount.unit === undefined || b.amount.unit === undefined
  const isComparable = a.dimension === b.dimension || isUnitless
  const support = supportOf(a, b)
  if (!isUnitless && isSameRaw(a, b)) {
    // A second here and one gigabyte there have nothing but their being one in common.
    if (!areRelated(a, b) && (isWordForOne(a) || isWordForOne(b))) return undefined
    return { kind: 'unit', likeness: isLocalised(a, b) || !areRelated(a, b) ? 1 : 3 }
  }
  if (isComparable && isShift(a, b)) return judgeShift(a, b, support)
  const isMoney = a.amount.kind === 'money' && b.amount.kind === 'money'
  if (isLocalised(a, b) || isWordForOne(a) || isWordForOne(b)) return undefined
  if (!isComparable && !isMoney) return undefined
  const isPercent = a.amount.unit === '%' && b.amount.unit === '%'
  if (isVague(a) || isVague(b)) return undefined
  const alike = areDigitsAlike(digitsOf(a), digitsOf(b)) ? likenessOfDigits(a, b) : 0
  if (isPercent) return { kind: 'percent', likeness: 1 + support + alike }
  if (isVersionLike(a) && isVersionLike(b)) return { kind: 'version', likeness: 2 }
  if (support <= 0 && isLooseDigit(a, b)) return undefined
  const likeness = support + (isComparable ? alike : 1)
  return likeness <= 0 ? undefined : { kind: 'digits', likeness }
}

/** Without a unit or noun in common one digit is no slip for two where one of them is a word, or counts another thing. */
function isLooseDigit(a: ComparableAmount, b: ComparableAmount): boolean {
  const lengths = [a, b].map((each) => digitsOf(each).replace('-', '').length)
  const isWord = [a, b].some(({ amount }) => !/\d/.test(amount.text))
  const units = [a.amount.unit, b.amount.unit].filter((unit) => unit !== undefined)
  const isLoose = isWord || (units.length === 2 && units[0] !== units[1])
  return isLoose && Math.min(...lengths) === 1 && Math.max(...lengths) <= 2
}

/** 7.0 says more than 7: it names a version. */
const isVersionLike = ({ amount }: ComparableAmount): boolean => /^\d+\.0$/.test(amount.text)

/** 百万 without a number before it is no number of its own. */
const isBareMagnitude = ({ amount }: ComparableAmount): boolean => /^[百千万亿]/.test(amount.text)

/** A year, 一周. */
const isWordForOne = ({ amount, raw }: ComparableAmount): boolean =>
  compare(raw.low, rational(2n)) < 0 && !/\d/.test(amount.text)

const isSmallOrdinal = ({ amount, raw }: ComparableAmount): boolean =>
  amount.kind === 'ordinal' && compare(raw.low, rational(10n)) < 0

/** Units of one dimension, as far as slips go: days and months, bytes and bytes a second. */
function areRelated(a: ComparableAmount, b: ComparableAmount): boolean {
  const kinds = [a, b].map(({ amount, dimension }) =>
    amount.kind === 'money' || dimension === 'months' ? amount.kind : dimension.split('/')[0],
  )
  return kinds[0] === kinds[1] || (a.amount.kind === b.amount.kind && a.amount.kind === 'duration')
}

/** Prices of an example may be given in the reader's own money. */
function isLocalised(a: ComparableAmount, b: ComparableAmount): boolean {
  const units = [a.amount.unit, b.amount.unit]
  return units.includes('USD') && units.includes('CNY')
}

/** One digit becomes any other by one slip: that says little. */
const likenessOfDigits = (a: ComparableAmount, b: ComparableAmount): number =>
  Math.min(2, Math.max(digitsOf(a).length, digitsOf(b).length) - 1)

/** What the two have in common besides their value. */
function supportOf(a: ComparableAmount, b: ComparableAmount): number {
  const isSameUnit = a.amount.unit !== undefined && a.amount.unit === b.amount.unit
  const isSameNoun = a.concept !== undefined && a.concept === b.concept
  if (a.concept !== undefined && b.concept !== undefined && !isSameNoun) return -1
  return (isSameUnit ? 1 : 0) + (isSameNoun ? 2 : 0)
}

const isSameRaw = (a: ComparableAmount, b: ComparableAmount): boolean =>
  compare(a.raw.low, b.raw.low) === 0 && compare(a.raw.high, b.raw.high) === 0

const digitsOf = ({ amount: { value } }: ComparableAmount): string =>
  (typeof value === 'string' ? value : `${value.low ?? ''}.${value.high ?? ''}`).replaceAll('.', '')

/** Words of magnitude without a value in common: hundreds of thousands, 成千上万. */
function judgeVague(a: ComparableAmount, b: ComparableAmount): Judgement | undefined {
  const [lower, upper] = compare(a.base.low, b.base.low) < 0 ? [a, b] : [b, a]
  const isApart = compare(lower.base.high, upper.base.low) < 0
  if (isSmall(lower)) return undefined
  return { kind: 'magnitude-word', likeness: (isApart ? 3 : 2) + supportOf(a, b) }
}

/**
 * Off by a power of ten. Small numbers in words (一, 半, 几, two) come and go in any translation, and 2 is no slip for 20
 * where nothing else connects them; 6.2 and 62 are the same digits.
 */
function judgeShift(
  a: ComparableAmount,
  b: ComparableAmount,
  support: number,
): Judgement | undefined {
  const isTimeless =
    a.amount.kind !== b.amount.kind && [a, b].some((each) => each.amount.kind === 'duration')
  const slip = { kind: 'scale', likeness: isTimeless ? 1 : 3 + support } as const
  if (isVague(a) || isVague(b)) return isSmall(isVague(a) ? a : b) ? undefined : slip
  const kinds = [a.amount.kind, b.amount.kind]
  if (kinds.includes('ordinal') || kinds.includes('fraction')) return undefined
  const small = [a, b].filter(({ raw }) => compare(raw.low, rational(10n)) < 0)
  if (small.some(({ amount }) => !/\d/.test(amount.text))) {
    return small.some(({ raw }) => compare(raw.low, rational(2n)) < 0) || support <= 0
      ? undefined
      : slip
  }
  const isLoose = small.length > 0 && support <= 0 && significantDigits(digitsOf(a)).length < 2
  return isLoose ? { kind: 'scale', likeness: 1 } : slip
}

/** Of vague words: tens, dozens, 几. */
const isSmall = ({ raw }: ComparableAmount): boolean => compare(raw.low, rational(100n)) < 0

/** Off by a power of ten; or half of it was lost: half a billion, 十亿. A vague word counts by its power of ten. */
function isShift(a: ComparableAmount, b: ComparableAmount): boolean {
  if (isVague(a) || isVague(b)) return isVagueShift(a, b)
  if (!isPoint(a.base) || !isPoint(b.base)) {
    const low = powerBetween(a.base.low, b.base.low)
    return low !== undefined && low === powerBetween(a.base.high, b.base.high)
  }
  if (powerBetween(a.base.low, b.base.low) !== undefined) return true
  return isLostHalf(a, b) || isLostHalf(b, a)
}

function isVagueShift(a: ComparableAmount, b: ComparableAmount): boolean {
  const [vague, other] = isVague(a) ? [a, b] : [b, a]
  const [large, small] =
    compare(vague.raw.low, other.raw.low) < 0
      ? [other.raw.low, vague.raw.high]
      : [vague.raw.low, other.raw.high]
  return (
    compare(small, zero) > 0 &&
    significantDigits(`${other.amount.value}`).length === 1 &&
    compare(large, small) > 0
  )
}

function isLostHalf(half: ComparableAmount, whole: ComparableAmount): boolean {
  if (!/half|半/.test(half.amount.text)) return false
  return isRatio(divideOrZero(whole.base.low, half.base.low), 2n)
}

const isRatio = ({ n, d }: Rational, of: bigint): boolean => n === of && d === 1n

/** The power of ten, other than 0, by which two numbers differ. */
function powerBetween(a: Rational, b: Rational): number | undefined {
  const ratio = divideOrZero(a, b)
  const [large, small, sign] = ratio.d === 1n ? [ratio.n, ratio.d, 1] : [ratio.d, ratio.n, -1]
  const power = `${large}`
  return small === 1n && /^10+$/.test(power) ? sign * (power.length - 1) : undefined
}

const divideOrZero = (a: Rational, b: Rational): Rational =>
  compare(b, zero) === 0 ? rational(0n) : divide(a, b)

function judgeMoments(a: string, b: string): Judgement | undefined {
  const [one, other] = [fieldsOf(a), fieldsOf(b)]
  const names = (['year', 'month', 'day', 'clock'] as const).filter(
    (name) => one[name] !== undefined && other[name] !== undefined,
  )
  if (names.length === 0) return undefined
  const same = names.filter((name) => one[name] === other[name]).length
  const wrong = names.filter((name) => one[name] !== other[name])
  const isAlike =
    wrong.length === 1 && areDigitsAlike(`${one[wrong[0]!]}`, `${other[wrong[0]!]}`) ? 2 : 0
  return { kind: 'date', likeness: same + isAlike + 1 }
}

/** A bare number that looks like a year, a version or the like beside one that is known to be. */
function judgeAcross(a: Comparable, b: Comparable): Judgement | undefined {
  if (b.kind !== 'amount' || b.amount.unit !== undefined || typeof b.amount.value !== 'string') {
    return undefined
  }
  const number = b.amount.value
  if (a.kind === 'version') {
    const isAlike = number.includes('.') && areDigitsAlike(bare(a.version.text), bare(number))
    return isAlike ? { kind: 'version', likeness: 2 } : undefined
  }
  if (a.kind !== 'moment') return undefined
  const { year } = fieldsOf(a.moment.value)
  const isYear = year !== undefined && number.length === 4 && areDigitsAlike(year, number)
  return isYear ? { kind: 'date', likeness: 2 } : undefined
}
