import type { Exact } from '../model/fact.ts'
import {
  compare,
  divide,
  negate,
  parseExact,
  powerOfTen,
  type Rational,
  toExact,
  zero,
} from './rational.ts'

/** How an article writes its numbers. */
export interface ChineseStyle {
  /** Digits (1750 亿) or characters (一千七百五十亿). */
  readonly numerals: 'digits' | 'han'
  /** A space between digits and magnitude: `1750 亿`, not `1750亿`. */
  readonly space: boolean
}

/** The larger unit wins where at most so many decimals are left: 24116.38 亿, not 2.411638 万亿. */
const decimals = 2
const magnitudes = [
  ['万亿', powerOfTen(12)],
  ['亿', powerOfTen(8)],
  ['万', powerOfTen(4)],
] as const

/**
 * A number as Chinese articles write it: below ten thousand in plain digits, above in 万, 亿 or 万亿 where few decimals are
 * left, else in digits with commas. A fraction that never ends is written `1/3`, in characters 三分之一. Reading the result
 * gives the number again. Throws a SyntaxError where `value` is no canonical number.
 */
export function formatChinese(
  value: Exact,
  style: ChineseStyle = { numerals: 'digits', space: true },
): string {
  const number = parseExact(value)
  if (compare(number, zero) < 0) {
    return `${style.numerals === 'han' ? '负' : '-'}${formatChinese(toExact(negate(number)), style)}`
  }
  if (style.numerals === 'han') return writeHan(number)
  if (value.includes('/')) return value
  const gap = style.space ? ' ' : ''
  for (const [name, size] of magnitudes) {
    const share = toExact(divide(number, size))
    if (compare(number, size) >= 0 && placesOf(share) <= decimals) return `${share}${gap}${name}`
  }
  return compare(number, powerOfTen(4)) < 0 ? value : grouped(value)
}

/** The style in which a Chinese amount is written, for writing another like it. */
export function styleOf(text: string): ChineseStyle {
  if (!/[0-9０-９]/.test(text)) return { numerals: 'han', space: false }
  return { numerals: 'digits', space: /[0-9０-９]\s+[^\s\d]/.test(text) }
}

const placesOf = (decimal: string): number => (decimal.split('.')[1] ?? '').length

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(end - 3, 0), end))
  return groups.join(',') + (fraction === undefined ? '' : `.${fraction}`)
}

const digits = '零一二三四五六七八九'
const places = ['', '十', '百', '千']

function writeHan(number: Rational): string {
  const exact = toExact(number)
  const [above = '', below] = exact.split('/')
  if (below !== undefined) return `${writeInteger(below)}分之${writeInteger(above)}`
  const [whole = '', fraction = ''] = exact.split('.')
  const point =
    fraction === '' ? '' : `点${[...fraction].map((digit) => digits[Number(digit)]).join('')}`
  return writeInteger(whole) + point
}

/* Above 万亿 the part before 亿 is written like a number of its own: 一万二千亿. */
function writeInteger(whole: string): string {
  if (whole.length > 8) return joinParts(writeInteger(whole.slice(0, -8)), '亿', whole.slice(-8))
  if (whole.length > 4) return joinParts(writeInteger(whole.slice(0, -4)), '万', whole.slice(-4))
  return writeSection(whole)
}

/* 零 fills the gap where the lower part does not begin with its highest place. */
function joinParts(high: string, name: string, lower: string): string {
  const rest = lower.replace(/^0+/, '')
  if (rest === '') return `${high}${name}`
  const gap = rest.length < lower.length ? '零' : ''
  return `${high}${name}${gap}${writeInteger(rest).replace(/^十/, '一十')}`
}

function writeSection(section: string): string {
  let text = ''
  let gap = false
  for (let i = 0; i < section.length; i++) {
    const digit = section[i]!
    if (digit === '0') gap = text !== ''
    else {
      text += (gap ? '零' : '') + digits[Number(digit)] + places[section.length - 1 - i]
      gap = false
    }
  }
  return text === '' ? '零' : text.replace(/^一十/, '十')
}
