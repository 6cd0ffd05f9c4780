import type { AmountKind } from '../model/fact.ts'
import { type AmountDraft, createAmount } from './draft.ts'
import { numeralInitials } from './han-digits.ts'
import { nounAt } from './nouns.ts'
import { inWholeUnit, type Part } from './part.ts'
import { codeAt, codesOf, type Prose, skipSpaces, skipSpacesBack } from './prose.ts'
import { joinParts, jointAfter, mayJoin } from './ranges.ts'
import { isTorn } from './read-figure.ts'
import { readPart } from './read-part.ts'
import type { Unit } from './units.ts'
import { counts, isClassifier, isIsolated, isTail, isWordOfOne } from './words-zh.ts'
import type { Writable } from './writable.ts'

/** Reads a number with its unit, or a range of two, at `at`. Nothing where no quantity begins. */
export function readAmount(prose: Prose, at: number): AmountDraft | undefined {
  if (isTailOfWord(prose, at)) return undefined
  const first = readPart(prose, at)
  if (!first) return undefined
  const range = readRange(prose, first)
  if (range) return range
  return isQuantity(prose, first) ? toDraft(prose, inWholeUnit(first)) : undefined
}

/* 统一, 另一个: no amount whatever follows. 百分之一 and 零下 are one behind any word. */
const isTailOfWord = (prose: Prose, at: number): boolean =>
  prose.language === 'zh' && numerals.has(codeAt(prose.text, at)) && isTail(prose, at)

const numerals = codesOf(numeralInitials.replace(/[百零]/g, ''))

const change =
  /(?:rose|rises|rising|grew|grow|grows|growing|grown|increas(?:e|ed|es|ing)|fell|fall|falls|dropp?(?:ed|s|ing)?|decreas(?:e|ed|es|ing)|went|go|goes|jump(?:ed|s)?|up|down|shrank|reduced|cut|chang(?:e|ed|es|ing)|moved?|climb(?:ed|s)?|plummeted|soared|declin(?:e|ed|es|ing)|improv(?:e|ed|es|ing)|expand(?:ed|s)?|upgrad(?:e|ed|es|ing)) from $/

/* `grew from 3 to 5 million` tells two values, not a range. */
function isChange(prose: Prose, start: number): boolean {
  return prose.language === 'en' && change.test(prose.lower.slice(Math.max(start - 24, 0), start))
}

const between = /(?:between (?:about |around )?|介于|位于|在)$/

/* Whether the words around say that what follows is one of two ends: between 3 and 5, 3 和 5 之间. */
function isWithin({ text, lower }: Prose, { start, end }: Part): boolean {
  const lead = lower.slice(Math.max(start - 18, 0), start)
  return between.test(lead) || text.slice(end, end + 16).includes('间')
}

function readRange(prose: Prose, first: Part): AmountDraft | undefined {
  if (!mayJoin(prose, first.end)) return undefined
  const place = jointAfter(prose, first.end, isWithin(prose, first))
  if (place < 0 || isChange(prose, first.start)) return undefined
  const second = readPart(prose, place)
  if (!second || isTorn(prose.text, second.end)) return undefined
  const joint = prose.lower.slice(first.end, place)
  const pair = /[和与跟及、]|and/.test(joint)
  if (
    pair &&
    prose.language === 'zh' &&
    !/^ ?(?:[个次]?之)?间/.test(prose.text.slice(second.end, second.end + 6))
  )
    return undefined
  const joined = joinParts(prose, inWholeUnit(first), inWholeUnit(second), joint)
  if (!joined || !isCounted(prose, first, second, joined.unit)) return undefined
  const { end, low, high, step, unit, last } = joined
  const draft = draftOf(prose, unit === last.unit ? last : { ...last, unit })
  return Object.assign(draft, { start: first.start, end, low, high, step })
}

function isCounted(prose: Prose, first: Part, second: Part, unit: Unit | undefined): boolean {
  if (unit || (!first.figure.lone && !second.figure.lone)) return !isTail(prose, first.start)
  return (
    !isTail(prose, first.start) &&
    (counts(prose, second.start, second.end) ||
      isIsolated(prose.text, first.start, second.end) ||
      second.noun !== undefined)
  )
}

function toDraft(prose: Prose, part: Part): AmountDraft {
  const { figure } = part
  const draft = draftOf(prose, part)
  draft.approximation = figure.vague ? 'vague' : figure.more ? 'above' : undefined
  return draft
}

function draftOf(prose: Prose, part: Part): Writable<AmountDraft> {
  const { step, figure } = part
  const draft = createAmount(kindOf(part), part.start, part.end, part.low, part.high)
  draft.resume = part.resume
  draft.unit = part.unit?.symbol
  draft.per = part.per
  draft.step = step.n > 0n && !figure.vague ? step : undefined
  draft.noun = part.noun
  draft.bare = isBare(prose, part)
  return draft
}

/* Ubuntu 14.04 and LLaMA 13B are names; Netflix 2,000 小时, Python 3 个版本 and LLaMA 13B 参数 count something. */
function isBare(prose: Prose, part: Part): boolean {
  const { figure } = part
  if (
    part.unit ||
    part.per !== undefined ||
    figure.style !== 'digits' ||
    figure.grouped ||
    figure.more
  )
    return false
  if (figure.letter !== '') return part.noun === undefined
  if (figure.scaled || figure.fraction) return false
  return prose.language === 'en' || !isClassifier(prose.text, skipSpaces(prose.text, figure.end, 1))
}

function kindOf({ unit, per, figure }: Part): AmountKind {
  if (!unit) return figure.fraction ? 'fraction' : 'number'
  if (unit.dimension === 'money') return 'money'
  if (unit.symbol === 'x') return 'multiple'
  if (unit.dimension === 'ratio' || unit.dimension === 'pp') return 'percent'
  const time = unit.dimension === 'time' || unit.dimension === 'months'
  return time && per === undefined ? 'duration' : 'measure'
}

function isQuantity(prose: Prose, part: Part): boolean {
  return prose.language === 'zh' ? isChineseQuantity(prose, part) : isEnglishQuantity(prose, part)
}

function isChineseQuantity(prose: Prose, part: Part): boolean {
  const { figure } = part
  if (figure.style === 'digits' || part.prefixed) return !isGridName(prose, part)
  if (isTail(prose, figure.start)) return false
  if (!figure.lone || part.unit || figure.start > part.start) return true
  if (isWordOfOne(prose.text, figure.start, figure.end)) return false
  return (
    counts(prose, figure.start, figure.end) ||
    part.noun !== undefined ||
    isApproximated(prose, figure.start)
  )
}

/* 3B 位置 names a place, 4K a screen; 3B 参数, 13B and 3.5B are numbers. */
function isGridName({ text }: Prose, { figure, noun, unit, prefixed }: Part): boolean {
  if (!/[KBTWb]/.test(figure.letter) || noun !== undefined || unit || prefixed) return false
  return (
    figure.length === 1 && !figure.decimal && !isClassifier(text, skipSpaces(text, figure.end, 1))
  )
}

/* 近百, 逾千, 超万: a bare magnitude counts behind one of these. */
function isApproximated(prose: Prose, start: number): boolean {
  const previous = prose.text[skipSpacesBack(prose.text, start, 1) - 1] ?? ''
  return '近逾超约达成好'.includes(previous) && '百千万亿'.includes(prose.text[start] ?? ' ')
}

/* `one day` is some day, but for `in one day` and the like. */
function isOneDay({ lower }: Prose, { start, end }: Part): boolean {
  if (lower.slice(start, end) !== 'one day') return false
  return !/(?:in|for|within|than|least|only|just|about|every|takes|after) $/.test(
    lower.slice(Math.max(start - 8, 0), start),
  )
}

const followers = /(?: of\b| another\b| more\b)/y

function isEnglishQuantity(prose: Prose, part: Part): boolean {
  const { figure } = part
  const { lower } = prose
  if (isOneDay(prose, part) || isGridName(prose, part)) return false
  if (figure.style === 'digits' || part.unit || figure.fraction || figure.vague) return true
  const hyphen = lower[part.end] === '-'
  if (hyphen && part.noun === undefined && !nounAt(prose, part.end + 1)) return false
  if (!figure.lone) return true
  const word = lower.slice(figure.start, figure.end)
  if (part.low.n < 0n || isIsolated(prose.text, part.start, part.end)) return true
  if (word === 'one') {
    followers.lastIndex = part.end
    return part.noun !== undefined && !followers.test(lower)
  }
  return (
    !/^(?:thousand|hundred|million|billion|trillion|zero|point|dozen|ten)$/.test(word) ||
    part.noun !== undefined
  )
}
