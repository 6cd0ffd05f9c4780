import type { Moment } from '../../model/fact.ts'

interface Fields {
  readonly year?: string
  readonly month?: string
  readonly day?: string
  readonly clock?: string
}

/** The fields of a date; of an interval those of its beginning. Unknown ones are left out. */
export function fieldsOf(value: string): Fields {
  const [date = '', clock] = (value.split('/')[0] ?? '').split('T')
  const [year, month, day] = date.split('-')
  return {
    ...(year && year !== 'XXXX' && { year }),
    ...(month && month !== 'XX' && { month }),
    ...(day && day !== 'XX' && { day }),
    ...(clock && { clock }),
  }
}

const fieldNames = ['year', 'month', 'day', 'clock'] as const

/**
 * Whether two dates or times may be the same: all that both state agrees, and both state something. Unknown digits (X)
 * agree with any, hours with those twelve later; written in digits, month and day may have changed places.
 */
export function isSameMoment(a: Moment, b: Moment): boolean {
  if (a.value === b.value) return true
  const [from, until] = a.value.split('/')
  const [otherFrom, otherUntil] = b.value.split('/')
  if (until !== undefined && otherUntil !== undefined) {
    return agree(from!, otherFrom!) && (agree(until, otherUntil) || until.endsWith(otherUntil))
  }
  return agree(from!, otherFrom!) || isTurned(a, b) || isTurned(b, a)
}

function agree(a: string, b: string): boolean {
  const [one, other] = [fieldsOf(a), fieldsOf(b)]
  const shared = fieldNames.filter((name) => one[name] !== undefined && other[name] !== undefined)
  return shared.length > 0 && shared.every((name) => fitField(name, one[name]!, other[name]!))
}

function fitField(name: (typeof fieldNames)[number], a: string, b: string): boolean {
  if (name === 'clock') return fitClock(a, b)
  if (name === 'month' && /^[QH]/.test(a) !== /^[QH]/.test(b)) return fitPeriod(a, b)
  if (a.length !== b.length) return false
  return [...a].every((digit, at) => digit === 'X' || b[at] === 'X' || digit === b[at])
}

function fitClock(a: string, b: string): boolean {
  const [hour = '', minute = '00'] = a.split(':')
  const [otherHour = '', otherMinute = '00'] = b.split(':')
  return (Number(hour) - Number(otherHour)) % 12 === 0 && minute === otherMinute
}

/** A month lies in a quarter or half. */
function fitPeriod(a: string, b: string): boolean {
  const [period, month] = /^[QH]/.test(a) ? [a, Number(b)] : [b, Number(a)]
  const length = period.startsWith('Q') ? 3 : 6
  return Math.ceil(month / length) === Number(period.slice(1))
}

/** 12/7/23 may be July or December. */
function isTurned(numeric: Moment, other: Moment): boolean {
  if (!/^\d{1,4}[/.]\d{1,2}/.test(numeric.text)) return false
  const { year, month, day } = fieldsOf(numeric.value)
  const { year: otherYear, month: otherMonth, day: otherDay } = fieldsOf(other.value)
  if (month === undefined || day === undefined || month !== otherDay) return false
  return day === otherMonth && (year === otherYear || !year || !otherYear)
}
