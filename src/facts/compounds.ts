import type { Figure } from './figure.ts'
import type { Part } from './part.ts'
import { codeAt, isHan, type Prose, skipSpaces } from './prose.ts'
import { add, compare, divide, multiply, rational } from './rational.ts'
import { readFigure } from './read-figure.ts'
import { type Unit, unitAt, unitOf } from './units.ts'
import type { Writable } from './writable.ts'

const ofAge = /^(?: of age\b| old\b|-old\b|大(?=[的了，。]|$))/
const half = rational(1n, 2n)
const tenth = rational(1n, 10n)
const joint = /(?:,? and |, | ?[零又]| )?/y
const afterHalf = '导价径数年月天个小日夜路成截圆角球透开身信'
const andHalf = / and (?:a )?half(?![a-z-])/y

/**
 * Adds to an amount the smaller parts that follow it: 2 小时 30 分, 50 元 6 角, 三块五, 5 feet 2 inches, 两年半. The value
 * is then in the smallest unit, of money in the whole one.
 */
export function addCompound(prose: Prose, part: Writable<Part>): void {
  let added = true
  while (added) added = addSmaller(prose, part)
  addHalf(prose, part)
  part.end = tailEnd(prose, part)
}

const divisible = new Set(['time', 'months', 'money', 'length', 'mass'])

/* Whether another part followed. */
function addSmaller(prose: Prose, part: Writable<Part>): boolean {
  const { unit } = part
  if (!unit || unit.per || part.figure.vague || part.figure.more) return false
  if (!divisible.has(unit.dimension)) return false
  joint.lastIndex = part.end
  joint.test(prose.lower)
  const place = joint.lastIndex
  const figure = readFigure(prose, place)
  if (
    !figure ||
    figure.scaled ||
    figure.vague ||
    figure.fraction ||
    (figure.lone && prose.language === 'en' && prose.lower[place] === 'a')
  )
    return false
  const smaller = smallerUnit(prose, part, figure.end)
  if (!smaller) return addTenth(prose, part, place, figure)
  const ratio = divide(unit.factor, smaller.unit.factor)
  part.end = smaller.end
  part.unit = smaller.unit
  part.low = add(multiply(part.low, ratio), figure.low)
  part.high = add(multiply(part.high, ratio), figure.low)
  part.step = figure.step
  return true
}

/* 分 means minutes after hours and hundredths after 元 or 角; 时 hours after days. */
const clockNames: Readonly<Record<string, string>> = { 分: 'min', 时: 'h' }

function smallerUnit(
  prose: Prose,
  part: Part,
  at: number,
): { unit: Unit; end: number } | undefined {
  const unit = part.unit!
  const place = skipSpaces(prose.text, prose.text[at] === '-' ? at + 1 : at)
  const found = unitAt(prose, place)
  const name = prose.text[place] ?? ''
  if (unit.dimension === 'money') return moneyPart(unit, found, name, place)
  if (
    found &&
    found.unit.dimension === unit.dimension &&
    !found.unit.per &&
    compare(found.unit.factor, unit.factor) < 0
  )
    return found
  const symbol = unit.dimension === 'time' ? clockNames[name] : undefined
  const other = symbol ? unitOf(symbol) : undefined
  return other && compare(other.factor, unit.factor) < 0
    ? { unit: other, end: place + 1 }
    : undefined
}

function moneyPart(
  unit: Unit,
  found: { unit: Unit; end: number } | undefined,
  name: string,
  place: number,
) {
  const smaller =
    found && found.unit.dimension === 'money' && compare(found.unit.factor, unit.factor) < 0
  if (smaller && (found.unit.symbol === unit.symbol || unit.symbol !== 'CNY')) {
    return { unit: { ...found.unit, symbol: unit.symbol }, end: found.end }
  }
  if (name === '分' && unit.symbol === 'CNY')
    return { unit: { ...unit, factor: rational(1n, 100n) }, end: place + 1 }
  return name === 'c' && unit.symbol !== 'CNY'
    ? { unit: { ...unit, factor: rational(1n, 100n) }, end: place + 1 }
    : undefined
}

/* 三块五 is 3.5 yuan. */
function addTenth(prose: Prose, part: Writable<Part>, place: number, figure: Figure): boolean {
  const colloquial = /[块毛角]$/.test(prose.text.slice(part.start, part.end).trimEnd())
  if (
    !colloquial ||
    figure.low.n > 9n ||
    figure.low.d !== 1n ||
    isHan(codeAt(prose.text, figure.end))
  )
    return false
  if (place - part.end > 1) return false
  const sum = add(part.low, multiply(figure.low, tenth))
  part.end = figure.end
  part.low = sum
  part.high = sum
  part.step = tenth
  return true
}

/* 两年半, 三成半, 一个半小时 (the half stands before the unit there and is read with it), an hour and a half. */
function addHalf(prose: Prose, part: Writable<Part>): void {
  const { text } = prose
  andHalf.lastIndex = part.end
  const english = prose.language === 'en' && andHalf.test(prose.lower)
  const chinese = text[part.end] === '半' && !afterHalf.includes(text[part.end + 1] ?? ' ')
  if (!(english || chinese) || (part.unit?.dimension === 'ratio' && part.unit.symbol === '%'))
    return
  part.end = english ? andHalf.lastIndex : part.end + 1
  part.low = add(part.low, half)
  part.high = add(part.high, half)
  part.step = half
}

/* 五元整, 五分半钟. */
function tailEnd({ text, lower }: Prose, { end, unit }: Part): number {
  const next = text[end]
  const dimension = unit?.dimension
  if (dimension === 'money') return next === '整' || next === '钱' ? end + 1 : end
  if (dimension !== 'time' && dimension !== 'months') return end
  if (next === '钟' && dimension === 'time') return end + 1
  return end + (ofAge.exec(lower.slice(end, end + 8))?.[0].length ?? 0)
}
