import { readDigits } from './digits.ts'
import { type AmountDraft, createAmount } from './draft.ts'
import type { Figure } from './figure.ts'
import { ordinals, wordAt } from './number-words-en.ts'
import { readEnglishNumeral } from './numerals-en.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { wordTable } from './phrases.ts'
import {
  codeAt,
  codesOf,
  isAlphanumeric,
  isDigit,
  type Prose,
  skipSpaces,
  skipSpacesBack,
} from './prose.ts'
import { jointAfter } from './ranges.ts'
import { add, compare, multiply, type Rational } from './rational.ts'

const words = wordTable(`
第三方 第一方 第二方 第三人 第三人称 第一人称 第二人称 第一性 第一时间 第一线 第一手 第三世界 第一流 第六感 第一印象 第二天 第二语言 第一夫人 第三产业 第四范式
`)
const structure = /^(?:图|表|步骤|阶段|附录|注|习题|练习|规则|技巧|示例|例) ?$/
const structureEnds = codesOf('图表骤段录注题习则巧例')

/** 第三, 第 3 步, 第 1–3 章; and the number after a word of structure (图 2). Nothing for words such as 第三方. */
export function readChineseOrdinal(prose: Prose, at: number): AmountDraft | undefined {
  if (prose.text[at] !== '第') return undefined
  if (words.at(prose.text, at)) return undefined
  const first = readChineseNumeral(prose, skipSpaces(prose.text, at + 1))
  if (!first || first.vague || first.decimal || isAlphanumeric(codeAt(prose.text, first.end)))
    return undefined
  const place = jointAfter(prose, first.end, false)
  const second =
    place < 0
      ? undefined
      : readChineseNumeral(
          prose,
          prose.text[place] === '第' ? skipSpaces(prose.text, place + 1) : place,
        )
  if (second && !second.vague && compare(first.low, second.high) < 0)
    return ordinal(at, second.end, first.low, second.low)
  return ordinal(at, first.end, first.low)
}

/** The length of a word such as 第三方 at `at`; 0 where none begins. */
export const ordinalWordAt = (prose: Prose, at: number): number =>
  words.at(prose.text, at)?.phrase.length ?? 0

/** Whether the number at `start` follows a word of structure (图 2, 步骤 3), which makes it an ordinal. */
export function followsStructure(prose: Prose, start: number): boolean {
  const last = codeAt(prose.text, skipSpacesBack(prose.text, start, 1) - 1)
  if (!structureEnds.has(last)) return false
  const lead = prose.text.slice(Math.max(start - 3, 0), start)
  return structure.test(lead) || structure.test(lead.slice(1)) || structure.test(lead.slice(-1))
}

const ordinal = (start: number, end: number, low: Rational, high = low): AmountDraft =>
  createAmount('ordinal', start, end, low, high)

const suffix = /(?:st|nd|rd|th)(?![a-z0-9])/y
const notCounted =
  /(?:first|second|third|fourth|fifth)(?:-(?!century|quarter|largest|generation|place|ever|year|most|party$)|(?: (?:party|parties|thought|thoughts|hand|name|names|person|glance|aid|lady|class(?! of)|come|and foremost|of all)\b))/y
const before = /(?:\bat|\ba split|\bper|\ba) $/

/** `3rd`, `1,000th`, `third`, `twenty-first`, `one hundredth`. Nothing for `third-party`, `at first`, `a second` (time). */
export function readEnglishOrdinal(prose: Prose, at: number): AmountDraft | undefined {
  if (isDigit(codeAt(prose.text, at))) return readSuffixed(prose, at)
  const single = wordAt(prose, at)
  const value = ordinals.get(single)
  if (value)
    return isOrdinalWord(prose, at, single) ? ordinal(at, at + single.length, value) : undefined
  const head = readEnglishNumeral(prose, at)
  return head && readTail(prose, at, head)
}

function readSuffixed(prose: Prose, at: number): AmountDraft | undefined {
  const digits = readDigits(prose, at)
  if (!digits || digits.decimal) return undefined
  suffix.lastIndex = digits.end
  return suffix.test(prose.lower) ? ordinal(at, suffix.lastIndex, digits.value) : undefined
}

function isOrdinalWord(prose: Prose, at: number, word: string): boolean {
  notCounted.lastIndex = at
  if (notCounted.test(prose.lower)) return false
  const lead = prose.lower.slice(Math.max(at - 8, 0), at)
  if (before.test(lead) && (word === 'second' || word === 'first')) return false
  return !/^(?:hundredth|thousandth)$/.test(word)
}

/* `twenty` + `first`; `one hundred` + `fifth`: the last word is smaller than the place before it. */
function readTail(prose: Prose, at: number, head: Figure): AmountDraft | undefined {
  if (head.style !== 'words') return undefined
  const place = skipSpaces(prose.text, prose.text[head.end] === '-' ? head.end + 1 : head.end, 1)
  const and = prose.lower.startsWith('and ', place) ? place + 4 : place
  const tail = wordAt(prose, and)
  const value = ordinals.get(tail)
  if (!value) return undefined
  if (value.n >= 100n) return ordinal(at, and + tail.length, multiply(head.low, value))
  return compare(value, head.step) < 0
    ? ordinal(at, and + tail.length, add(head.low, value))
    : undefined
}
