import type { Quantity } from '../model/fact.ts'
import { readAmount } from './amounts.ts'
import { qualifierOf } from './approximations.ts'
import { joinBounds } from './bounds.ts'
import { readClock } from './clock.ts'
import { readEnglishDate } from './dates-en.ts'
import { readChineseDate } from './dates-zh.ts'
import { type AmountDraft, type Draft, toQuantity } from './draft.ts'
import { isTorn } from './figures.ts'
import { isGrowth, readChineseMultiple, readEnglishMultiple } from './multiples.ts'
import {
  isCountingWord,
  isIdentifier,
  isListNumber,
  isNamed,
  isVersion,
  opaqueEnd,
  tokenEnd,
  type Word,
} from './names.ts'
import { nounAt } from './nouns.ts'
import { wordAt } from './number-words-en.ts'
import {
  followsStructure,
  ordinalWordAt,
  readChineseOrdinal,
  readEnglishOrdinal,
} from './ordinals.ts'
import { createProse, isDigit, isLetter, type Prose } from './prose.ts'
import { readShare } from './shares.ts'
import { isTrigger, isWordTrigger, plainWordEnd } from './triggers.ts'
import { digitRunEnd, silentWord } from './words-zh.ts'

/**
 * All quantities of a text, in order, none overlapping: numbers with their units, money, percentages, multiples, dates,
 * times, in Chinese or English. Names that hold digits (GPT-4, v1.28, 8x7B, addresses, phone numbers, inline code) and
 * words that only look like numbers (万一, 第三方) are left out. Spans are UTF-16 offsets into `text`, half-open. Works in
 * time linear in the text, and never throws.
 */
export function extractQuantities(
  text: string,
  options: { readonly language: 'zh' | 'en' },
): readonly Quantity[] {
  const prose = createProse(text, options.language)
  const found: Draft[] = []
  let word: Word | undefined
  let at = nextTrigger(prose, 0)
  while (at < text.length) {
    const step = readAt(prose, at, word)
    if (step.draft) found.push(step.draft)
    if (step.word) word = step.word
    at = nextTrigger(prose, Math.max(step.draft?.resume ?? 0, step.end, at + 1))
  }
  return joinBounds(prose, found).map((draft) => toQuantity(text, draft))
}

function nextTrigger({ text, language }: Prose, from: number): number {
  let at = from
  while (at < text.length && !isTrigger(text.charCodeAt(at), language)) at++
  return at
}

interface Step {
  readonly end: number
  readonly draft?: Draft
  readonly word?: Word
}

function readAt(prose: Prose, at: number, word: Word | undefined): Step {
  const code = prose.text.charCodeAt(at)
  const plain = isLetter(code) ? plainWordEnd(prose, at) : 0
  if (plain > 0) return { end: plain, word: { start: at, end: plain } }
  const opaque = opaqueEnd(prose, at)
  if (opaque > 0) return { end: opaque }
  if (isLetter(code)) return readLetters(prose, at, word)
  if (prose.language === 'zh') {
    const silent = silentWord(prose, at) || ordinalWordAt(prose, at)
    if (silent > 0) return { end: at + silent }
  }
  const draft = prose.language === 'zh' ? readChinese(prose, at) : readEnglish(prose, at)
  if (!draft || isCutOff(prose, draft)) {
    const end = isDigit(code) ? tokenEnd(prose, at) : digitRunEnd(prose.text, at)
    return { end, ...(isDigit(code) && { word: { start: at, end } }) }
  }
  return judge(prose, draft, word)
}

/* A name goes on behind the number; but 175-billion-parameter and 64-bit-wide are compounds. */
function isCutOff(prose: Prose, draft: Draft): boolean {
  if (!isTorn(prose.text, draft.end)) return false
  const next = draft.end + 1
  const compound = prose.text[draft.end] === '-' && isLetter(prose.text.charCodeAt(next))
  if (!compound || 'moment' in draft) return true
  return draft.unit === undefined && nounAt(prose, next) === undefined
}

/* A word of letters: the head of a quantity (twenty, Dec 7, USD 5) or a name. */
function readLetters(prose: Prose, at: number, before: Word | undefined): Step {
  if (isWordTrigger(prose, at, at + wordAt(prose, at).length)) {
    const draft =
      prose.language === 'zh'
        ? (readChineseDate(prose, at) ?? readAmount(prose, at))
        : readEnglish(prose, at)
    if (draft && !isCutOff(prose, draft)) return judge(prose, draft, before)
  }
  const end = tokenEnd(prose, at)
  return { end, word: { start: at, end } }
}

/* Characters that begin one sort of quantity only. */
const readers = new Map<string, (prose: Prose, at: number) => Draft | undefined>([
  ['第', (prose, at) => readChineseDate(prose, at) ?? readChineseOrdinal(prose, at)],
  ...[...'翻减倍加腰砍折'].map((each) => [each, readChineseMultiple] as const),
  ...[...'公本'].map((each) => [each, readChineseDate] as const),
  ...[...'早清凌今下傍晚夜当深中正午'].map((each) => [each, readClock] as const),
])

function readChinese(prose: Prose, at: number): Draft | undefined {
  const only = readers.get(prose.text[at]!)
  if (only) return only(prose, at)
  return (
    readChineseMultiple(prose, at) ??
    readChineseDate(prose, at) ??
    readClock(prose, at) ??
    readShare(prose, at) ??
    readAmount(prose, at)
  )
}

function readEnglish(prose: Prose, at: number): Draft | undefined {
  return (
    readEnglishDate(prose, at) ??
    readClock(prose, at) ??
    readEnglishMultiple(prose, at, wordAt(prose, at)) ??
    readEnglishOrdinal(prose, at) ??
    readAmount(prose, at)
  )
}

/* Turns away numbers that belong to a name or list, and adds what stands beside the others. */
function judge(prose: Prose, draft: Draft, before: Word | undefined): Step {
  const { start, end } = draft
  if ('moment' in draft) {
    const year = draft.kind === 'date' && end - start === 4 && isNamed(prose, start, before)
    return year ? { end, word: { start, end } } : { end, draft }
  }
  if (isDigit(prose.text.charCodeAt(start)) && isListNumber(prose, start, end)) return { end }
  const counted =
    before !== undefined &&
    before.end === start - 1 &&
    prose.language === 'en' &&
    isCountingWord(prose, before)
  if (
    draft.unit === 's' &&
    /\ds$/.test(prose.text.slice(end - 2, end)) &&
    isNamed(prose, start, before)
  )
    return { end }
  if (isBare(draft)) {
    if (!counted && isNamed(prose, start, before)) return { end, word: { start, end } }
    if (
      isIdentifier(prose, start, end) ||
      (isDigit(prose.text.charCodeAt(start)) && isVersion(prose, end))
    )
      return { end }
    if (isBareYear(prose, draft))
      return { end, draft: { start, end, kind: 'date', moment: prose.text.slice(start, end) } }
    const structured = counted || (prose.language === 'zh' && followsStructure(prose, start))
    if (structured && draft.low?.d === 1n) return { end, draft: { ...draft, kind: 'ordinal' } }
  }
  return { end, draft: qualify(prose, draft) }
}

/* Without unit, classifier, magnitude or anything else that makes a number more than the tail of a name. */
function isBare(draft: AmountDraft): boolean {
  return draft.kind === 'number' && draft.bare === true
}

/* In Chinese a year may do without 年: 在 2018 持续增长. Round numbers and powers of two are numbers. */
function isBareYear({ language, text }: Prose, { start, end, low }: AmountDraft): boolean {
  if (language !== 'zh' || end - start !== 4 || !low || low.d !== 1n) return false
  const year = Number(low.n)
  return year > 1970 && year < 2040 && year !== 2000 && /^\d{4}$/.test(text.slice(start, end))
}

function qualify(prose: Prose, draft: AmountDraft): AmountDraft {
  if (draft.kind === 'ordinal') return draft
  const qualifier =
    draft.approximation === 'vague' ? undefined : qualifierOf(prose, draft.start, draft.end)
  const grown = draft.kind === 'multiple' && prose.language === 'zh' && isGrowth(prose, draft.start)
  return { ...draft, ...qualifier, ...(grown && { change: 'by' as const }) }
}
