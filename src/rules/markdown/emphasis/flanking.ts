import { isLatinUnit } from '../../../text/latin.ts'

/*
 * Where CommonMark lets a run of emphasis marks begin or end emphasis (0.31 §6.2), as it is without the extension for
 * Chinese that yikan parses with:
 *
 *     **重要。**后    the second run stands behind punctuation and before a letter: it may begin, not end
 *           ^^
 */

/** The characters on both sides of a run; undefined at the end of the text. */
export interface Neighbours {
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Whether a run of `*`, `_` or `~` may begin emphasis; `_` may not within a word. */
export function canOpen(mark: string, { before, after }: Neighbours): boolean {
  const left = isFlanking(after, before)
  return mark === '_' ? left && (!isFlanking(before, after) || isPunctuation(before)) : left
}

/** Whether a run of `*`, `_` or `~` may end emphasis; `_` may not within a word. */
export function canClose(mark: string, { before, after }: Neighbours): boolean {
  const right = isFlanking(before, after)
  return mark === '_' ? right && (!isFlanking(after, before) || isPunctuation(after)) : right
}

/** The characters around a stretch of text, whole ones even outside the basic plane. */
export function neighbours(text: string, start: number, end: number): Neighbours {
  const isPairBefore = (text.codePointAt(start - 2) ?? 0) > 0xffff
  const isPairAfter = (text.codePointAt(end) ?? 0) > 0xffff
  return {
    before: isPairBefore ? text.slice(start - 2, start) : text[start - 1],
    after: isPairAfter ? text.slice(end, end + 2) : text[end],
  }
}

/** The outermost characters within a text, as the marks around it see them. */
export function edges(text: string): { readonly first: string; readonly last: string } {
  return {
    first: Array.from(text.slice(0, 2))[0] ?? '',
    last: Array.from(text.slice(-2)).at(-1) ?? '',
  }
}

/** White space in the sense of CommonMark; the end of the text counts as such. */
export function isSpace(character: string | undefined): boolean {
  return character === undefined || (!isPlain(character) && /[\t\n\f\r\p{Zs}]/u.test(character))
}

/** Unicode punctuation and symbols, as CommonMark 0.31 §2.1 counts them. */
export function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && !isPlain(character) && /[\p{P}\p{S}]/u.test(character)
}

/** Whether a character is one of the letters, digits and ideographs that nearly all marks stand beside. */
function isPlain(character: string): boolean {
  const unit = character.charCodeAt(0)
  return unit < 0x80 ? isLatinUnit(unit) : unit >= 0x4e00 && unit <= 0x9fff
}

/** Left-flanking when `inner` comes after the run, right-flanking when it comes before. */
function isFlanking(inner: string | undefined, outer: string | undefined): boolean {
  if (isSpace(inner)) return false
  return !isPunctuation(inner) || isSpace(outer) || isPunctuation(outer)
}
