import { clockWords } from './clock-en.ts'
import { currencyInitials, digits, followers, letters } from './company.ts'
import { vulgarCharacters } from './digits.ts'
import { numeralInitials } from './han-digits.ts'
import { monthWords, weekdayWords } from './months-en.ts'
import { multipleWords } from './multiples.ts'
import { opaqueInitials } from './names.ts'
import { numeralWords, ordinals } from './number-words-en.ts'
import { codeAt, codesOf, isDigit, isLetter, type Prose, withFolded } from './prose.ts'
import { leadingCurrencies } from './units.ts'

/* The characters at which something may begin; all others are passed over without a look. */
const shared = `${digits}.-'${opaqueInitials}${vulgarCharacters}${letters}${currencyInitials}`
const chinese = `${numeralInitials}第半翻减倍加腰砍折成负摄华公本早清凌今下傍晚夜当深中正午`

const alone = 1
const inCompany = 2
/* Full-width and traditional forms count too, so that a text may be looked through as it is. */
const table = (characters: string): Uint8Array => {
  const flags = new Uint8Array(0x10000)
  for (const code of codesOf(withFolded(characters)))
    flags[code] = followers.has(code) ? inCompany : alone
  return flags
}
const triggers = { zh: table(shared + chinese), en: table(shared) }

/* One of these is in every Chinese quantity, whatever words and signs it begins with. */
const openers = table(`${digits}${vulgarCharacters}${numeralInitials}半翻减倍加腰砍折`)

/** Whether there is any sign of a quantity in a text; in English only reading tells. */
export function mayHoldNumber(text: string, language: 'zh' | 'en'): boolean {
  if (language === 'en') return true
  for (let at = 0; at < text.length; at++) if (isFlagged(openers, text, at)) return true
  return false
}

/** Where, from `from` on, a quantity, a name or a piece of code may begin; the end of the text where none does. */
export function nextTrigger({ text, language }: Prose, from: number): number {
  const flags = triggers[language]
  for (let at = from; at < text.length; at++) if (isFlagged(flags, text, at)) return at
  return text.length
}

function isFlagged(flags: Uint8Array, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const flag = flags[code]
  if (flag === 0) return false
  return flag === alone || followers.get(code)!.includes(text[at + 1] ?? '\n')
}

/** The Latin letters with which a currency before its amount begins: USD, HK of HK$, R of R$. */
const currencyHeads = new Set(
  leadingCurrencies.flatMap((phrase) => /^[A-Za-z]+/.exec(phrase)?.[0] ?? []),
)

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

/* For the two letters that words begin with the lengths of those words, as bits: it turns most words away without a look-up. */
const lengths = new Uint32Array(0x400)
for (const word of [...englishWords, ...currencyHeads])
  lengths[headOf(word, 0, word.length)]! |= 1 << word.length

/* A number for the first two letters of a word, whatever their case. */
function headOf(text: string, at: number, length: number): number {
  const second = length > 1 ? codeAt(text, at + 1) : 0
  return ((codeAt(text, at) & 31) << 5) | (second & 31)
}

/** Whether a word of letters may begin a quantity: a numeral, month or ordinal word, a currency, a quarter. */
export function isWordTrigger(prose: Prose, at: number, end: number): boolean {
  const { text, language } = prose
  if (language === 'zh' && text[at] === 'Q') return true
  const length = end - at
  if (length > longestWord || !(lengths[headOf(text, at, length)]! & (1 << length))) return false
  if (currencyHeads.has(text.slice(at, end))) return true
  return language === 'en' && isEnglishTrigger(prose.lower, at, end)
}

function isEnglishTrigger(lower: string, at: number, end: number): boolean {
  const word = lower.slice(at, end)
  if (!englishWords.has(word)) return false
  return !(word === 'the' || word === 'a' || word === 'an') || isCounted(lower, end)
}

/* An article begins a quantity only before a number or a word that may begin one. */
function isCounted(lower: string, end: number): boolean {
  const next = end + 1
  if (lower[end] !== ' ' || !isLetter(codeAt(lower, next))) return true
  let after = next
  while (isLetter(codeAt(lower, after))) after++
  return articleWords.has(lower.slice(next, after))
}

const joins = codesOf("-.'’+#@/&~=\\:,_")
const space = ' '.charCodeAt(0)

/**
 * The end of the word of letters at `at` where that is all there is: neither the head of a quantity nor a part of a name
 * or address. 0 where it may be more.
 */
export function plainWordEnd(prose: Prose, at: number): number {
  const { text } = prose
  let end = at + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  const next = codeAt(text, end)
  if (isDigit(next) || (joins.has(next) && codeAt(text, end + 1) > space)) return 0
  return isWordTrigger(prose, at, end) ? 0 : end
}
