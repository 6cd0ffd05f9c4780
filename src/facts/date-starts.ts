import { months } from './months-en.ts'
import { wordAt } from './number-words-en.ts'
import { codeAt, codesOf, isDigit, isLetter, type Prose, skipSpaces } from './prose.ts'

/*
 * Most numbers are no dates, and a date may be written in so many ways that trying them all takes longer than anything else
 * that is done with a number. What stands behind the digits tells. These tests let through whatever may be a date; they are
 * no readers themselves.
 */

const chineseDigits = codesOf('0123456789〇零一二三四五六七八九十')
const longestYear = 4
/* Behind the digits or a space: the name of their unit, a joint or a separator. */
const chineseMarks = codesOf('年月日号季世财到至与和-~–—/.')
/* 第三季度, 公元, 本世纪, 上世纪, Q3 2020 */
const chineseHeads = codesOf('第公本上Q')

/** Whether a Chinese date may begin at `at`. */
export function mayBeginChineseDate({ text }: Prose, at: number): boolean {
  // Years in full, as 两千零五年, are rare enough.
  if (chineseHeads.has(codeAt(text, at)) || text[at + 1] === '千') return true
  let end = at
  while (end - at <= longestYear && chineseDigits.has(codeAt(text, end))) end++
  if (end === at) return false
  const place = skipSpaces(text, end, 1)
  const next = codeAt(text, place)
  return chineseMarks.has(next) || (place > end && isDigit(next))
}

/* Right behind a day, a month or a decade: st nd rd th, s or 's, a separator, or the q of 3Q 2020. */
const englishMarks = codesOf("snrtq'-–—~/.")
const joints = codesOf('-–—~/')
const wordsBehindDay = new Set([
  ...months.keys(),
  'of',
  'day',
  'to',
  'through',
  'until',
  'till',
  'and',
])

/** Whether an English date may begin with the digits at `at`. Four are a year as often as not. */
export function mayBeginEnglishDate(prose: Prose, at: number): boolean {
  const { lower } = prose
  let end = at
  while (end - at <= longestYear && isDigit(codeAt(lower, end))) end++
  if (end - at > 2) return end - at === longestYear
  const next = codeAt(lower, end)
  if (lower[end] !== ' ') return englishMarks.has(next)
  return joints.has(codeAt(lower, end + 1)) || wordsBehindDay.has(wordAt(prose, end + 1))
}

const periodWords = new Set(
  'the two fy fiscal q h first second third fourth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth eighteen nineteen twenty tens twenties thirties forties fifties sixties seventies eighties nineties'.split(
    ' ',
  ),
)

/** Whether a century, decade, quarter or fiscal year may begin at `at`. */
export function mayBeginPeriod(prose: Prose, at: number): boolean {
  const code = codeAt(prose.lower, at)
  if (isLetter(code)) return periodWords.has(wordAt(prose, at))
  return isDigit(code) || prose.lower[at] === "'"
}
