/** Whether a UTF-16 unit is a digit or a Latin letter, of the blocks up to Latin Extended-B: `[A-Za-z0-9À-ɏ]`. */
export function isLatinUnit(unit: number): boolean {
  return unit < LATIN.length && LATIN[unit] === 1
}

/** A table, since this is asked of every character of a text, and more than once. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, unit) =>
  /[A-Za-z0-9À-ɏ]/.test(String.fromCharCode(unit)) ? 1 : 0,
)

/** Where the run of such units ends that goes on at an offset; the offset itself where none does. */
export function endOfLatin(text: string, from: number): number {
  let at = from
  while (at < text.length && isLatinUnit(text.charCodeAt(at))) at += 1
  return at
}
