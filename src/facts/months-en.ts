import { ordinals, wordAt } from './number-words-en.ts'
import { readEnglishNumeral } from './numerals-en.ts'
import { codeAt, codesOf, isDigit, type Prose, skipSpaces } from './prose.ts'

const names =
  'january february march april may june july august september october november december'.split(' ')
const abbreviations = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** The months by their names and abbreviations. */
export const months: ReadonlyMap<string, number> = new Map<string, number>([
  ...names.map((name, i) => [name, i + 1] as const),
  ...abbreviations.map((name, i) => [name, i + 1] as const),
  ['sept', 9] as const,
])
const weekday =
  /(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\.?,? (?=\S)/y
const weekdayInitials = codesOf('mtwfs')
const context =
  /(?:^|[^a-z])(?:in|of|since|until|till|by|before|after|from|to|through|during|between|mid|early|late|this|next|last) ?-?(?:the )?$/
const dayDigits = /(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\dA-Za-z:%]|[.,]\d|\/\d)/y

/** Words that may begin an English date. */
export const monthWords = [...months.keys()]
export const weekdayWords =
  'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday'.split(
    ' ',
  )

export interface Named {
  readonly value: number
  readonly end: number
}

/** The month whose name or abbreviation begins at `at`, with its full stop. */
export function monthAt(prose: Prose, at: number): Named | undefined {
  const name = wordAt(prose, at)
  const value = months.get(name)
  if (!value) return undefined
  const end = at + name.length
  const dot =
    prose.text[end] === '.' && name.length < 5 && /^\. ?[\d,]/.test(prose.text.slice(end, end + 3))
  return { value, end: dot ? end + 1 : end }
}

/** Whether a month name by itself is meant as a month: `in May`, but not `you may` or `the march of progress`. */
export function isMonthAlone(prose: Prose, at: number, end: number): boolean {
  if (at === 0 && end === prose.text.length) return true
  const lead = prose.lower.slice(Math.max(at - 14, 0), at)
  if (!context.test(lead)) return false
  const name = prose.text.slice(at, end)
  return !/^(?:may|march)$/.test(name) || /(?:in|mid|early|late|since|until) ?-?$/.test(lead)
}

/** The day of a month at `at`: 7, 7th, `seventh`, `twenty-first`, `twenty one`. */
export function dayAt(prose: Prose, at: number): Named | undefined {
  if (isDigit(codeAt(prose.lower, at))) {
    dayDigits.lastIndex = at
    const digits = dayDigits.exec(prose.lower)
    return digits ? { value: Number(digits[1]), end: dayDigits.lastIndex } : undefined
  }
  const word = wordAt(prose, at)
  const ordinal = ordinals.get(word)
  if (ordinal && ordinal.n <= 31n) return { value: Number(ordinal.n), end: at + word.length }
  const head = readEnglishNumeral(prose, at)
  if (head?.style !== 'words' || head.low.n > 31n || head.low.n < 1n) return undefined
  const place = skipSpaces(prose.text, prose.text[head.end] === '-' ? head.end + 1 : head.end, 1)
  const tail = ordinals.get(wordAt(prose, place))
  if (tail && tail.n < 10n && head.low.n >= 20n)
    return { value: Number(head.low.n + tail.n), end: place + wordAt(prose, place).length }
  return { value: Number(head.low.n), end: head.end }
}

const yearDigits = /([12]\d{3})(?![\dA-Za-z%]|[.,]\d)/y

/** The year at `at`: four digits, or words such as `nineteen twenty eight` and `two thousand and fifteen`. */
export function yearAt(prose: Prose, at: number): { year: string; end: number } | undefined {
  if (!isDigit(codeAt(prose.text, at))) return yearWords(prose, at)
  yearDigits.lastIndex = at
  const digits = yearDigits.exec(prose.text)?.[1]
  return digits === undefined ? undefined : { year: digits, end: at + 4 }
}

/** A year in words; nothing for any other number. */
export function yearWords(prose: Prose, at: number): { year: string; end: number } | undefined {
  const first = readEnglishNumeral(prose, at)
  if (first?.style !== 'words' || first.low.d !== 1n) return undefined
  const value = first.low.n
  if (value >= 1000n && value < 2100n && value !== 1000n)
    return { year: value.toString(), end: first.end }
  if (value < 15n || value > 20n) return undefined
  const oh = /^ (?:o|oh|zero) /.exec(prose.lower.slice(first.end, first.end + 7))
  const second = readEnglishNumeral(prose, first.end + (oh?.[0].length ?? 1))
  if (second?.style !== 'words' || second.low.d !== 1n || second.low.n > 99n) return undefined
  if (oh ? second.low.n > 9n : second.low.n < 10n) return undefined
  return { year: (value * 100n + second.low.n).toString(), end: second.end }
}

/** The offset after a weekday and its comma at `at`; `at` where there is none. */
export function skipWeekday(prose: Prose, at: number): number {
  if (!weekdayInitials.has(codeAt(prose.lower, at))) return at
  weekday.lastIndex = at
  return weekday.test(prose.lower) ? weekday.lastIndex : at
}
