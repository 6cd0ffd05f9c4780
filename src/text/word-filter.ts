/** Whether the word between two offsets of a text may be one of those that a filter was made of. */
export type WordFilter = (text: string, start: number, end: number) => boolean

/**
 * Makes a filter that never says no of one of these words, given in small letters, in whatever case it stands in the text,
 * and seldom yes of another: few words need a closer look, for which they have to be cut out and made small.
 */
export function createWordFilter(words: readonly string[]): WordFilter {
  const size = 2 ** Math.ceil(Math.log2(words.length * ROOM + 1))
  const known = new Uint8Array(size)
  for (const word of words) {
    const number = numberOf(word, 0, word.length)
    if (number >= 0) known[number & (size - 1)] = 1
  }
  return (text, start, end) => {
    const number = numberOf(text, start, end)
    return number < 0 || known[number & (size - 1)] === 1
  }
}

/** Of so many other words one is not told from a word of the filter. */
const ROOM = 64

/**
 * A number made of the letters of a word. The last five bits of a letter are the same in either case; where a character is
 * no ASCII, of which that is not so, the number is negative.
 */
function numberOf(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return -1
    number = (number * 31 + (unit & 0x1f)) & 0xffffff
  }
  return number
}
