import type { Comparable, ComparableAmount } from './comparable.ts'
import { isPoint } from './comparable.ts'
import { type Sameness, samenessOfAmounts } from './same-amount.ts'
import { fieldsOf, isSameMoment } from './same-moment.ts'

/** How surely two numbers say the same; 0 where they do not. Symmetric. */
export function sameness(a: Comparable, b: Comparable): Sameness {
  if (a.kind === 'amount' && b.kind === 'amount') return samenessOfAmounts(a, b)
  if (a.kind === 'moment' && b.kind === 'moment') {
    if (a.moment.value === b.moment.value) return 3
    return isSameMoment(a.moment, b.moment) ? 2 : 0
  }
  if (a.kind === 'version' && b.kind === 'version') {
    return isSameVersion(a.version.text, b.version.text) ? 3 : 0
  }
  return isSameAcross(a, b) || isSameAcross(b, a) ? 2 : 0
}

/** Numbers of different kinds that are written alike: 2014 and 2014 年, the 25th and 25 日, 12.04 with and without its name. */
function isSameAcross(a: Comparable, b: Comparable): boolean {
  if (b.kind !== 'amount') return false
  const number = plainText(b)
  if (number === undefined) return false
  if (a.kind === 'version') return a.version.text === writtenNumber(b) || a.version.text === number
  if (a.kind !== 'moment') return false
  if (a.moment.value === number || isShortYear(a.moment.value, b)) return true
  const { year, month, day } = fieldsOf(a.moment.value)
  if (year !== undefined) return isYear(year, number) || isAgeWithin(year, b)
  return Number(day ?? month) === Number(number)
}

/** 2000 may be the whole decade that it begins. */
const isYear = (year: string, number: string): boolean =>
  year === number || (year.length === 4 && year.replaceAll('X', '0') === number)

/** 17 年 for 2017. */
const isShortYear = (year: string, { amount }: ComparableAmount): boolean =>
  amount.kind === 'duration' &&
  /^\d{4}$/.test(year) &&
  /^\d\d ?年$/.test(amount.text) &&
  year.slice(2) === amount.text.slice(0, 2)

/** Somebody in the mid-20s is 25 岁. */
function isAgeWithin(decade: string, { amount, raw }: ComparableAmount): boolean {
  if (amount.kind !== 'duration' || !decade.startsWith('XX') || !isPoint(raw)) return false
  return `${amount.value}`.length === 2 && `${amount.value}`[0] === decade[2]
}

/** The number in digits; of a range both ends as dates write them. */
function plainText({ amount: { value } }: ComparableAmount): string | undefined {
  return typeof value === 'string' ? value : `${value.low}/${value.high}`
}

/** 12.10 is no 12.1 where it names a version. */
const writtenNumber = ({ amount }: ComparableAmount): string => amount.text.trim()

/** 4.4 and 4.4.0: one may say less than the other. */
function isSameVersion(a: string, b: string): boolean {
  const isLonger = (x: string, y: string) => y.includes('.') && x.startsWith(`${y}.`)
  return a === b || isLonger(a, b) || isLonger(b, a)
}
