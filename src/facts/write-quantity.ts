import type { Amount, Exact, Interval, Moment } from '../model/fact.ts'
import type { Version } from '../model/pair.ts'
import { currencyTable } from './currencies.ts'
import { type ChineseStyle, formatChinese } from './format-chinese.ts'
import { rows, words } from './phrases.ts'
import { compare, parseExact, powerOfTen } from './rational.ts'
import { unitTable } from './units-table.ts'

/** First Chinese names of units and currencies by their symbols, where they have one. */
const chineseNames = new Map(
  [
    ...rows(unitTable).map((cells) => [cells[0]!, words(cells[5] ?? '')[0]] as const),
    ...rows(currencyTable).map((cells) => [cells[0]!, words(cells[2] ?? '')[0]] as const),
    ['CNY', '元'] as const,
    ['decade', '个十年'] as const,
    ['x', '倍'] as const,
    ['%', undefined] as const,
  ].filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
)

/** The Chinese word for a unit, or its symbol where none is usual. */
export const chineseUnit = (symbol: string): string => chineseNames.get(symbol) ?? symbol

/**
 * What a quantity of the original says, as a Chinese article would write it: 1750 亿, 数十万, 20 亿美元, 8 MB, 2014 年 4 月,
 * 21 世纪初. Numbers and words are parted by a space, as `style` has it.
 */
export function writeQuantity(value: Amount | Moment | Version, style?: ChineseStyle): string {
  if (value.kind === 'version') return value.text
  if (value.kind === 'date') return writeDate(value)
  if (value.kind === 'time') return value.value.slice(1)
  const number = writeValue(value, style)
  if (value.kind === 'ordinal') return `第 ${number}`
  if (value.unit === undefined) return number
  if (value.unit === '%') return `${number}%`
  const name = unitWord(value.unit)
  return `${number}${/[\d%]$/.test(number) || /^[\w%]/.test(name) ? ' ' : ''}${name}`
}

/** Technical articles leave the symbols of bits and bytes as they are. */
const unitWord = (symbol: string): string =>
  /^(?:[KMGTPEZ]i?B|[KMGT]?bps|[A-Z]?Hz)$/.test(symbol) ? symbol : chineseUnit(symbol)

function writeValue({ value, approximation }: Amount, style?: ChineseStyle): string {
  if (typeof value === 'string') return formatChinese(value, style)
  if (approximation === 'vague') return writeVague(value)
  const ends = [value.low, value.high].filter((end) => end !== undefined)
  return ends.map((end) => formatChinese(end, style)).join('–')
}

const magnitudes = ['', '十', '百', '千', '万', '十万', '百万', '千万']

/** 数十万, 数十亿: the power of ten at which an interval begins. */
function writeVague({ low = '0' }: Interval): string {
  const power = powerOf(low)
  const eights = Math.floor(power / 8)
  return `数${magnitudes[power % 8]}${'亿'.repeat(eights)}`
}

function powerOf(exact: Exact): number {
  let power = 0
  while (power < 24 && compare(powerOfTen(power + 1), parseExact(exact)) <= 0) power += 1
  return power
}

const partNames = { early: '初', mid: '中期', late: '末' } as const

function writeDate({ value, part }: Moment): string {
  const [from, until] = value.split('/').map(writeDay)
  const name = part ? partNames[part] : ''
  return until === undefined ? `${from}${name}` : `${from}至 ${until}`
}

function writeDay(value: string): string {
  const [date = '', clock] = value.split('T')
  const [year = '', month, day] = date.split('-')
  const parts = [
    writeYear(year),
    month && month !== 'XX' ? writeMonth(month) : '',
    day && day !== 'XX' ? `${Number(day)} 日` : '',
    clock ?? '',
  ]
  return parts.filter(Boolean).join(' ')
}

function writeYear(year: string): string {
  if (year === '' || year === 'XXXX') return ''
  const century = /^(\d\d)XX$/.exec(year)?.[1]
  if (century) return `${Number(century) + 1} 世纪`
  const [, before, tens] = /^(\d\d|XX)(\d)X$/.exec(year) ?? []
  if (tens === undefined) return `${year} 年`
  const decade = `${tens}0 年代`
  return before === 'XX' ? decade : `${Number(before) + 1} 世纪 ${decade}`
}

function writeMonth(month: string): string {
  if (month.startsWith('Q')) return `第 ${month.slice(1)} 季度`
  if (month.startsWith('H')) return month === 'H1' ? '上半年' : '下半年'
  return `${Number(month)} 月`
}
