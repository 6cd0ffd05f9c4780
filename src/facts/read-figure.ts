import { copyFigure, createFigure, type Figure } from './figure.ts'
import { type Fraction, readChineseFraction, readEnglishFraction, readSlash } from './fractions.ts'
import { magnitudeLetter } from './magnitude-letters.ts'
import { denominators, magnitudes, wordAt } from './number-words-en.ts'
import { readEnglishNumeral } from './numerals-en.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { readOpenEnglish } from './open-numbers-en.ts'
import { readOpenChinese } from './open-numbers-zh.ts'
import { codeAt, isAlphanumeric, isDigit, isLetter, type Prose, skipSpaces } from './prose.ts'
import { add, divide, multiply, type Rational, rational, zero } from './rational.ts'
import type { Writable } from './writable.ts'

/**
 * The figure that begins at `at`: numeral, fraction, numeral and a half, with its letter of magnitude. Nothing where none
 * does.
 */
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
  const next = prose.text[skipSpaces(prose.text, numeral.end, 1)]
  const more = next === '个' ? readMoreHan(prose.text, numeral) : undefined
  if (more) return more
  if (next === '打') return readDozens(prose.text, numeral)
  return numeral.style === 'digits' ? readMagnitudeWord(prose, numeral) : numeral
}

function readEnglish(prose: Prose, at: number): Figure | undefined {
  const slash = readSlash(prose, at)
  if (slash) return readMagnitudeWord(prose, fromFraction(at, slash))
  const open = readOpenEnglish(prose, at)
  if (open) return open
  const numeral = readEnglishNumeral(prose, at)
  const mixed = numeral && readAndHalf(prose, numeral)
  if (mixed) return readMagnitudeWord(prose, mixed)
  const fraction = readEnglishFraction(prose, at)
  if (fraction) return readMagnitudeWord(prose, fromFraction(at, fraction))
  if (!numeral) return undefined
  return prose.text[numeral.end] === '+' ? readMagnitudeWord(prose, numeral) : numeral
}

const andHalfHan = / ?个半(?=小时|月|钟头|星期|世纪|百分点|季度|时辰)/y
/* 一个多月, 两个多小时 */
const moreHan = / ?个多(?= ?(?:小时|月|钟头|星期|世纪|百分点|季度|礼拜))/y
const dozenHan = / ?打(?![印包电开造击破折算字架断扰工卡招搅动补败磨理发压杂])/y
const halfHan =
  /半(?: ?个(?=小时|月|钟头|星期|世纪|百分点|季度|字节|世))?(?= ?(?:年|天|小时|分钟|秒|月|钟头|星期|世纪|百分点|季度|公里|英里|米|斤|公斤|吨|克|升|磅|字节|寸|里|打))/y

/* 半年, 半个小时: half of the unit that follows. */
function readHalf(prose: Prose, at: number): Figure | undefined {
  if (prose.text[at] !== '半') return undefined
  halfHan.lastIndex = at
  if (!halfHan.test(prose.text)) return undefined
  return fromFraction(at, { end: halfHan.lastIndex, value: oneHalf })
}

const oneHalf = rational(1n, 2n)

/* 两个半小时, 一个多月: the classifier is a part of the number. */
function readMoreHan(text: string, numeral: Figure): Figure | undefined {
  andHalfHan.lastIndex = numeral.end
  moreHan.lastIndex = numeral.end
  const isHalf = andHalfHan.test(text)
  if (!isHalf && !moreHan.test(text)) return undefined
  const figure = copyFigure(numeral, isHalf ? andHalfHan.lastIndex : moreHan.lastIndex)
  figure.lone = false
  if (isHalf) {
    figure.low = add(numeral.low, oneHalf)
    figure.high = add(numeral.high, oneHalf)
  } else figure.more = true
  return figure
}

/* 两打 */
function readDozens(text: string, numeral: Figure): Figure {
  dozenHan.lastIndex = numeral.end
  if (!dozenHan.test(text)) return numeral
  const figure = scaled(numeral, rational(12n), dozenHan.lastIndex, '')
  figure.scaled = false
  figure.lone = false
  return figure
}

function fromFraction(start: number, { end, value, step, hundredth }: Fraction): Figure {
  const figure = createFigure(start, end, value, value, step ?? zero)
  figure.fraction = true
  figure.hundredth = hundredth ?? false
  return figure
}

const andPart =
  /(?:,? and |-and-| & )(a|an|one|two|three|four|five|seven|\d{1,2})[ -]|(?: and )(?=half(?:[^a-z]|$))/y

/* `two and a half`, `one and half`, `five billion and three quarters` (which means of a billion). */
function readAndHalf(prose: Prose, numeral: Figure): Figure | undefined {
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
  const figure = copyFigure(numeral, place + name.length)
  figure.low = value
  figure.high = value
  figure.step = zero
  figure.lone = false
  return figure
}

function countWord(word = 'a'): Rational {
  const names = ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
  const index = names.indexOf(word)
  return rational(index < 0 ? Number(word) : Math.max(index - 1, 1))
}

/* Magnitude after digits, a fraction or a mixed number: `½ million`, `half a million`, `two thirds of a million`. */
const article = /(?: of)?(?: an?)? ?(?=[a-z])|-|\+ ?(?=[a-z])/y

function readMagnitudeWord(prose: Prose, figure: Figure): Figure {
  const next = codeAt(prose.lower, skipSpaces(prose.lower, figure.end, 1))
  if (!isLetter(next) && !'+-'.includes(prose.lower[figure.end] ?? ' ')) return figure
  article.lastIndex = figure.end
  const gap = article.exec(prose.lower)
  if (!gap) return figure
  const place = article.lastIndex
  const name = wordAt(prose, place)
  const size = name === 'dozen' ? rational(12n) : magnitudes.get(name)
  if (!size || (gap[0].includes('a') && !figure.fraction)) return figure
  const result = scaled(figure, size, place + name.length, '')
  if (gap[0].startsWith('+')) result.more = true
  return result
}

function scaled(figure: Figure, size: Rational, end: number, letter: string): Writable<Figure> {
  const result = copyFigure(figure, end)
  result.low = multiply(figure.low, size)
  result.high = multiply(figure.high, size)
  result.step = multiply(figure.step, size)
  result.scale = size
  result.wideScale = size
  result.scaled = true
  result.fraction = false
  result.letter = letter
  return result
}

/** Whether digits or letters go on where the figure ends, so that it is the head of a name (8x7B, 1080p, 1.2.3). */
export function isTorn(text: string, end: number): boolean {
  const next = codeAt(text, end)
  if (isAlphanumeric(next)) return isAlphanumeric(codeAt(text, end - 1))
  if (isAlphanumeric(codeAt(text, end + 1))) {
    if ('_@#'.includes(text[end]!)) return true
    if (text[end] === ',') return isBrokenGroup(text, end)
    // 12:30 is one figure; in 2014 年：97% and 5%：12 个 the colon ends one.
    const isWithin = isAlphanumeric(codeAt(text, end - 1))
    if ('.:'.includes(text[end]!)) return isWithin && /[\da-z]/.test(text[end + 1]!)
    if ('-/+'.includes(text[end]!)) return text[end] !== '+' || isDigit(codeAt(text, end + 1))
  }
  return false
}

/* 377,00 and 1,2,3 are no numbers of thousands, and no single numbers either. */
const shortGroup = /(?<![\d.])\d{1,3}$/

function isBrokenGroup(text: string, end: number): boolean {
  return isDigit(codeAt(text, end + 1)) && shortGroup.test(text.slice(Math.max(end - 5, 0), end))
}
