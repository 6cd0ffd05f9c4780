/*
 * Classes of characters for regular expressions on prose, and the characters that stand in it for what is not prose.
 * Only the basic plane is named: an ideograph beyond it is left alone.
 */

/** Inline code: it reads like a word in Latin letters. An interlinear mark that no text holds. */
export const CODE = '\uFFF9'
/** Anything else that is not text: images, raw HTML, addresses, notes, formulas. */
export const OBJECT = '\uFFFC'

/** Chinese ideographs, with 々 and 〇; for use inside a character class. */
export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u3005\\u3007'
/** Letters of Latin, Greek and Cyrillic, and digits. */
export const WORD =
  'A-Za-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff'
/** Full-width marks that only Chinese and Japanese use, by the side on which they stand. */
export const CLOSING = '）】》」』〉〕'
export const OPENING = '（【《「『〈〔'
export const STOPS = '，。、；：！？'

const fullWidth = new RegExp(`[${OPENING}${CLOSING}${STOPS}“”‘’—…]`)

/** Whether a character is a mark of Chinese text. Quotation marks and dashes are those of English too. */
export function isFullWidthMark(character: string | undefined): boolean {
  return character !== undefined && fullWidth.test(character)
}
