/** What is written of a date; years are text of four characters, unknown digits X. */
export interface DateFields {
  /** `2023`, `XX90` is not a year but a decade. */
  readonly year?: string
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
  readonly half?: number
  /** `199X`, `XX9X`. */
  readonly decade?: string
  /** `20XX`: the years from 2000. */
  readonly century?: string
  readonly part?: 'early' | 'mid' | 'late'
}

/** A date as read, up to `end`. */
export interface DateReading {
  readonly end: number
  readonly fields: DateFields
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar text of a date; see `Moment`. */
export function formatDate(fields: DateFields): string {
  const { year = 'XXXX', month, day } = fields
  if (fields.quarter) return `${year}-Q${fields.quarter}`
  if (fields.half) return `${year}-H${fields.half}`
  if (fields.decade) return fields.decade
  if (fields.century) return fields.century
  if (month === undefined) return day === undefined ? year : `${year}-XX-${two(day)}`
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** The calendar text of a range. Each end lends the other the larger parts that it leaves out. */
export function formatRange(first: DateFields, second: DateFields): string {
  const from = { ...first }
  const to = { ...second }
  if (!to.year && from.year) to.year = from.year
  else if (!from.year && to.year) from.year = to.year
  if (to.month === undefined && from.month !== undefined && to.day !== undefined)
    to.month = from.month
  if (from.month === undefined && to.month !== undefined && from.day !== undefined)
    from.month = to.month
  return `${formatDate(from)}/${formatDate(to)}`
}

/** Four digits of a year written with two: 50 to 99 are of the last century. */
export const fullYear = (digits: string): string =>
  digits.length === 2 ? `${Number(digits) >= 50 ? 19 : 20}${digits}` : digits.padStart(4, '0')

/** Whether a year, month and day can be of one date. */
export const isDate = (month: number, day: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!

/** Whether a number may be read as a year where nothing says so. */
export const isLikelyYear = (value: number): boolean => value >= 1900 && value < 2100

const iso = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d)/y
const yearFirst = /(\d{4}) (\d{2}) (\d{2})(?!\d| \d)/y
const isoMonth = /(\d{4})([-/.])(0[1-9]|1[0-2])(?![\d]|[/.:]\d|%|-\d{1,2}(?!\d))/y
const dayFirst = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[-/.][\dA-Za-z])/y

/**
 * A date in digits: `2023-12-07`, `2023/12/7`, `2010 01 29`, `1999.08`, `10-31-74`, `15.01.2020`. Month before day where
 * both would fit (the American way), unless points separate them. Nothing where none begins at `at`.
 */
export function readNumericDate(text: string, at: number): DateReading | undefined {
  const whole = match(iso, text, at)
  if (whole) return dated(at, whole[0], whole[1]!, Number(whole[3]), Number(whole[4]))
  const spaced = match(yearFirst, text, at)
  if (spaced) return dated(at, spaced[0], spaced[1]!, Number(spaced[2]), Number(spaced[3]))
  const month = match(isoMonth, text, at)
  if (month && isLikelyYear(Number(month[1])) && month[2] !== '/') {
    return { end: at + month[0].length, fields: { year: month[1]!, month: Number(month[3]) } }
  }
  const short = match(dayFirst, text, at)
  if (!short) return undefined
  const [a, b] = [Number(short[1]), Number(short[3])]
  if (short[2] === '.' && short[4]!.length < 4) return undefined
  const european = short[2] === '.' && isDate(b, a)
  const year = fullYear(short[4]!)
  if (isDate(a, b) && !european) return dated(at, short[0], year, a, b)
  return dated(at, short[0], year, b, a)
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function dated(
  at: number,
  words: string,
  year: string,
  month: number,
  day: number,
): DateReading | undefined {
  return isDate(month, day) ? { end: at + words.length, fields: { year, month, day } } : undefined
}
