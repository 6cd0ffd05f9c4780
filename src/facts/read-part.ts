import { addCompound } from './compounds.ts'
import { copyFigure, createFigure, type Figure } from './figure.ts'
import { numeralInitials } from './han-digits.ts'
import { nounAfter } from './nouns.ts'
import type { Part } from './part.ts'
import { codeAt, codesOf, isAlphanumeric, isDigit, isHan, type Prose, skipSpaces } from './prose.ts'
import { type Rate, readRate, readRateBefore } from './rates.ts'
import { divide, multiply, negate, one, rational } from './rational.ts'
import { readFigure } from './read-figure.ts'
import { readUnit } from './unit-after.ts'
import { currencyAt, type Unit, unitAt, unitOf } from './units.ts'
import type { Writable } from './writable.ts'

interface Head {
  readonly at: number
  readonly negative: boolean
  readonly currency: Unit | undefined
  readonly degrees: Unit | undefined
}

const headTo = (at: number, negative: boolean, currency?: Unit, degrees?: Unit): Head => ({
  at,
  negative,
  currency,
  degrees,
})

const minusWords = /负 ?|minus |negative /y
const coldWords = /零下 ?/y
const signInitials = codesOf('负零mn')
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
  const plain = copyFigure(figure, figure.end)
  plain.low = divide(figure.low, figure.scale)
  plain.high = divide(figure.high, figure.scale)
  plain.step = divide(figure.step, figure.scale)
  plain.scale = one
  plain.scaled = false
  return plain
}

const isCold = (prose: Prose, at: number): boolean => prose.text.startsWith('零下', at)

/* 摄氏 30 度, 华氏温度 */
function readScale(text: string, at: number): Head | undefined {
  if (text[at + 1] !== '氏') return undefined
  scaleWords.lastIndex = at
  const name = scaleWords.exec(text)?.[1]
  if (name === undefined) return undefined
  return headTo(scaleWords.lastIndex, false, undefined, unitOf(name === '摄氏' ? 'C' : 'F'))
}

/* Neither a sign nor a currency begins with these; 零 may be that of 零下. */
const headless = codesOf(`0123456789${numeralInitials.replace('零', '')}`)

function readHead(prose: Prose, at: number): Head | undefined {
  const { text, lower } = prose
  if (headless.has(codeAt(text, at))) return headTo(at, false)
  const scale = readScale(text, at)
  if (scale) return scale
  const sign = signAt(prose, at)
  const currency = currencyAt(prose, sign)
  if (!currency) return headTo(sign, sign > at && lower[at] !== '+')
  if (isAlphanumeric(codeAt(text, at - 1))) return undefined
  const inner = signAt(prose, skipSpaces(text, currency.end, 1))
  const start = skipSpaces(text, inner, 1)
  return isNumberStart(text, start) || isHan(codeAt(text, start))
    ? headTo(start, sign > at || text[inner - 1] === '-', currency.unit)
    : headTo(sign, sign > at)
}

const isNumberStart = (text: string, at: number): boolean =>
  isDigit(codeAt(text, at)) || (text[at] === '.' && isDigit(codeAt(text, at + 1)))

/** The offset after a minus sign or word at `at`; `at` where there is none. */
function signAt(prose: Prose, at: number): number {
  const { text, lower } = prose
  if (text[at] === '-') {
    const bound = isAlphanumeric(codeAt(text, at - 1)) || ')-.'.includes(text[at - 1] ?? ' ')
    const next = text[at + 1] ?? ''
    return !bound && (isNumberStart(text, at + 1) || '$€£¥'.includes(next)) && next !== ''
      ? at + 1
      : at
  }
  if (!signInitials.has(codeAt(lower, at))) return at
  for (const words of [minusWords, coldWords]) {
    words.lastIndex = at
    if (words.test(prose.language === 'zh' ? text : lower)) return words.lastIndex
  }
  return at
}

/* The figure with the sign of its head; what else belongs to it is not yet known. */
function signedPart(
  start: number,
  end: number,
  { negative }: Head,
  figure: Figure,
): Writable<Part> {
  const { low, high, step } = figure
  return {
    start,
    end,
    figure,
    low: negative ? negate(high) : low,
    high: negative ? negate(low) : high,
    step,
    unit: undefined,
    prefixed: false,
    per: undefined,
    noun: undefined,
    resume: 0,
  }
}

function withCurrency(prose: Prose, at: number, head: Head, figure: Figure): Part {
  const again = unitAt(prose, skipSpaces(prose.text, figure.end))
  const same =
    again?.unit.dimension === 'money' &&
    (again.unit.symbol === head.currency!.symbol ||
      head.currency!.symbol === 'USD' ||
      prose.text[again.end - 1] === '元')
  const unit = same && again.unit.symbol !== 'CNY' ? again.unit : head.currency!
  const end = same ? again.end : figure.end
  const part = signedPart(at, end, head, figure)
  part.unit = unit
  part.prefixed = true
  addCompound(prose, part)
  const rate = readRate(prose, part.end)
  if (rate) addRate(part, rate)
  return part
}

function addRate(part: Writable<Part>, { per, end, resume }: Rate): void {
  part.per = per
  part.end = end
  part.resume = resume
}

const hundred = rational(100n)

function percentPart(prose: Prose, at: number, head: Head, figure: Figure): Part {
  const part = signedPart(at, figure.end, head, figure)
  part.low = multiply(part.low, hundred)
  part.high = multiply(part.high, hundred)
  part.step = multiply(part.step, hundred)
  part.unit = unitOf('%')!
  part.prefixed = true
  part.per = readRateBefore(prose, at)
  return part
}

function unitPart(
  prose: Prose,
  at: number,
  head: Head,
  figure: Figure,
  found: { unit: Unit; end: number },
): Part {
  const { unit, end } = found
  const part = signedPart(at, end, head, figure)
  part.unit = unit
  addCompound(prose, part)
  const rate = readRate(prose, part.end)
  if (rate) addRate(part, rate)
  else part.per = readRateBefore(prose, at) ?? unit.per
  return part
}

function plainPart(prose: Prose, at: number, head: Head, figure: Figure): Part {
  const counted = nounAfter(prose, figure.end)
  const rate = readRate(prose, figure.end) ?? (counted && readRate(prose, counted.end))
  const part = signedPart(at, figure.end, head, figure)
  part.per = rate?.per ?? readRateBefore(prose, at)
  part.noun = figure.fraction ? undefined : counted?.noun
  part.resume = rate?.resume ?? 0
  return part
}

const articleUnits =
  /an? (?=(?:hour|day|week|month|year|decade|century|mile|kilomet(?:er|re)|met(?:er|re)|lit(?:er|re)|millilit(?:er|re)|ml|gallon|kilogram|dollar|byte|megabyte|gigabyte|terabyte)(?![a-z-]))/y

/* `an hour`, `a mile`: the article counts as one before these units. */
function readArticle(prose: Prose, at: number): Figure | undefined {
  if (prose.language === 'zh' || prose.lower[at] !== 'a') return undefined
  articleUnits.lastIndex = at
  const found = articleUnits.exec(prose.lower)
  if (!found) return undefined
  return createFigure(at, at + found[0].length - 1, one, one, one)
}
