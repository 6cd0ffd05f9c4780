import type { Amount, Exact, Interval } from '../model/fact.ts'
import { currencyTable } from './currencies.ts'
import { createPhrases, type Phrase, rows, words } from './phrases.ts'
import { codeAt, isAlphanumeric, isHan, isLetter, type Prose } from './prose.ts'
import {
  add,
  divide,
  multiply,
  one,
  parseExact,
  type Rational,
  rational,
  toExact,
} from './rational.ts'
import { unitTable } from './units-table.ts'

/** What a unit word or sign stands for. */
export interface Unit {
  /** Canonical symbol, or ISO code of a currency. */
  readonly symbol: string
  readonly dimension: string
  /** To the base of its dimension; of a part of a currency (角, cent), to the whole one. */
  readonly factor: Rational
  readonly per?: string
}

type Entry = readonly [name: string, unit: Unit]

const units = rows(unitTable).map(([symbol = '', dimension = '', factor, per, ...cells]) => {
  const unit: Unit = { symbol, dimension, factor: fraction(factor), ...(per && { per }) }
  const [signs, chinese, english] = cells.map((cell) => entries(cell, unit))
  return { unit, signs: [[symbol, unit] as Entry, ...signs!], chinese: chinese!, english: english! }
})

const currencies = rows(currencyTable).map(([code = '', ...cells]) => {
  const unit: Unit = { symbol: code, dimension: 'money', factor: one }
  const [signs, chinese, english] = cells.map((cell) => entries(cell, unit))
  const parts = words(cells[3] ?? '').map((part): Entry => {
    const [name = '', factor] = part.split('=')
    return [name, { ...unit, factor: fraction(factor) }]
  })
  return {
    unit,
    code: [code, unit] as Entry,
    signs: signs!,
    chinese: chinese!,
    english: english!,
    parts,
  }
})

const parts = currencies.flatMap(({ parts }) => parts)
const isLatin = ([name]: Entry) => !isHan(name.charCodeAt(0))
const signs = createPhrases([
  ...units.flatMap(({ signs }) => signs).filter(([name]) => name !== 'pm'),
  ...currencies.flatMap(({ signs, code }) => [code, ...signs]),
])
const chinese = createPhrases([
  ...units.flatMap(({ chinese }) => chinese),
  ...currencies.flatMap(({ chinese }) => chinese),
  ...parts.filter((part) => !isLatin(part)),
])
const english = createPhrases([
  ...units.flatMap(({ english }) => english),
  ...currencies.flatMap(({ english, code: [code, unit] }) => [
    ...english,
    [code.toLowerCase(), unit] as Entry,
  ]),
  ...parts.filter(isLatin),
])

/* Codes that are words or products when they stand before a number. */
const ambiguousCodes = new Set(['PHP', 'TRY', 'CAD', 'ETH', 'ESP', 'SAR', 'ZAR', 'MNT'])
const leading = new Set([
  '人民币',
  '港币',
  '日币',
  '台币',
  '新台币',
  '美金',
  '韩币',
  '澳币',
  '加币',
])
const before = createPhrases([
  ...currencies.flatMap(({ signs, code }) =>
    ambiguousCodes.has(code[0]) ? signs : [code, ...signs],
  ),
  ...currencies.flatMap(({ english }) => english.filter(([name]) => name.includes('ringgit'))),
  ...currencies.flatMap(({ chinese }) => chinese.filter(([name]) => leading.has(name))),
])

/** The signs, codes and names of currencies that stand before their amount. */
export const leadingCurrencies: readonly string[] = before.phrases

const bySymbol = new Map([
  ...currencies.map(({ unit }) => [unit.symbol, unit] as const),
  ...units.map(({ unit }) => [unit.symbol, unit] as const),
])

function entries(cell: string, unit: Unit): readonly Entry[] {
  return words(cell).map((name) => [name, unit] as const)
}

function fraction(text = '1'): Rational {
  const [above = '1', below = '1'] = text.split('/')
  return rational(BigInt(above), BigInt(below))
}

/** The unit whose sign or name, the longest there is, begins at `at`, and where it ends; nothing where none does. */
export function unitAt(prose: Prose, at: number): { unit: Unit; end: number } | undefined {
  const { text, lower } = prose
  const name = chinese.at(text, at)
  const sign = signs.at(text, at, (end) => endsWord(text, at, end))
  const word = english.at(lower, at, (end) => endsWord(text, at, end))
  const best = longer(longer(name, sign), word)
  return best && { unit: best.value, end: at + best.phrase.length }
}

function longer(a: Phrase<Unit> | undefined, b: Phrase<Unit> | undefined) {
  return b && b.phrase.length > (a?.phrase.length ?? 0) ? b : a
}

/** The currency whose sign, code or name at `at` announces an amount after it; nothing where none does. */
export function currencyAt(prose: Prose, at: number): { unit: Unit; end: number } | undefined {
  const found = before.at(prose.text, at) ?? before.at(prose.lower, at)
  return found && { unit: found.value, end: at + found.phrase.length }
}

/** The unit of a canonical symbol; nothing where there is no such unit. */
export const unitOf = (symbol: string): Unit | undefined => bySymbol.get(symbol)

/* A unit is no unit where its word goes on: 5 m, but not 5 max, 800,000 F-Series or 30 in-house. */
function endsWord(text: string, start: number, end: number): boolean {
  const last = codeAt(text, end - 1)
  const next = codeAt(text, end)
  if (!isAlphanumeric(last)) return true
  if (isAlphanumeric(next)) return false
  if (!isLetter(codeAt(text, end + 1))) return true
  if (text[end] === '-') return end - start > 1 && text.slice(start, end) !== 'in'
  return text[end] !== "'" && text[end] !== '_'
}

const absoluteZero = new Map([
  ['C', rational(27315n, 100n)],
  ['F', rational(45967n * 5n, 900n)],
])

/** The dimension of an amount and its value in the base of that dimension, exactly: `60 s` and `1 min` give the same. */
export interface BaseValue {
  /** Of a rate with its denominator: `information/time`. Of money the ISO code, of a bare number `number`. */
  readonly dimension: string
  readonly value: Exact | Interval
}

/** An amount in the base of its dimension; ratios (%, ‰, multiples, fractions) all in the dimension `ratio`. */
export function toBase(amount: Pick<Amount, 'kind' | 'value' | 'unit' | 'per'>): BaseValue {
  const { dimension, convert } = conversionOf(amount)
  const convertExact = (exact: Exact) => {
    const value = parseExact(exact)
    return toExact(convert ? convert(value) : value)
  }
  return { dimension, value: mapValue(amount.value, convertExact) }
}

/** The way to the base of a dimension; without `convert` the numbers stay as they are. */
export interface Conversion {
  readonly dimension: string
  readonly convert: ((value: Rational) => Rational) | undefined
}

/** How an amount is converted to the base of its dimension. */
export function conversionOf(amount: Pick<Amount, 'kind' | 'unit' | 'per'>): Conversion {
  const unit = amount.unit === undefined ? undefined : unitOf(amount.unit)
  const denominator = amount.per === undefined ? undefined : unitOf(amount.per)
  const dimension = dimensionOf(amount, unit, denominator)
  if (!unit && !denominator) return { dimension, convert: undefined }
  const whole = unit?.factor ?? one
  const factor = denominator ? divide(whole, denominator.factor) : whole
  const offset = absoluteZero.get(amount.unit ?? '')
  return {
    dimension,
    convert: (value) => {
      const product = multiply(value, factor)
      return offset ? add(product, offset) : product
    },
  }
}

function dimensionOf(
  amount: Pick<Amount, 'kind' | 'unit' | 'per'>,
  unit: Unit | undefined,
  denominator: Unit | undefined,
): string {
  const ratio = amount.kind === 'fraction' || amount.kind === 'multiple'
  const plain = unit?.dimension ?? amount.unit ?? (ratio ? 'ratio' : 'number')
  const above = plain === 'money' ? (amount.unit ?? plain) : plain
  return amount.per === undefined ? above : `${above}/${denominator?.dimension ?? amount.per}`
}

/** A value with each of its numbers changed by `change`. */
function mapValue(value: Exact | Interval, change: (exact: Exact) => Exact): Exact | Interval {
  if (typeof value === 'string') return change(value)
  return {
    ...(value.low !== undefined && { low: change(value.low) }),
    ...(value.high !== undefined && { high: change(value.high) }),
  }
}
