import type { DateFields, DateReading } from './calendar.ts'
import { codeAt, isDigit, skipSpaces } from './prose.ts'

const digits = '零一二三四五六七八九'
const quarter = /第?(一|二|三|四|[1-4]) ?季度|第 ([1-4]) ?季度|Q([1-4])(?![\dA-Za-z])/y
const half = /(上|下)半年/y
const decade = /([1-9]0|[一二三四五六七八九]十) ?年代/y
const yearDecade = /(\d{3})0 ?年代/y
const century =
  /(?:(\d{1,2}|[一二]?十[一二三四五六七八九]?) ?世纪|(上)(?:个)?世纪|(本)世纪)(?![之性])/y
const parts =
  /(初期?(?![次级始步])|早期|中叶|中期|中(?![^，。、；：！？,.;)）\s的])|末期?|底(?![部层])|晚期|后期)/y

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The value of a day or month, in digits or Chinese up to 三十一. */
export function numberOf(name: string): number {
  if (isDigit(name.charCodeAt(0))) return Number(name)
  const ten = name.indexOf('十')
  if (ten < 0) return digits.indexOf(name)
  const tens = ten === 0 ? 1 : digits.indexOf(name[0]!)
  return tens * 10 + Math.max(digits.indexOf(name[ten + 1] ?? '零'), 0)
}

/** Whether a quarter or half of a year begins at `at`. */
export const isPeriod = (text: string, at: number): boolean =>
  match(quarter, text, at) !== null || match(half, text, at) !== null

/** The quarter or half of a year at `at`: 第三季度, 上半年; a half only behind its year. */
export function readPeriod(text: string, at: number, fields: DateFields): DateReading | undefined {
  const found = match(quarter, text, at)
  if (found) {
    if (found[3] && !fields.year) return undefined
    const name = found[1] ?? found[2] ?? found[3]!
    return { end: quarter.lastIndex, fields: { ...fields, quarter: numberOf(name) } }
  }
  const side = match(half, text, at)
  if (!side || !fields.year) return undefined
  return { end: half.lastIndex, fields: { ...fields, half: side[1] === '上' ? 1 : 2 } }
}

/** 90 年代, 1990 年代, with its part (末, 初). */
export function readDecade(text: string, at: number): DateReading | undefined {
  const year = match(yearDecade, text, at)
  if (year) return readPart(text, { end: yearDecade.lastIndex, fields: { decade: `${year[1]}X` } })
  const found = match(decade, text, at)
  if (!found || isDigit(codeAt(text, at - 1))) return undefined
  return readPart(text, {
    end: decade.lastIndex,
    fields: { decade: `XX${numberOf(found[1]!) / 10}X` },
  })
}

/** 21 世纪, 20 世纪 90 年代末, 上世纪八十年代. */
export function readCentury(text: string, at: number): DateReading | undefined {
  const found = match(century, text, at)
  if (!found || text[at - 1] === '个') return undefined
  const end = century.lastIndex
  const years = found[1] ? numberOf(found[1]) - 1 : found[2] ? 19 : 20
  const inner = match(decade, text, skipSpaces(text, end, 1))
  if (!inner)
    return found[1]
      ? readPart(text, { end, fields: { century: `${String(years).padStart(2, '0')}XX` } })
      : undefined
  const fields = { decade: `${String(years).padStart(2, '0')}${numberOf(inner[1]!) / 10}X` }
  return readPart(text, { end: decade.lastIndex, fields })
}

/** The reading with the part of the period that follows it: 年底, 世纪初. */
export function readPart(text: string, reading: DateReading): DateReading {
  const found = match(parts, text, reading.end)
  if (!found) return reading
  const name = found[1]!
  const part = /初|早/.test(name) ? 'early' : name.startsWith('中') ? 'mid' : 'late'
  return { end: parts.lastIndex, fields: { ...reading.fields, part } }
}
