import type { Prose } from './prose.ts'
import { fromDecimal, multiply, powerOfTen, type Rational, rational, zero } from './rational.ts'

/** A number written in Arabic digits. */
export interface Digits {
  readonly end: number
  readonly value: Rational
  /** The value of one step of the last digit. */
  readonly step: Rational
  /** Digits before the point. */
  readonly length: number
  readonly grouped: boolean
  /** Written with a point or an exponent. */
  readonly decimal: boolean
}

/** A longer run of digits is data (a key, a hash, the places of π), not a quantity. */
export const longestNumber = 64

const grouped =
  /\d{1,3}(?:,\d{3}){1,20}(?!\d|,\d)|\d{1,2}(?:,\d{2}){1,8},\d{3}(?!\d|,\d)|\d{1,3}(?:_\d{3}){1,20}(?![\d_])/y
/* The full-width comma separates thousands behind full-width digits, and by mistake (18，200) in any Chinese text. */
const fullWidthGrouped = /(?<!\d，)\d{1,3}(?:，\d{3}){1,20}(?!\d|，\d)/y
const spaced = /\d{1,3}(?: \d{3}){2,8}(?! ?\d)|\d{1,3} 000(?! ?\d)/y
const plain = /\d+/y
const places = /\.\d+/y
const exponent = /[eE][+-]?\d{1,2}(?![\dA-Za-z])/y
const power = / ?[×x*·] ?10(?:\^(-?\d{1,3})(?!\d)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))/y
const bare = /\^(-?\d{1,3})(?!\d)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})/y
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The end of the longest match of a sticky pattern at `at`; -1 where there is none. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The number in Arabic digits that begins at `at`: with or without separators of thousands (English, Indian, spaces,
 * full-width), decimals and a power of ten. Nothing where no digit stands, or where the run is too long to be a quantity.
 */
export function readDigits(prose: Prose, at: number): Digits | undefined {
  // The last point of an ellipsis begins no decimal: ...11 岁.
  const isEllipsis = prose.text[at] === '.' && prose.text[at - 1] === '.'
  const whole = prose.text[at] === '.' ? '' : readWhole(prose, at)
  if (whole === undefined || isEllipsis) return undefined
  const fraction = match(places, prose.text, at + whole.length)?.[0] ?? ''
  const length = whole.replace(/\D/g, '').length
  if (length + fraction.length > longestNumber || length + fraction.length < 1) return undefined
  const base: Digits = {
    end: at + whole.length + fraction.length,
    value: fromDecimal(whole.replace(/\D/g, '') + fraction),
    step: powerOfTen(-Math.max(fraction.length - 1, 0)),
    length,
    grouped: length !== whole.length,
    decimal: fraction !== '',
  }
  return readPower(prose.text, at, base)
}

function readWhole(prose: Prose, at: number): string | undefined {
  const { text, raw } = prose
  const found =
    match(grouped, text, at) ??
    (raw.charCodeAt(at) >= 0xff10 || prose.language === 'zh'
      ? match(fullWidthGrouped, text, at)
      : null) ??
    match(spaced, text, at) ??
    match(plain, text, at)
  return found?.[0]
}

function readPower(text: string, at: number, base: Digits): Digits {
  const scientific = match(exponent, text, base.end)
  if (scientific) return raise(base, scientific, Number(scientific[0].slice(1)))
  const times = match(power, text, base.end)
  if (times) return raise(base, times, exponentOf(times))
  const alone = text.slice(at, base.end) === '10' ? match(bare, text, base.end) : null
  if (!alone) return base
  const tens = powerOfTen(exponentOf(alone))
  return { ...base, end: base.end + alone[0].length, value: tens, step: tens, decimal: true }
}

function raise(base: Digits, found: RegExpExecArray, by: number): Digits {
  const tens = powerOfTen(by)
  const end = base.end + found[0].length
  return {
    ...base,
    end,
    value: multiply(base.value, tens),
    step: multiply(base.step, tens),
    decimal: true,
  }
}

function exponentOf([, plainDigits, raised = '']: RegExpExecArray): number {
  if (plainDigits !== undefined) return Number(plainDigits)
  const digits = [...raised].map((sign) => (sign === '⁻' ? '-' : superscripts.indexOf(sign)))
  return Number(digits.join('')) || 0
}

const vulgarFractions: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
  '⅒': [1, 10],
}

/** The value of a fraction character such as ½ at `at`; zero where there is none. */
export function vulgarFraction(text: string, at: number): Rational {
  const found = vulgarFractions[text[at] ?? '']
  return found ? rational(found[0], found[1]) : zero
}

export const vulgarCharacters = Object.keys(vulgarFractions).join('')
