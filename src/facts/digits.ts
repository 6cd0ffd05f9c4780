import { onceAtPlace } from './once-at-place.ts'
import { codeAt, isDigit, type Prose, skipSpaces } from './prose.ts'
import { fromDecimal, multiply, powerOfTen, type Rational, rational } from './rational.ts'

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
const exponent = /[eE][+-]?\d{1,2}(?![\dA-Za-z])/y
const power = / ?[×x*·] ?10(?:\^(-?\d{1,3})(?!\d)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))/y
const bare = /\^(-?\d{1,3})(?!\d)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})/y
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const point = '.'.charCodeAt(0)

/* The match of a sticky pattern at `at`. */
function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The number in Arabic digits that begins at `at`: with or without separators of thousands (English, Indian, spaces,
 * full-width), decimals and a power of ten. Nothing where no digit stands, or where the run is too long to be a quantity.
 */
export const readDigits = onceAtPlace((prose, at): Digits | undefined => {
  const { text } = prose
  const first = codeAt(text, at)
  // The last point of an ellipsis begins no decimal: ...11 岁.
  if (first === point ? codeAt(text, at - 1) === point : !isDigit(first)) return undefined
  const whole = first === point ? '' : readWhole(prose, at)
  const fraction = readPlaces(text, at + whole.length)
  const digits = /\D/.test(whole) ? whole.replace(/\D/g, '') : whole
  const size = digits.length + fraction.length
  if (size > longestNumber || size < 1) return undefined
  const base: Digits = {
    end: at + whole.length + fraction.length,
    value: fromDecimal(digits + fraction),
    step: powerOfTen(-Math.max(fraction.length - 1, 0)),
    length: digits.length,
    grouped: digits.length !== whole.length,
    decimal: fraction !== '',
  }
  return readPower(text, at, base)
})

function endOfDigits(text: string, at: number): number {
  let end = at
  while (isDigit(codeAt(text, end))) end++
  return end
}

/* Where thousands are separated, the first separator stands behind at most three digits. */
function readWhole(prose: Prose, at: number): string {
  const { text } = prose
  const end = endOfDigits(text, at)
  const separated = end - at <= 3 ? separatedBy(prose, at, text[end]) : undefined
  return separated ?? text.slice(at, end)
}

function separatedBy({ text, raw, language }: Prose, at: number, separator: string | undefined) {
  if (separator === ',' || separator === '_') return match(grouped, text, at)?.[0]
  if (separator === ' ') return match(spaced, text, at)?.[0]
  const mayBeFullWidth = language === 'zh' || codeAt(raw, at) >= 0xff10
  return separator === '，' && mayBeFullWidth ? match(fullWidthGrouped, text, at)?.[0] : undefined
}

function readPlaces(text: string, at: number): string {
  if (codeAt(text, at) !== point) return ''
  const end = endOfDigits(text, at + 1)
  return end > at + 1 ? text.slice(at, end) : ''
}

/* What a power of ten begins with, after a space or not. */
const powerSigns = `eE×x*·^${superscripts}⁻`

function readPower(text: string, at: number, base: Digits): Digits {
  if (!powerSigns.includes(text[skipSpaces(text, base.end, 1)] ?? ' ')) return base
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

const vulgarFractions = new Map(
  Object.entries({
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
  } as const).map(([sign, [above, below]]) => [sign.charCodeAt(0), rational(above, below)]),
)

/** The value of a fraction character such as ½ at `at`; nothing where there is none. */
export const vulgarFraction = (text: string, at: number): Rational | undefined =>
  vulgarFractions.get(codeAt(text, at))

export const vulgarCharacters = String.fromCharCode(...vulgarFractions.keys())
