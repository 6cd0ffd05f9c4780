import { type Fraction, readChineseFraction, readEnglishFraction, readSlash } from './fractions.ts'
import { magnitudeLetter } from './magnitude-letters.ts'
import { denominators, magnitudes, wordAt } from './number-words-en.ts'
import type { Numeral } from './numeral.ts'
import { readEnglishNumeral } from './numerals-en.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { readOpenEnglish } from './open-numbers-en.ts'
import { readOpenChinese } from './open-numbers-zh.ts'
import { isAlphanumeric, isDigit, type Prose } from './prose.ts'
import { add, divide, multiply, type Rational, rational } from './rational.ts'

/** A number of any form, before its unit: numeral, fraction, numeral and a half, with its letter of magnitude. */
export interface Figure extends Numeral {
  readonly fraction: boolean
  /** Spelled as so many of a hundred: 百分之三十. The value is that of the fraction. */
  readonly hundredth: boolean
  /** The letter that scales it: 13B. */
  readonly letter: string
}

/** The figure that begins at `at`; nothing where none does. */
export function readFigure(prose: Prose, at: number): Figure | undefined {
  const figure = prose.language === 'zh' ? readChinese(prose, at) : readEnglish(prose, at)
  if (figure?.style !== 'digits' || figure.scaled || figure.more) return figure
  const letter = magnitudeLetter(prose, figure.start, figure.end)
  return letter ? scaled(figure, letter.size, letter.end, letter.name) : figure
}

function readChinese(prose: Prose, at: number): Figure | undefined {
  const fraction = readSlash(prose, at) ?? readChineseFraction(prose, at)
  if (fraction) return fromFraction(at, fraction)
  const half = readHalf(prose, at)
  if (half) return half
  const numeral = readOpenChinese(prose, at) ?? readChineseNumeral(prose, at)
  if (!numeral) return undefined
  andHalfHan.lastIndex = numeral.end
  if (andHalfHan.test(prose.text)) return addHalf(numeral, andHalfHan.lastIndex)
  moreHan.lastIndex = numeral.end
  if (moreHan.test(prose.text))
    return { ...plain(numeral), end: moreHan.lastIndex, more: true, lone: false }
  dozenHan.lastIndex = numeral.end
  if (dozenHan.test(prose.text))
    return {
      ...scaled(plain(numeral), rational(12n), dozenHan.lastIndex, ''),
      scaled: false,
      lone: false,
    }
  return numeral.style === 'digits' ? readMagnitudeWord(prose, plain(numeral)) : plain(numeral)
}

function readEnglish(prose: Prose, at: number): Figure | undefined {
  const slash = readSlash(prose, at)
  if (slash) return readMagnitudeWord(prose, fromFraction(at, slash))
  const open = readOpenEnglish(prose, at)
  if (open) return plain(open)
  const numeral = readEnglishNumeral(prose, at)
  const mixed = numeral && readAndHalf(prose, numeral)
  if (mixed) return readMagnitudeWord(prose, mixed)
  const fraction = readEnglishFraction(prose, at)
  if (fraction) return readMagnitudeWord(prose, fromFraction(at, fraction))
  if (!numeral) return undefined
  return prose.text[numeral.end] === '+' ? readMagnitudeWord(prose, plain(numeral)) : plain(numeral)
}

const andHalfHan = / ?个半(?=小时|月|钟头|星期|世纪|百分点|季度|时辰)/y
/* 一个多月, 两个多小时 */
const moreHan = / ?个多(?= ?(?:小时|月|钟头|星期|世纪|百分点|季度|礼拜))/y
const dozenHan = / ?打(?![印包电开造击破折算字架断扰工卡招搅动补败磨理发压杂])/y
const halfHan =
  /半(?: ?个(?=小时|月|钟头|星期|世纪|百分点|季度|字节|世))?(?= ?(?:年|天|小时|分钟|秒|月|钟头|星期|世纪|百分点|季度|公里|英里|米|斤|公斤|吨|克|升|磅|字节|寸|里|打))/y

/* 半年, 半个小时: half of the unit that follows. */
function readHalf(prose: Prose, at: number): Figure | undefined {
  halfHan.lastIndex = at
  if (!halfHan.test(prose.text)) return undefined
  return fromFraction(at, { end: halfHan.lastIndex, value: rational(1n, 2n) })
}

/* 两个半小时 */
function addHalf(numeral: Numeral, end: number): Figure {
  const half = rational(1n, 2n)
  return {
    ...plain(numeral),
    end,
    low: add(numeral.low, half),
    high: add(numeral.high, half),
    lone: false,
  }
}

const plain = (numeral: Numeral): Figure => ({
  ...numeral,
  fraction: false,
  hundredth: false,
  letter: '',
})

function fromFraction(start: number, { end, value, step, hundredth }: Fraction): Figure {
  return {
    start,
    end,
    low: value,
    high: value,
    step: step ?? rational(0n),
    style: 'words',
    scaled: false,
    scale: rational(1n),
    wideScale: rational(1n),
    lone: false,
    more: false,
    vague: false,
    length: 0,
    grouped: false,
    decimal: false,
    fraction: true,
    hundredth: hundredth ?? false,
    letter: '',
  }
}

const andPart =
  /(?:,? and |-and-| & )(a|an|one|two|three|four|five|seven|\d{1,2})[ -]|(?: and )(?=half(?:[^a-z]|$))/y

/* `two and a half`, `one and half`, `five billion and three quarters` (which means of a billion). */
function readAndHalf(prose: Prose, numeral: Numeral): Figure | undefined {
  andPart.lastIndex = numeral.end
  const found = andPart.exec(prose.lower)
  if (!found) return undefined
  const place = andPart.lastIndex
  const name = wordAt(prose, place)
  const below = denominators.get(name)
  if (!below) return undefined
  const above = countWord(found[1])
  const part = multiply(divide(above, below), numeral.scale)
  const value = add(numeral.low, part)
  return {
    ...plain(numeral),
    end: place + name.length,
    low: value,
    high: value,
    step: rational(0n),
    lone: false,
    fraction: false,
  }
}

function countWord(word = 'a'): Rational {
  const names = ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
  const index = names.indexOf(word)
  return rational(index < 0 ? Number(word) : Math.max(index - 1, 1))
}

/* Magnitude after digits, a fraction or a mixed number: `½ million`, `half a million`, `two thirds of a million`. */
const article = /(?: of)?(?: an?)? ?(?=[a-z])|-|\+ ?(?=[a-z])/y

function readMagnitudeWord(prose: Prose, figure: Figure): Figure {
  article.lastIndex = figure.end
  const gap = article.exec(prose.lower)
  if (!gap) return figure
  const place = article.lastIndex
  const name = wordAt(prose, place)
  const size = name === 'dozen' ? rational(12n) : magnitudes.get(name)
  if (!size || (gap[0].includes('a') && !figure.fraction)) return figure
  const result = scaled(figure, size, place + name.length, '')
  return gap[0].startsWith('+') ? { ...result, more: true } : result
}

function scaled(figure: Figure, size: Rational, end: number, letter: string): Figure {
  return {
    ...figure,
    end,
    low: multiply(figure.low, size),
    high: multiply(figure.high, size),
    step: multiply(figure.step, size),
    scale: size,
    wideScale: size,
    scaled: true,
    fraction: false,
    letter,
  }
}

/** Whether digits or letters go on where the figure ends, so that it is the head of a name (8x7B, 1080p, 1.2.3). */
export function isTorn(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (isAlphanumeric(next)) return isAlphanumeric(text.charCodeAt(end - 1))
  if (isAlphanumeric(text.charCodeAt(end + 1))) {
    if ('_@#'.includes(text[end]!)) return true
    if (text[end] === ',') return isBrokenGroup(text, end)
    // 12:30 is one figure; in 2014 年：97% and 5%：12 个 the colon ends one.
    const isWithin = isAlphanumeric(text.charCodeAt(end - 1))
    if ('.:'.includes(text[end]!)) return isWithin && /[\da-z]/.test(text[end + 1]!)
    if ('-/+'.includes(text[end]!)) return text[end] !== '+' || isDigit(text.charCodeAt(end + 1))
  }
  return false
}

/* 377,00 and 1,2,3 are no numbers of thousands, and no single numbers either. */
const shortGroup = /(?<![\d.])\d{1,3}$/

function isBrokenGroup(text: string, end: number): boolean {
  return isDigit(text.charCodeAt(end + 1)) && shortGroup.test(text.slice(Math.max(end - 5, 0), end))
}
