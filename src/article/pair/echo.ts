import { formatChinese } from '../../facts/index.ts'
import type { Exact } from '../../model/fact.ts'
import type { Mention } from '../../model/pair.ts'

/**
 * Whether a number is written in a text in some form that was not read as a number: in a name, in words left in their
 * language, in characters that form a word with their neighbours (十分钟).
 */
export function isEchoed(value: Mention['value'], text: string): boolean {
  const lower = text.toLowerCase()
  return spellingsOf(value).some((spelling) => isWritten(spelling, lower))
}

function spellingsOf(value: Mention['value']): readonly string[] {
  const written = value.text.toLowerCase().trim()
  if (value.kind === 'version') return [written]
  if (value.kind === 'date' || value.kind === 'time') {
    const [date = ''] = value.value.split('T')
    const [year = '', month = '', day = ''] = date.split('-')
    return [written, /^\d{4}$/.test(year) ? year : '', month === '' ? day : ''].filter(Boolean)
  }
  const numbers = typeof value.value === 'string' ? [value.value] : []
  const tenths = value.unit === '%' ? numbers.flatMap(spellTenths) : []
  return [
    written,
    ...numbers.flatMap(spellNumber),
    ...tenths,
    ...spellMeasure(value.unit, value.value),
  ]
}

function spellNumber(value: Exact): readonly string[] {
  if (value.includes('/') || value.startsWith('-')) return []
  const grouped = value.replace(/\B(?=(?:\d{3})+$)/g, ',')
  const han = formatChinese(value, { numerals: 'han', space: false })
  return [value, grouped, han, ...slang(value), ...inMillions(value)]
}

/** 10 billion, also where a hyphen follows (a 10 billion-sentence corpus). */
function inMillions(value: Exact): readonly string[] {
  const [, count = '', zeros = ''] = /^(\d*?[1-9]0{0,2})((?:000){2,4})$/.exec(value) ?? []
  const name = { 6: 'million', 9: 'billion', 12: 'trillion' }[zeros.length]
  return name === undefined ? [] : [`${count} ${name}`]
}

/** Words that are a number and a unit in one. */
const measureWords: Readonly<Record<string, readonly string[]>> = {
  '10 y': ['decade', '十年'],
  '100 y': ['century', '百年'],
  '1 Gbit': ['千兆'],
  '10 Gbit': ['万兆'],
  '24 h': ['24/7', '24×7', '24x7', '全天'],
}

const spellMeasure = (unit: string | undefined, value: unknown): readonly string[] =>
  measureWords[`${value} ${unit}`] ?? []

const smallNumbers = ' one two three four five six seven eight nine ten'.split(' ')

/** Four grand, eight mill. */
function slang(value: Exact): readonly string[] {
  const [, count = '', zeros = ''] = /^([1-9]|10)(000|000000)$/.exec(value) ?? []
  const name = zeros.length === 3 ? 'grand' : 'mill'
  return count === '' ? [] : [`${count} ${name}`, `${smallNumbers[Number(count)]} ${name}`]
}

/** 90 % are nine in ten: 十有九, 十之八九. */
function spellTenths(percent: Exact): readonly string[] {
  if (!/^[1-9]0$/.test(percent)) return []
  const tenths = formatChinese(percent[0]!, { numerals: 'han', space: false })
  return ['十有其', '十有', '十之', '十中有'].map((lead) => `${lead}${tenths}`)
}

/** Digits stand by themselves: 12 is not written in 2012. */
function isWritten(spelling: string, text: string): boolean {
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const around = `${text[at - 1] ?? ''}${text[at + spelling.length] ?? ''}`
    if (!/\d/.test(spelling) || !/[\d.]/.test(around)) return true
  }
  return false
}
