import { clockWords } from './clock-en.ts'
import { vulgarCharacters } from './digits.ts'
import { numeralInitials } from './han-digits.ts'
import { monthWords, weekdayWords } from './months-en.ts'
import { multipleWords } from './multiples.ts'
import { opaqueInitials } from './names.ts'
import { numeralWords, ordinals } from './number-words-en.ts'
import { isDigit, isLetter, type Prose } from './prose.ts'
import { currencyHeads, currencyInitials } from './units.ts'

/* The characters at which something may begin; all others are passed over without a look. */
const shared = `0123456789.-'${opaqueInitials}${vulgarCharacters}`
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const chinese = `${numeralInitials}第半翻减倍加腰砍折成亿负零摄华公上本早清凌今下傍晚夜当深中正午`

const table = (characters: string): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) flags[characters.charCodeAt(i)] = 1
  return flags
}
const triggers = {
  zh: table(shared + letters + chinese + currencyInitials),
  en: table(shared + letters + currencyInitials),
}

const longestCurrency = Math.max(...[...currencyHeads].map((head) => head.length))

/** Whether a quantity, a name or a piece of code may begin with this UTF-16 unit. */
export const isTrigger = (code: number, language: 'zh' | 'en'): boolean =>
  triggers[language][code] === 1

const englishWords = new Set([
  ...numeralWords,
  ...ordinals.keys(),
  ...monthWords,
  ...weekdayWords,
  ...multipleWords,
  ...clockWords,
  ...'the half quarter minus negative tens dozens scores hundreds thousands millions billions trillions few several couple'.split(
    ' ',
  ),
  ...'twenties thirties forties fifties sixties seventies eighties nineties q h fy fiscal noon an zeroth rs c us usd'.split(
    ' ',
  ),
])
/* Units that an article counts as one, and words that `a` and `an` are parts of. */
const articleWords = new Set([
  ...englishWords,
  ...'hour day week month year decade century mile kilometer kilometre meter metre liter litre millilitre milliliter ml gallon kilogram dollar byte megabyte gigabyte terabyte'.split(
    ' ',
  ),
  ...'handful order'.split(' '),
])
const longestWord = 13
/* For each initial the lengths of the words that begin a quantity, as bits: it turns most words away without a look-up. */
const lengths = new Uint32Array(0x80)
for (const word of englishWords) lengths[word.charCodeAt(0)]! |= 1 << word.length

/** Whether a word of letters may begin a quantity: a numeral, month or ordinal word, a currency, a quarter. */
export function isWordTrigger({ text, lower, language }: Prose, at: number, end: number): boolean {
  const length = end - at
  if (length <= longestCurrency && currencyHeads.has(text.slice(at, end))) return true
  if (language === 'zh') return text[at] === 'Q'
  if (length > longestWord || (lengths[lower.charCodeAt(at)]! & (1 << length)) === 0) return false
  const word = lower.slice(at, end)
  if (!englishWords.has(word)) return false
  return !(word === 'the' || word === 'a' || word === 'an') || isCounted(lower, end)
}

/* An article begins a quantity only before a number or a word that may begin one. */
function isCounted(lower: string, end: number): boolean {
  const next = end + 1
  if (lower[end] !== ' ' || !isLetter(lower.charCodeAt(next))) return true
  let after = next
  while (isLetter(lower.charCodeAt(after))) after++
  return articleWords.has(lower.slice(next, after))
}

const joins = new Set("-.'’+#@/&~=\\:,_")

/**
 * The end of the word of letters at `at` where that is all there is: neither the head of a quantity nor a part of a name
 * or address. 0 where it may be more.
 */
export function plainWordEnd(prose: Prose, at: number): number {
  const { text } = prose
  let end = at + 1
  while (isLetter(text.charCodeAt(end))) end++
  if (isDigit(text.charCodeAt(end))) return 0
  const isJoined = joins.has(text[end] ?? ' ') && (text[end + 1] ?? ' ') > ' '
  return isJoined || isWordTrigger(prose, at, end) ? 0 : end
}
