import { readCompound } from './compounds.ts'
import { type Figure, readFigure } from './figures.ts'
import { nounAfter } from './nouns.ts'
import type { Part } from './part.ts'
import { isAlphanumeric, isDigit, isHan, type Prose, skipSpaces } from './prose.ts'
import { readRate, readRateBefore } from './rates.ts'
import { divide, multiply, negate, one, type Rational, rational } from './rational.ts'
import { readUnit } from './unit-after.ts'
import { currencyAt, type Unit, unitAt, unitOf } from './units.ts'

interface Head {
  readonly at: number
  readonly negative: boolean
  readonly currency?: Unit
  readonly degrees?: Unit
}

const minusWords = /负 ?|minus |negative /y
const coldWords = /零下 ?/y
const scaleWords = /(摄氏|华氏)(?:温度)? ?/y

/** Reads one amount at `at`, without range and approximation. Nothing where none begins. */
export function readPart(prose: Prose, at: number): Part | undefined {
  const head = readHead(prose, at)
  if (!head) return undefined
  const figure = readFigure(prose, head.at) ?? readArticle(prose, head.at)
  if (!figure) return undefined
  if (head.currency) return withCurrency(prose, at, head, figure)
  if (figure.hundredth) return percentPart(prose, at, head, figure)
  const found = readUnit(prose, figure)
  if (head.degrees && found?.unit.symbol !== 'deg') return undefined
  if (!found) return plainPart(prose, at, head, figure)
  const unit =
    head.degrees ?? (found.unit.symbol === 'deg' && isCold(prose, at) ? unitOf('C')! : found.unit)
  const bare = found.letter ? unscaled(figure) : figure
  return unitPart(prose, at, head, bare, { unit, end: found.end })
}

/* The number without its letter of magnitude, where the letter turned out to be a part of the unit. */
function unscaled(figure: Figure): Figure {
  const plain = (value: Rational) => divide(value, figure.scale)
  const { low, high, step } = figure
  return {
    ...figure,
    low: plain(low),
    high: plain(high),
    step: plain(step),
    scale: one,
    scaled: false,
  }
}

const isCold = (prose: Prose, at: number): boolean => prose.text.startsWith('零下', at)

function readHead(prose: Prose, at: number): Head | undefined {
  const { text, lower } = prose
  scaleWords.lastIndex = at
  const scale = scaleWords.exec(text)
  if (scale) {
    return {
      at: scaleWords.lastIndex,
      negative: false,
      degrees: unitOf(scale[1] === '摄氏' ? 'C' : 'F')!,
    }
  }
  const sign = signAt(prose, at)
  const currency = currencyAt(prose, sign)
  if (!currency) return { at: sign, negative: sign > at && lower[at] !== '+' }
  if (isAlphanumeric(text.charCodeAt(at - 1))) return undefined
  const inner = signAt(prose, skipSpaces(text, currency.end, 1))
  const start = skipSpaces(text, inner, 1)
  return isNumberStart(text, start) || isHan(text.charCodeAt(start))
    ? { at: start, negative: sign > at || text[inner - 1] === '-', currency: currency.unit }
    : { at: sign, negative: sign > at }
}

const isNumberStart = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) || (text[at] === '.' && isDigit(text.charCodeAt(at + 1)))

/** The offset after a minus sign or word at `at`; `at` where there is none. */
function signAt(prose: Prose, at: number): number {
  const { text, lower } = prose
  if (text[at] === '-') {
    const bound = isAlphanumeric(text.charCodeAt(at - 1)) || ')-.'.includes(text[at - 1] ?? ' ')
    const next = text[at + 1] ?? ''
    return !bound && (isNumberStart(text, at + 1) || '$€£¥'.includes(next)) && next !== ''
      ? at + 1
      : at
  }
  for (const words of [minusWords, coldWords]) {
    words.lastIndex = at
    if (words.test(prose.language === 'zh' ? text : lower)) return words.lastIndex
  }
  return at
}

function signed(head: Head, low: Rational, high: Rational): { low: Rational; high: Rational } {
  return head.negative ? { low: negate(high), high: negate(low) } : { low, high }
}

function withCurrency(prose: Prose, at: number, head: Head, figure: Figure): Part {
  const again = unitAt(prose, skipSpaces(prose.text, figure.end))
  const same =
    again?.unit.dimension === 'money' &&
    (again.unit.symbol === head.currency!.symbol ||
      head.currency!.symbol === 'USD' ||
      prose.text[again.end - 1] === '元')
  const unit = same && again.unit.symbol !== 'CNY' ? again.unit : head.currency!
  const base = { start: at, figure, unit, prefixed: true, step: figure.step }
  const sum = signed(head, figure.low, figure.high)
  const part = readCompound(prose, { ...base, ...sum, end: same ? again.end : figure.end })
  return { ...part, ...readRate(prose, part.end) }
}

function percentPart(prose: Prose, at: number, head: Head, figure: Figure): Part {
  const hundred = rational(100n)
  const sum = signed(head, multiply(figure.low, hundred), multiply(figure.high, hundred))
  const base = { start: at, end: figure.end, figure, ...sum, unit: unitOf('%')!, prefixed: true }
  return { ...base, step: multiply(figure.step, hundred), ...readRateBefore(prose, at) }
}

function unitPart(
  prose: Prose,
  at: number,
  head: Head,
  figure: Figure,
  found: { unit: Unit; end: number },
): Part {
  const sum = signed(head, figure.low, figure.high)
  const base: Part = {
    start: at,
    end: found.end,
    figure,
    ...sum,
    step: figure.step,
    unit: found.unit,
    prefixed: false,
  }
  const part = readCompound(prose, base)
  const rate = readRate(prose, part.end) ?? readRateBefore(prose, at)
  return { ...part, ...(found.unit.per && { per: found.unit.per }), ...rate }
}

function plainPart(prose: Prose, at: number, head: Head, figure: Figure): Part {
  const counted = nounAfter(prose, figure.end)
  const rate =
    readRate(prose, figure.end) ??
    (counted && readRate(prose, counted.end)) ??
    readRateBefore(prose, at)
  return {
    start: at,
    end: figure.end,
    figure,
    ...signed(head, figure.low, figure.high),
    step: figure.step,
    prefixed: false,
    ...(rate?.per && { per: rate.per }),
    ...(rate && 'resume' in rate && { resume: rate.resume }),
    ...(counted && !figure.fraction && { noun: counted.noun }),
  }
}

const articleUnits =
  /an? (?=(?:hour|day|week|month|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|lit(?:er|re)|millilit(?:er|re)|ml|gallon|kilogram|dollar|byte|megabyte|gigabyte|terabyte)(?![a-z-]))/y

/* `an hour`, `a mile`: the article counts as one before these units. */
function readArticle(prose: Prose, at: number): Figure | undefined {
  if (prose.language !== 'en') return undefined
  articleUnits.lastIndex = at
  const found = articleUnits.exec(prose.lower)
  if (!found) return undefined
  const none = {
    lone: false,
    more: false,
    vague: false,
    grouped: false,
    decimal: false,
    fraction: false,
  }
  const base = {
    start: at,
    end: at + found[0].length - 1,
    low: one,
    high: one,
    step: one,
    scale: one,
    wideScale: one,
  }
  return {
    ...base,
    ...none,
    style: 'words',
    scaled: false,
    length: 0,
    hundredth: false,
    letter: '',
  }
}
