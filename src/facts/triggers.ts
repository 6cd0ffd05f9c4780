import { clockWords } from './clock-en.ts'
import { vulgarCharacters } from './digits.ts'
import { numeralInitials } from './han-digits.ts'
import { monthWords, weekdayWords } from './months-en.ts'
import { multipleWords } from './multiples.ts'
import { opaqueInitials } from './names.ts'
import { numeralWords, ordinals } from './number-words-en.ts'
import { currencyInitials } from './units.ts'

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
const codes = new Set(currencyInitials)

/** Whether a word of letters may begin a quantity: a numeral, month or ordinal word, a currency code, a quarter. */
export const isWordTrigger = (word: string, initial: string, language: 'zh' | 'en'): boolean =>
  language === 'zh'
    ? codes.has(initial) || initial === 'Q'
    : englishWords.has(word) || codes.has(initial)
