import {
  type DateFields,
  type DateReading,
  formatDate,
  formatRange,
  fullYear,
  isLikelyYear,
  readNumericDate,
} from './calendar.ts'
import { readClockAfterDate } from './clock.ts'
import { mayBeginChineseDate } from './date-starts.ts'
import { createMoment, type MomentDraft } from './draft.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { isPeriod, numberOf, readCentury, readDecade, readPart, readPeriod } from './periods-zh.ts'
import { codeAt, isDigit, type Prose, skipSpaces } from './prose.ts'

const han = '〇零一二三四五六七八九'
const monthNames = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]'
const dayNames = '[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]'
const joint = ' ?(?:到|至|--?|~|–|——?|与|和) ?'

const arabicYear = /(\d{4}|\d{2}) ?(?:财年|年度|年)(?![级轻龄货多])/y
const hanYear = new RegExp(`([${han}]{2,4}) ?(?:财年|年度|年)`, 'y')
const month = new RegExp(`(${monthNames}) ?月(?![球亮饼薪票租季])份?`, 'y')
const day = new RegExp(`(${dayNames}) ?[日号](?![本语志常])`, 'y')
const bareDay = /(二?十[一二三四五六七八九]|二十|三十一?)(?![个年天月多几万余来种位分条一-九\d])/y
const numberJoint = new RegExp(
  `(${monthNames}|${dayNames})${joint}(?=(?:${dayNames}) ?(?:月|日|号))`,
  'y',
)
const yearJoint = new RegExp(
  `(\\d{4}|[${han}]{4})${joint}(?=(?:\\d{4}|\\d{2}|[${han}]{4}) ?年)`,
  'y',
)
const bareYears = new RegExp(`(\\d{4})${joint}(\\d{4})(?![\\d.,]| ?[万亿个年月名人元美%])`, 'y')
const range = new RegExp(joint, 'y')
const quarterFirst = /Q([1-4]) ?(?=\d{4})/y
const prefix = /公元 ?/y

/**
 * A Chinese date at `at`, alone or as a range, with or without spaces: 2023 年 12 月 7 日, 二〇二三年, 20 世纪 90 年代末,
 * 2020—2023 年, 4 月 12–19 日, 第三季度, 2023-12-07. Nothing where none begins.
 */
export function readChineseDate(prose: Prose, at: number): MomentDraft | undefined {
  if (!mayBeginChineseDate(prose, at)) return undefined
  const years = match(bareYears, prose.text, at)
  if (
    years &&
    isLikelyYear(Number(years[1])) &&
    isLikelyYear(Number(years[2])) &&
    Number(years[1]) < Number(years[2])
  ) {
    return createMoment('date', at, bareYears.lastIndex, `${years[1]}/${years[2]}`)
  }
  const first = readOpenEnd(prose, at) ?? readDate(prose, at)
  if (!first) return undefined
  const second = readSecond(prose, first)
  const last = second ?? first
  const moment = second ? formatRange(first.fields, second.fields) : formatDate(first.fields)
  const part = second ? undefined : first.fields.part
  const timed = second ? undefined : readClockAfterDate(prose, first)
  if (timed) return createMoment('date', at, timed.end, `${moment}${timed.time}`)
  return createMoment('date', at, last.end, moment, part)
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readSecond(prose: Prose, first: DateReading): DateReading | undefined {
  if (!match(range, prose.text, first.end)) return undefined
  const pair = /[与和]/.test(prose.text.slice(first.end, range.lastIndex))
  const second = readDate(prose, range.lastIndex)
  if (!second) return undefined
  if (pair && !/^ ?(?:年|之)?间/.test(prose.text.slice(second.end, second.end + 4)))
    return undefined
  return sameGrain(first.fields, second.fields) ? second : undefined
}

/* Both ends of a range name a day, or a month, or a year. */
function sameGrain(a: DateFields, b: DateFields): boolean {
  if ((a.decade ?? a.century) === undefined ? b.decade || b.century : !(b.decade || b.century))
    return false
  if (a.day !== undefined || b.day !== undefined)
    return (a.day === undefined) === (b.day === undefined)
  return (a.month === undefined) === (b.month === undefined)
}

/* The head of 2020—2023 年 and 4 月 12–19 日, where the second end carries the name of both. */
function readOpenEnd(prose: Prose, at: number): DateReading | undefined {
  const years = match(yearJoint, prose.text, at)
  if (years) return { end: at + years[1]!.length, fields: { year: yearOf(years[1]!) } }
  const head = readYear(prose, at)
  const monthHead = readNamed(month, prose, skipSpaces(prose.text, head?.end ?? at, 1))
  const place = skipSpaces(prose.text, monthHead?.end ?? head?.end ?? at, 1)
  const number = match(numberJoint, prose.text, place)
  if (!number || (!head && !monthHead && isDigit(codeAt(prose.text, at - 1)))) return undefined
  const value = numberOf(number[1]!)
  const end = place + number[1]!.length
  const next = readNamed(month, prose, numberJoint.lastIndex)
  const fields = { ...head?.fields, ...(monthHead && { month: monthHead.value }) }
  if (next) return monthHead ? undefined : { end, fields: { ...fields, month: value } }
  return { end, fields: { ...fields, day: value } }
}

function readDate(prose: Prose, at: number): DateReading | undefined {
  const { text } = prose
  prefix.lastIndex = at
  const start = prefix.test(text) ? prefix.lastIndex : at
  const numeric = readNumericDate(text, start)
  if (numeric) return numeric
  const spoken =
    readCentury(text, start) ?? readDecade(text, start) ?? readQuarterFirst(prose, start)
  if (spoken) return spoken
  const year = readYear(prose, start)
  if (!year)
    return readMonth(prose, start, {}) ?? readDay(prose, start) ?? readPeriod(text, start, {})
  const place = skipSpaces(text, year.end, 1)
  return (
    readMonth(prose, place, year.fields) ??
    readPeriod(text, place, year.fields) ??
    readPart(text, year)
  )
}

function readQuarterFirst(prose: Prose, at: number): DateReading | undefined {
  const found = match(quarterFirst, prose.text, at)
  if (!found) return undefined
  const start = quarterFirst.lastIndex
  const year = prose.text.slice(start, start + 4)
  return {
    end: readYear(prose, start)?.end ?? start + 4,
    fields: { year, quarter: Number(found[1]) },
  }
}

function readYear(prose: Prose, at: number): DateReading | undefined {
  const { text } = prose
  const found = match(arabicYear, text, at)
  if (
    found &&
    !isDigit(codeAt(text, at - 1)) &&
    !/[.,]$/.test(text.slice(Math.max(at - 1, 0), at))
  ) {
    const end = arabicYear.lastIndex
    const full = found[1]!.length === 4 && /^[12]/.test(found[1]!)
    return full || isShortYear(prose, found[1]!, end)
      ? { end, fields: { year: fullYear(found[1]!) } }
      : undefined
  }
  const spelled = match(hanYear, text, at)
  if (spelled) return readHanYear(prose, spelled[1]!, hanYear.lastIndex)
  return readNumeralYear(prose, at)
}

function readHanYear(prose: Prose, name: string, end: number): DateReading | undefined {
  const year = yearOf(name)
  if (name.length === 4) return /^[12]/.test(year) ? { end, fields: { year } } : undefined
  return isShortYear(prose, year.slice(-name.length), end)
    ? { end, fields: { year: name.length === 2 ? fullYear(year.slice(-2)) : year } }
    : undefined
}

/* 07 年, 18 年 10 月, 98 年底: two digits are a year where a month or part of the year follows, or a zero leads. */
function isShortYear(prose: Prose, written: string, end: number): boolean {
  const place = skipSpaces(prose.text, end, 1)
  if (written.length === 2 && written.startsWith('0')) return true
  return (
    match(month, prose.text, place) !== null ||
    isPeriod(prose.text, place) ||
    /^[底末初](?![一-龥])/.test(prose.text.slice(end, end + 2))
  )
}

/* 两千年, 两千零五年. */
function readNumeralYear(prose: Prose, at: number): DateReading | undefined {
  const first = prose.text[at]
  if ((first !== '一' && first !== '二' && first !== '两') || prose.text[at + 1] !== '千')
    return undefined
  const numeral = readChineseNumeral(prose, at)
  if (
    !numeral ||
    prose.text[numeral.end] !== '年' ||
    numeral.low.n >= 3000n ||
    numeral.more ||
    numeral.vague
  )
    return undefined
  return { end: numeral.end + 1, fields: { year: numeral.low.n.toString() } }
}

const yearOf = (name: string): string =>
  [...name]
    .map((each) => (isDigit(each.charCodeAt(0)) ? each : Math.max(han.indexOf(each) - 1, 0)))
    .join('')
    .padStart(4, '0')

function readNamed(
  pattern: RegExp,
  prose: Prose,
  at: number,
): { end: number; value: number } | undefined {
  const found = match(pattern, prose.text, at)
  return found ? { end: pattern.lastIndex, value: numberOf(found[1]!) } : undefined
}

function readMonth(prose: Prose, at: number, fields: DateFields): DateReading | undefined {
  const found = readNamed(month, prose, at)
  if (
    !found ||
    isDigit(codeAt(prose.text, at - 1)) ||
    '几个每第'.includes(prose.text[at - 1] ?? ' ')
  )
    return undefined
  const place = skipSpaces(prose.text, found.end, 1)
  const date =
    readNamed(day, prose, place) ??
    (isDigit(codeAt(prose.text, at)) ? undefined : readNamed(bareDay, prose, place))
  if (date) return { end: date.end, fields: { ...fields, month: found.value, day: date.value } }
  return readPart(prose.text, { end: found.end, fields: { ...fields, month: found.value } })
}

function readDay(prose: Prose, at: number): DateReading | undefined {
  const found = match(day, prose.text, at)
  if (
    !found?.[0].endsWith('日') ||
    !isDigit(codeAt(prose.text, at)) ||
    isDigit(codeAt(prose.text, at - 1))
  ) {
    const named =
      found &&
      match(range, prose.text, at - 1) &&
      /[日号] ?$/.test(prose.text.slice(Math.max(at - 4, 0), at - 1))
    return named ? { end: day.lastIndex, fields: { day: numberOf(found[1]!) } } : undefined
  }
  return { end: day.lastIndex, fields: { day: numberOf(found[1]!) } }
}
