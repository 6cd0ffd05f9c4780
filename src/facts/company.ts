import { vulgarCharacters } from './digits.ts'
import { numeralInitials } from './han-digits.ts'
import { codesOf, isHan, withFolded } from './prose.ts'
import { leadingCurrencies } from './units.ts'

/** ASCII digits. */
export const digits = '0123456789'
/** ASCII letters. */
export const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Characters that may begin a currency standing before its amount. */
export const currencyInitials = [...new Set(leadingCurrencies.map((phrase) => phrase[0]!))].join('')

/* What may stand behind a word for minus or for doubling. */
const figures = ` .${digits}${vulgarCharacters}${numeralInitials}半成`
/*
 * Most of these are signs and characters that any sentence has many of. They begin something only before certain others:
 * 下午 and 数十, but not 下面 and 数据; an opening bracket before a digit, as of a phone number.
 */
const company: Readonly<Record<string, string>> = {
  '.': digits,
  "'": digits,
  '-': `.${digits}$€£¥`,
  '+': digits,
  '(': digits,
  '<': `/!${letters}`,
  '[': `^${digits}`,
  ']': '(',
  上: '百千万亿午世个',
  下: '午',
  中: '午',
  今: '早晚',
  倍: '增',
  傍: '晚',
  公: '元',
  凌: '晨',
  加: '倍',
  华: '氏',
  午: '后',
  夜: '里晚',
  当: '晚',
  成: '千百',
  折: '半',
  摄: '氏',
  数: '十百千万亿以一',
  早: '上晨',
  晚: '上间',
  本: '世',
  正: '午',
  深: '夜',
  清: '晨',
  砍: '半',
  减: '少至到了一半',
  翻: `了上番倍${figures}`,
  腰: '斩',
  负: `${currencyInitials}${figures}`,
}

/** By the code of such a character those before which it may begin something; no other character depends on the next. */
export const followers: ReadonlyMap<number, string> = gather()

function gather(): Map<number, string> {
  const found = new Map<number, string>()
  for (const [characters, next] of Object.entries(company)) {
    for (const code of codesOf(withFolded(characters))) found.set(code, withFolded(next))
  }
  // 人民币, 美金
  for (const [first = '', second] of leadingCurrencies) {
    const code = first.charCodeAt(0)
    if (isHan(code) && second) found.set(code, (found.get(code) ?? '') + second)
  }
  return found
}
