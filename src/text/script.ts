/*
 * Classes of characters that matter to Chinese text. Sources: Unicode 16 scripts (UAX #24) and blocks; the marks are
 * those of GB/T 15834-2011 and the clreq of the W3C, which share some code points with Western typography.
 */

const HAN = /\p{Script=Han}/u
const CJK_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u
/** General punctuation, CJK symbols and punctuation, vertical and small forms, full-width forms. */
const CJK_MARK =
  /[\u00B7\u2010-\u2027\u2030-\u205E\u3000-\u303F\uFE10-\uFE1F\uFE30-\uFE6F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFEE]/

/** Whether there is a Han character: a Chinese ideograph, `々` or `〇`. */
export function isHan(character: string): boolean {
  return HAN.test(character)
}

/** Whether there is a letter of Chinese, Japanese or Korean. */
export function isCjkLetter(character: string): boolean {
  return CJK_LETTER.test(character)
}

/** Whether there is a punctuation mark as Chinese text uses them: `，`, `。`, `“`, `…`, `—`, `（`. */
export function isCjkMark(character: string): boolean {
  return CJK_MARK.test(character)
}

/**
 * Whether a UTF-16 unit can only belong to Chinese, Japanese or Korean text or its marks. Ideographs beyond the basic
 * plane are told by their high surrogate (U+D840–U+D88C lead to the planes 2 and 3, which hold nothing else).
 */
export function isCjkUnit(unit: number): boolean {
  if (unit < 0xb7) return false
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd840 && unit <= 0xd88c
  if (unit >= 0xff00 && unit <= 0xffef) return true
  const character = String.fromCharCode(unit)
  return isCjkLetter(character) || isCjkMark(character)
}
