import { readDigits } from './digits.ts'
import { type AmountDraft, createAmount } from './draft.ts'
import { codeAt, isDigit, type Prose } from './prose.ts'
import { multiply, powerOfTen, type Rational, rational } from './rational.ts'

const digits = '零一二三四五六七八九'
const shareWords = /([一二三四五六七八九])(?:点([一二三四五六七八九]))? ?(成|折)/y
const twoDigits = /([一二三四五六七八九])([一二三四五六七八九])折/y
const pair = /([二三四五六七八两])(?:到|至|、)?([三四五六七八九])成/y
const tail = /半| ?([一二三四五六七八九])(?![一-龥\d])/y
const otherWords: Readonly<Record<string, string>> = {
  成: '为了功本立员果长就都千品形交绩型型语分天因像群对效群见熟',
  折: '叠扣线腾磨断射返旧中合页纸弯回',
}

/**
 * 三成 (30 %), 三成半, 七折 (70 % of the price), 八五折, 2.5 成. Nothing where 成 and 折 belong to another word
 * (成为, 折叠) or the number is not one of tenths.
 */
export function readShare(prose: Prose, at: number): AmountDraft | undefined {
  if (isDigit(codeAt(prose.text, at)) || prose.text[at] === '.') return readArabic(prose, at)
  if (!hasShareWord(prose.text, at)) return undefined
  return readPair(prose, at) ?? readTwoDigits(prose, at) ?? readTenths(prose, at)
}

/* The word stands behind a digit or two, with a joint, point or space between. */
const nearest = 1
const farthest = 4

function hasShareWord(text: string, at: number): boolean {
  for (let place = at + nearest; place <= at + farthest; place++) {
    if (text[place] === '成' || text[place] === '折') return true
  }
  return false
}

function percent(
  start: number,
  end: number,
  low: Rational,
  high: Rational,
  step: Rational,
): AmountDraft {
  const draft = createAmount('percent', start, end, low, high)
  draft.unit = '%'
  draft.step = step
  return draft
}

function isShare(prose: Prose, end: number): boolean {
  const word = prose.text[end - 1] ?? ''
  return !otherWords[word]?.includes(prose.text[end] ?? '') || prose.text[end] === undefined
}

function readPair(prose: Prose, at: number): AmountDraft | undefined {
  pair.lastIndex = at
  const found = pair.exec(prose.text)
  if (!found || !isShare(prose, pair.lastIndex)) return undefined
  const [low, high] = [tens(found[1]!), tens(found[2]!)]
  return percent(at, pair.lastIndex, low, high, rational(10n))
}

const tens = (digit: string): Rational =>
  rational(10 * Math.max(digits.indexOf(digit), digit === '两' ? 2 : 0))

function readTwoDigits(prose: Prose, at: number): AmountDraft | undefined {
  twoDigits.lastIndex = at
  const found = twoDigits.exec(prose.text)
  if (!found || !isShare(prose, twoDigits.lastIndex)) return undefined
  const value = rational(10 * digits.indexOf(found[1]!) + digits.indexOf(found[2]!))
  return percent(at, twoDigits.lastIndex, value, value, rational(1n))
}

function readTenths(prose: Prose, at: number): AmountDraft | undefined {
  shareWords.lastIndex = at
  const found = shareWords.exec(prose.text)
  if (
    !found ||
    !isShare(prose, shareWords.lastIndex) ||
    '分变组合其'.includes(prose.text[at - 1] ?? ' ')
  )
    return undefined
  let end = shareWords.lastIndex
  let value = 10 * digits.indexOf(found[1]!) + Math.max(digits.indexOf(found[2] ?? '零'), 0)
  tail.lastIndex = end
  const rest = found[3] === '成' ? tail.exec(prose.text) : null
  if (rest) {
    end = tail.lastIndex
    value += rest[1] ? digits.indexOf(rest[1]) : 5
  }
  return percent(at, end, rational(value), rational(value), rational(found[2] || rest ? 1n : 10n))
}

function readArabic(prose: Prose, at: number): AmountDraft | undefined {
  const number = readDigits(prose, at)
  if (!number || number.length > 2) return undefined
  const end = prose.text[number.end] === ' ' ? number.end + 2 : number.end + 1
  const word = prose.text[end - 1]
  if ((word !== '成' && word !== '折') || !isShare(prose, end)) return undefined
  const isWhole = number.value.n >= 10n * number.value.d
  if (isWhole && word === '成' && number.value.n > 10n * number.value.d) return undefined
  const size = isWhole && word === '折' ? rational(1n) : powerOfTen(1)
  const value = multiply(number.value, size)
  return percent(at, end, value, value, multiply(number.step, size))
}
