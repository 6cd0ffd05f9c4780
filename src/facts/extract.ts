import type { Quantity } from '../model/fact.ts'
import { readAmount } from './amounts.ts'
import { joinBounds } from './bounds.ts'
import { readClock } from './clock.ts'
import { readEnglishDate } from './dates-en.ts'
import { readChineseDate } from './dates-zh.ts'
import { type Draft, toQuantity } from './draft.ts'
import { judgeDraft } from './judge-draft.ts'
import { readChineseMultiple, readEnglishMultiple } from './multiples.ts'
import { opaqueEnd, tokenEnd, type Word } from './names.ts'
import { nounAt } from './nouns.ts'
import { wordAt } from './number-words-en.ts'
import { ordinalWordAt, readChineseOrdinal, readEnglishOrdinal } from './ordinals.ts'
import { codeAt, codesOf, createProse, isDigit, isLetter, type Prose } from './prose.ts'
import { isTorn } from './read-figure.ts'
import { readShare } from './shares.ts'
import { nameFrom, passTo, type Step } from './step.ts'
import { isWordTrigger, mayHoldNumber, nextTrigger, plainWordEnd } from './triggers.ts'
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
  if (!mayHoldNumber(text, options.language)) return []
  const prose = createProse(text, options.language)
  return joinBounds(prose, readDrafts(prose)).map((draft) => toQuantity(text, draft))
}

function readDrafts(prose: Prose): readonly Draft[] {
  const { text } = prose
  const found: Draft[] = []
  let wordStart = 0
  let wordEnd = 0
  let at = nextTrigger(prose, 0)
  while (at < text.length) {
    const plain = isLetter(codeAt(text, at)) ? plainWordEnd(prose, at) : 0
    if (plain > 0) {
      // Far the most frequent: no object is made of it unless something is read behind it.
      wordStart = at
      wordEnd = plain
      at = nextTrigger(prose, plain)
      continue
    }
    const word = wordEnd === 0 ? undefined : { start: wordStart, end: wordEnd }
    const step = readAt(prose, at, word)
    if (step.draft) found.push(step.draft)
    if (step.word) {
      wordStart = step.word.start
      wordEnd = step.word.end
    }
    at = nextTrigger(prose, Math.max(step.end, at + 1))
  }
  return found
}

function readAt(prose: Prose, at: number, word: Word | undefined): Step {
  const code = codeAt(prose.text, at)
  const opaque = opaqueEnd(prose, at)
  if (opaque > 0) return passTo(opaque)
  if (isLetter(code)) return readLetters(prose, at, word)
  if (prose.language === 'zh') {
    const silent = silentWord(prose, at) || ordinalWordAt(prose, at)
    if (silent > 0) return passTo(at + silent)
  }
  const draft = prose.language === 'zh' ? readChinese(prose, at) : readEnglish(prose, at)
  if (!draft || isCutOff(prose, draft)) {
    return isDigit(code) ? nameFrom(at, tokenEnd(prose, at)) : passTo(digitRunEnd(prose.text, at))
  }
  return judgeDraft(prose, draft, word)
}

/* A name goes on behind the number; but 175-billion-parameter and 64-bit-wide are compounds. */
function isCutOff(prose: Prose, draft: Draft): boolean {
  if (!isTorn(prose.text, draft.end)) return false
  const next = draft.end + 1
  const compound = prose.text[draft.end] === '-' && isLetter(codeAt(prose.text, next))
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
    if (draft && !isCutOff(prose, draft)) return judgeDraft(prose, draft, before)
  }
  return nameFrom(at, tokenEnd(prose, at))
}

/* Characters that begin one sort of quantity only. */
const readers = new Map<number, (prose: Prose, at: number) => Draft | undefined>([
  ['第'.charCodeAt(0), (prose, at) => readChineseDate(prose, at) ?? readChineseOrdinal(prose, at)],
  ...Array.from(codesOf('翻减倍加腰砍折'), (code) => [code, readChineseMultiple] as const),
  ...Array.from(codesOf('公本'), (code) => [code, readChineseDate] as const),
  ...Array.from(codesOf('早清凌今下傍晚夜当深中正午'), (code) => [code, readClock] as const),
])

function readChinese(prose: Prose, at: number): Draft | undefined {
  const only = readers.get(codeAt(prose.text, at))
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
