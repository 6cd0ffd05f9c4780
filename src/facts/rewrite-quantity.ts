import type { Amount, Moment } from '../model/fact.ts'
import type { Version } from '../model/pair.ts'
import { toComparable } from './compare/comparable.ts'
import { fieldsOf } from './compare/same-moment.ts'
import { sameness } from './compare/sameness.ts'
import { extractQuantities } from './extract.ts'
import { formatChinese, styleOf } from './format-chinese.ts'
import { chineseUnit } from './write-quantity.ts'

type Value = Amount | Moment | Version

const numeral =
  /[-−]?\d[\d,.，]*(?:\s*(?:[十百千]?[万亿]|万亿|[千百]|[kKMB](?![A-Za-z])))?|[〇零一二三四五六七八九十百千万亿两点半]+/

/**
 * The words of a Chinese number changed so that they say what the original says, in their own style: 175 亿 becomes 1750 亿,
 * 9月30日 keeps its marks, 143 亿美元 its unit. Nothing where that takes more than putting another number or unit in place,
 * or where the result would not be read as meant.
 */
export function rewriteQuantity(written: Value, meant: Value): string | undefined {
  if (written.kind === 'version') return meant.kind === 'version' ? meant.text : undefined
  const changed = change(written, meant)
  if (changed === undefined || changed === written.text) return undefined
  const read = extractQuantities(changed, { language: 'zh' })
  const isWhole = read.length === 1 && read[0]!.text === changed
  return isWhole && sameness(toComparable(read[0]!), toComparable(meant)) > 1 ? changed : undefined
}

function change(written: Exclude<Value, Version>, meant: Value): string | undefined {
  if (meant.kind === 'version') return undefined
  if (isMoment(written)) return isMoment(meant) ? changeDate(written, meant) : undefined
  return isMoment(meant) ? undefined : changeAmount(written, meant)
}

const isMoment = (value: Exclude<Value, Version>): value is Moment =>
  value.kind === 'date' || value.kind === 'time'

function changeAmount(written: Amount, meant: Amount): string | undefined {
  if (typeof meant.value !== 'string' || typeof written.value !== 'string') return undefined
  const { text } = written
  if (written.value === meant.value) {
    const { unit = '' } = meant
    const number = numeral.exec(text)?.[0]
    if (number === undefined || !text.startsWith(number)) return undefined
    const gap = /\s/.test(text.slice(number.length)) || /^[\w%]/.test(unit) ? ' ' : ''
    return `${number}${gap}${/[A-Za-z]/.test(text) ? unit : chineseUnit(unit)}`
  }
  if (meant.unit !== undefined && written.unit !== undefined && meant.unit !== written.unit) {
    return undefined
  }
  const number = formatChinese(meant.value, styleOf(text))
  return text.replace(numeral, () => number)
}

function changeDate(written: Moment, meant: Moment): string | undefined {
  const [is, should] = [fieldsOf(written.value), fieldsOf(meant.value)]
  const digits = (name: 'year' | 'month' | 'day') => {
    const value = should[name] ?? is[name]
    return value !== undefined && /^\d+$/.test(value) ? `${Number(value)}` : undefined
  }
  const put = (text: string, pattern: RegExp, value: string | undefined) =>
    value === undefined ? text : text.replace(pattern, () => value)
  const withYear = put(written.text, /\d{4}(?=\s*年)/, digits('year'))
  const withMonth = put(withYear, /\d{1,2}(?=\s*月)/, digits('month'))
  return put(withMonth, /\d{1,2}(?=\s*[日号])/, digits('day'))
}
