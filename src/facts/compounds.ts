import { readFigure } from './figures.ts'
import type { Part } from './part.ts'
import { isHan, type Prose, skipSpaces } from './prose.ts'
import { add, compare, divide, multiply, type Rational, rational } from './rational.ts'
import { type Unit, unitAt, unitOf } from './units.ts'

const ofAge = /^(?: of age\b| old\b|-old\b|大(?=[的了，。]|$))/
const half = rational(1n, 2n)
const tenth = rational(1n, 10n)
const joint = /(?:,? and |, | ?[零又]| )?/y
const afterHalf = '导价径数年月天个小日夜路成截圆角球透开身信'
const andHalf = / and (?:a )?half(?![a-z-])/y

/**
 * An amount with the smaller parts that follow it added: 2 小时 30 分, 50 元 6 角, 三块五, 5 feet 2 inches, 两年半. The value
 * is then in the smallest unit, of money in the whole one.
 */
export function readCompound(prose: Prose, first: Part): Part {
  let part = first
  for (let more = next(prose, part); more; more = next(prose, part)) part = more
  return readTail(prose, readHalf(prose, part))
}

function next(prose: Prose, part: Part): Part | undefined {
  const { unit } = part
  if (!unit || unit.per || part.figure.vague || part.figure.more) return undefined
  if (!['time', 'months', 'money', 'length', 'mass'].includes(unit.dimension)) return undefined
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
    return undefined
  const smaller = smallerUnit(prose, part, figure.end)
  if (!smaller) return readTenth(prose, part, place, figure)
  const ratio = divide(unit.factor, smaller.unit.factor)
  const sum = (value: Rational) => add(multiply(value, ratio), figure.low)
  return {
    ...part,
    end: smaller.end,
    unit: smaller.unit,
    low: sum(part.low),
    high: sum(part.high),
    step: figure.step,
  }
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
function readTenth(
  prose: Prose,
  part: Part,
  place: number,
  figure: { low: Rational; end: number; start: number },
): Part | undefined {
  const colloquial = /[块毛角]$/.test(prose.text.slice(part.start, part.end).trimEnd())
  if (
    !colloquial ||
    figure.low.n > 9n ||
    figure.low.d !== 1n ||
    isHan(prose.text.charCodeAt(figure.end))
  )
    return undefined
  if (place - part.end > 1) return undefined
  const sum = add(part.low, multiply(figure.low, tenth))
  return { ...part, end: figure.end, low: sum, high: sum, step: tenth }
}

/* 两年半, 三成半, 一个半小时 (the half stands before the unit there and is read with it), an hour and a half. */
function readHalf(prose: Prose, part: Part): Part {
  const { text } = prose
  andHalf.lastIndex = part.end
  const english = prose.language === 'en' && andHalf.test(prose.lower)
  const chinese = text[part.end] === '半' && !afterHalf.includes(text[part.end + 1] ?? ' ')
  if (!(english || chinese) || (part.unit?.dimension === 'ratio' && part.unit.symbol === '%'))
    return part
  const end = english ? andHalf.lastIndex : part.end + 1
  return { ...part, end, low: add(part.low, half), high: add(part.high, half), step: half }
}

/* 五元整, 五分半钟. */
function readTail(prose: Prose, part: Part): Part {
  const next = prose.text[part.end]
  const money = part.unit?.dimension === 'money'
  if (money && (next === '整' || next === '钱')) return { ...part, end: part.end + 1 }
  if (next === '钟' && part.unit?.dimension === 'time') return { ...part, end: part.end + 1 }
  const age =
    part.unit?.dimension === 'time' || part.unit?.dimension === 'months'
      ? ofAge.exec(prose.lower.slice(part.end, part.end + 8))
      : null
  if (age) return { ...part, end: part.end + age[0].length }
  return part
}
