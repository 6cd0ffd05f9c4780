import {
  type DateFields,
  type DateReading,
  formatDate,
  formatRange,
  fullYear,
  isDate,
  isLikelyYear,
  readNumericDate,
} from './calendar.ts'
import { readClockAfterDate } from './clock.ts'
import { mayBeginEnglishDate } from './date-starts.ts'
import { createMoment, type MomentDraft } from './draft.ts'
import { dayAt, isMonthAlone, monthAt, skipWeekday, yearAt, yearWords } from './months-en.ts'
import { nounAfter } from './nouns.ts'
import { ordinals, wordAt } from './number-words-en.ts'
import { readPeriod, trailingYear } from './periods-en.ts'
import { codeAt, isDigit, type Prose, skipSpaces } from './prose.ts'
import { unitAt } from './units.ts'

const joint = / ?(?:-|–|—|~) ?| (?:to|through|until|till|and) (?:the )?/y
const part = /(early|mid|late|beginning of|start of|middle of|end of)[ -](?:the )?$/
const slashDate = /(\d{1,2})\/(\d{1,2})(?![\d/]|[.-]\d| ?(?:of|inch|cup|mile|hour|day)\b)/y
const onDay = /(?:\bon|\buntil|\bbefore|\bafter|\bsince|\bby|, | or |from|-) ?$/
const monthYear = /(0?[1-9]|1[0-2]) ?[-/] ?((?:19|20)\d{2})(?![\d-]|[./]\d)/y
const inYear =
  /(?:\bin|\bsince|\bby|\bfrom|\buntil|\btill|\bbefore|\bafter|\bduring|\bof|\bthrough|\byear|\bto|\bcirca|\bback in|=|\() ?(?:the )?(?:year )?$/
const yearRange =
  /((?:1[5-9]|20)\d{2})(?:s)? ?(?:-|–|—|~) ?((?:1[5-9]|20)\d{2}|\d{2})(?![\d%]|[.,]\d|-\d)/y
const plural =
  / (?!was |is |has |as |this |its |plus |versus |us |includes |does |sees )[a-z]+s(?![a-z'])/y

/**
 * An English date at `at`, alone or as a range: `Dec 7, 2023`, `7 December 2023`, `the third quarter of 2016`, `Q3 2023`,
 * `mid-1990s`, `21st century`, `2023-12-07`, `in 2014`, `1980-1986`. Nothing where none begins.
 */
export function readEnglishDate(prose: Prose, at: number): MomentDraft | undefined {
  const first = readDate(prose, at) ?? readOpenDay(prose, at)
  if (!first) return undefined
  if (first.range) return createMoment('date', at, first.end, first.range)
  const second = readSecond(prose, first)
  if (second) return createMoment('date', at, second.end, formatRange(first.fields, second.fields))
  if (first.open) return undefined
  const lead = part.exec(prose.lower.slice(Math.max(at - 17, 0), at))?.[1]
  const moment = formatDate(first.fields)
  const timed = readTimeAfter(prose, first)
  if (timed) return createMoment('date', at, timed.end, `${moment}${timed.time}`)
  return createMoment('date', at, first.end, moment, lead === undefined ? undefined : partOf(lead))
}

/* `Feb 28, 2013 13:00`, `Jan 15, 1:00 PM`. */
function readTimeAfter(prose: Prose, date: DateReading): { end: number; time: string } | undefined {
  const gap = /^(?:, | at )/.exec(prose.lower.slice(date.end, date.end + 4))?.[0].length ?? 0
  return readClockAfterDate(prose, { ...date, end: date.end + Math.max(gap - 1, 0) })
}

const partOf = (lead: string): 'early' | 'mid' | 'late' =>
  /early|beginning|start/.test(lead) ? 'early' : /mid/.test(lead) ? 'mid' : 'late'

interface Reading extends DateReading {
  /** Half a range: nothing by itself. */
  readonly open?: true
  readonly range?: string
}

function readDate(prose: Prose, at: number): Reading | undefined {
  const start = skipWeekday(prose, at)
  if (isDigit(codeAt(prose.text, start))) {
    if (!mayBeginEnglishDate(prose, start)) return undefined
    return (
      readYears(prose, start) ??
      readPeriod(prose, start) ??
      readDayFirst(prose, start) ??
      readYearFirst(prose, start) ??
      readNumeric(prose, start) ??
      readYear(prose, start)
    )
  }
  const found =
    readMonthFirst(prose, start) ?? readPeriodWithYear(prose, start) ?? readDayFirst(prose, start)
  return found ?? (start === at ? readYearInWords(prose, at) : undefined)
}

function readPeriodWithYear(prose: Prose, at: number): Reading | undefined {
  const period = readPeriod(prose, at)
  if (!period?.fields.quarter || period.fields.year) return period
  const year = trailingYear(prose, period.end)
  return year ? { end: year.end, fields: { ...period.fields, year: year.year } } : period
}

function readNumeric(prose: Prose, at: number): Reading | undefined {
  const numeric = readNumericDate(prose.text, at)
  if (numeric) return numeric
  monthYear.lastIndex = at
  const year = monthYear.exec(prose.text)
  if (year) return { end: monthYear.lastIndex, fields: { year: year[2]!, month: Number(year[1]) } }
  slashDate.lastIndex = at
  const short = slashDate.exec(prose.text)
  const [a, b] = [Number(short?.[1]), Number(short?.[2])]
  if (
    !short ||
    !onDay.test(prose.lower.slice(Math.max(at - 7, 0), at)) ||
    !(isDate(a, b) || isDate(b, a))
  )
    return undefined
  const fields = isDate(a, b) ? { month: a, day: b } : { month: b, day: a }
  return { end: slashDate.lastIndex, fields }
}

/* 1980-1986, 1995–96. */
function readYears(prose: Prose, at: number): Reading | undefined {
  yearRange.lastIndex = at
  const found = yearRange.exec(prose.text)
  if (!found || readNumericDate(prose.text, at)) return undefined
  const [from, to] = [
    found[1]!,
    found[2]!.length === 2 ? found[1]!.slice(0, 2) + found[2] : found[2]!,
  ]
  if (
    Number(from) >= Number(to) ||
    nounAfter(prose, yearRange.lastIndex) ||
    unitAt(prose, skipSpaces(prose.text, yearRange.lastIndex))
  )
    return undefined
  return { end: yearRange.lastIndex, fields: { year: from }, range: `${from}/${to}` }
}

/* Dec 7, 2023; December 7th; Dec 2018; Dec. */
function readMonthFirst(prose: Prose, at: number): Reading | undefined {
  const month = monthAt(prose, at)
  if (!month) return undefined
  const gap = /^(?:[, -]{0,2}(?:the |between )?)/.exec(
    prose.lower.slice(month.end, month.end + 12),
  )![0]
  const year = yearAt(prose, month.end + gap.length) ?? trailingYear(prose, month.end)
  if (year && isDigit(codeAt(prose.text, year.end - 1)))
    return { end: year.end, fields: { month: month.value, year: year.year } }
  const day = dayAt(prose, month.end + gap.length)
  if (
    day &&
    isDate(month.value, day.value) &&
    isSure(prose, at, month.end, month.end + gap.length)
  ) {
    const rest = trailingYear(prose, day.end)
    return {
      end: rest?.end ?? day.end,
      fields: { month: month.value, day: day.value, ...(rest && { year: rest.year }) },
    }
  }
  if (year) return { end: year.end, fields: { month: month.value, year: year.year } }
  const short = /^ of '?(\d{2})(?!\d)/.exec(prose.lower.slice(month.end, month.end + 8))
  if (short)
    return {
      end: month.end + short[0].length,
      fields: { month: month.value, year: fullYear(short[1]!) },
    }
  const end = prose.text[month.end - 1] === '.' ? month.end - 1 : month.end
  return isMonthAlone(prose, at, end) || startsMonths(prose, end)
    ? { end, fields: { month: month.value } }
    : undefined
}

/* `may` and `march` in lower case are verbs unless a day in digits or an ordinal stands beside them. */
function isSure(prose: Prose, at: number, end: number, day: number): boolean {
  if (!/^(?:may|march)$/.test(prose.text.slice(at, end))) return true
  return isDigit(codeAt(prose.text, day)) || ordinals.has(wordAt(prose, day))
}

const dayGap = / day of | of |\/|[ -]?(?:of )?/y

/* 7 December 2023; the 7th of December; 22nd July 2012; 23/Sep/2020. */
function readDayFirst(prose: Prose, at: number): Reading | undefined {
  const start = prose.lower.startsWith('the ', at) ? at + 4 : at
  const day = dayAt(prose, start) ?? slashDay(prose, start)
  if (!day) return undefined
  dayGap.lastIndex = day.end
  dayGap.test(prose.lower)
  const month = monthAt(prose, dayGap.lastIndex || day.end)
  if (
    !month ||
    !isDate(month.value, day.value) ||
    !isSure(prose, dayGap.lastIndex, month.end, start)
  )
    return undefined
  if (day.end === dayGap.lastIndex) return undefined
  const year = trailingYear(prose, month.end)
  return {
    end: year?.end ?? month.end,
    fields: { day: day.value, month: month.value, ...(year && { year: year.year }) },
  }
}

function slashDay(prose: Prose, at: number): { value: number; end: number } | undefined {
  const found = isDigit(codeAt(prose.lower, at))
    ? /^(\d{1,2})(?=\/[a-z]{3})/.exec(prose.lower.slice(at, at + 6))
    : null
  return found ? { value: Number(found[1]), end: at + found[1]!.length } : undefined
}

/* 2016, nov; 2018 June; 2019/aug/01. */
function readYearFirst(prose: Prose, at: number): Reading | undefined {
  const year = yearAt(prose, at)
  const gap = year && /^(?: ?, ?|[ /-])/.exec(prose.lower.slice(year.end, year.end + 3))?.[0]
  if (!year || !gap) return undefined
  const place = year.end + gap.length
  const month = monthAt(prose, place)
  if (month) {
    const day = /^[/ -](\d{1,2})(?!\d)/.exec(prose.text.slice(month.end, month.end + 4))
    const fields = { year: year.year, month: month.value }
    return day
      ? { end: month.end + day[0].length, fields: { ...fields, day: Number(day[1]) } }
      : { end: month.end, fields }
  }
  const day = /^(\d{1,2})\//.exec(prose.text.slice(place, place + 3))
  const last = day && monthAt(prose, place + day[0].length)
  return last
    ? { end: last.end, fields: { year: year.year, month: last.value, day: Number(day[1]) } }
    : undefined
}

/* A bare year: between 1900 and 2099 where nothing is counted by it, any other where a preposition says so. */
function readYear(prose: Prose, at: number): Reading | undefined {
  const year = yearAt(prose, at)
  if (!year || !isDigit(codeAt(prose.text, at))) return undefined
  const named = inYear.test(prose.lower.slice(Math.max(at - 18, 0), at))
  if (!named && !isLikelyYear(Number(year.year))) return undefined
  plural.lastIndex = year.end
  const counted =
    plural.test(prose.lower) ||
    unitAt(prose, skipSpaces(prose.text, year.end)) !== undefined ||
    nounAfter(prose, year.end) !== undefined
  if (counted && !(named && prose.text[year.end] !== ' ')) return undefined
  return { end: year.end, fields: { year: year.year } }
}

/* `in nineteen twenty eight` */
function readYearInWords(prose: Prose, at: number): Reading | undefined {
  if (!/(?:\bin|\bfrom|\bsince|\buntil) $/.test(prose.lower.slice(Math.max(at - 6, 0), at)))
    return undefined
  const year = yearWords(prose, at)
  return year && !nounAfter(prose, year.end) && !unitAt(prose, skipSpaces(prose.text, year.end))
    ? { end: year.end, fields: { year: year.year } }
    : undefined
}

/* `9 to 12 of June`, `from 4 to January 22`, `2 july to 10 july`: a bare day lends itself to what follows. */
function readOpenDay(prose: Prose, at: number): Reading | undefined {
  if (!isDigit(codeAt(prose.text, at)) || !mayBeginEnglishDate(prose, at)) return undefined
  const day = dayAt(prose, at)
  if (!day) return undefined
  joint.lastIndex = day.end
  return joint.test(prose.lower)
    ? { end: day.end, fields: { day: day.value }, open: true }
    : undefined
}

function readSecond(prose: Prose, first: Reading): DateReading | undefined {
  joint.lastIndex = first.end
  const word = joint.exec(prose.lower)?.[0]
  if (!word) return undefined
  const place = joint.lastIndex
  const second: Reading | undefined = readDate(prose, place) ?? monthOnly(prose, place)
  const and =
    word.includes('and') &&
    !/\bbetween /.test(prose.lower.slice(Math.max(first.end - 40, 0), first.end))
  if (and || second?.range) return undefined
  if (second && sameGrain(first.fields, second.fields)) return second
  if (first.open || first.fields.day === undefined) return undefined
  const day = dayAt(prose, place)
  if (!day || first.fields.year !== undefined || day.value <= first.fields.day) return undefined
  const year = trailingYear(prose, day.end)
  return { end: year?.end ?? day.end, fields: { day: day.value, ...(year && { year: year.year }) } }
}

function monthOnly(prose: Prose, at: number): DateReading | undefined {
  const month = monthAt(prose, at)
  return month && { end: month.end, fields: { month: month.value } }
}

/* May to March */
function startsMonths(prose: Prose, end: number): boolean {
  joint.lastIndex = end
  return joint.test(prose.lower) && monthAt(prose, joint.lastIndex) !== undefined
}

function sameGrain(a: DateFields, b: DateFields): boolean {
  if (a.decade || b.decade || a.century || b.century) return false
  if (a.day !== undefined || b.day !== undefined)
    return a.day !== undefined && b.day !== undefined && b.month !== undefined
  return (a.month === undefined) === (b.month === undefined)
}
