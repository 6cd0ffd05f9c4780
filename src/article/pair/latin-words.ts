/** Letters, digits and `_` by their code, letters in lower case; 0 for all other characters. */
const lowers = new Uint8Array(0x10000)
for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789_') {
  lowers[char.charCodeAt(0)] = char.charCodeAt(0)
  lowers[char.toUpperCase().charCodeAt(0)] = char.charCodeAt(0)
}
const firstLetter = 'a'.charCodeAt(0)

/** Beyond ASCII two characters become a Latin letter in lower case: the sign for Kelvin, and İ, which becomes i and a dot. */
const kelvin = '\u212a'
const dotted = '\u0130'
lowers[kelvin.charCodeAt(0)] = 'k'.charCodeAt(0)

/** The text as it is, or in lower case where words would end at another place there. */
export const withPlainLetters = (text: string): string =>
  text.includes(dotted) ? text.toLowerCase() : text

/** How many slots there are for words. */
export const slotCount = 0x1000

/**
 * Reads the words of a text with plain letters, one after the other: Latin letters, with digits and `_` behind the first, two
 * characters at least. Most words of an original say nothing: their slot, which is empty, tells that before they are cut
 * from the text.
 */
export class WordReader {
  /** Where the last word begins and ends. */
  start = 0
  end = 0
  /** Its slot, by its length, its first two characters and its last. */
  slot = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Goes on to the next word; false where none is left. */
  next(): boolean {
    const text = this.#text
    const { length } = text
    for (let at = this.end; at < length; at += 1) {
      const first = lowers[text.charCodeAt(at)]!
      if (first < firstLetter) continue
      const start = at
      at += 1
      const second = at < length ? lowers[text.charCodeAt(at)]! : 0
      if (second === 0) continue
      let last = second
      for (at += 1; at < length; at += 1) {
        const next = lowers[text.charCodeAt(at)]!
        if (next === 0) break
        last = next
      }
      this.start = start
      this.end = at
      this.slot = (first * 67 + second * 1021 + last * 331 + (at - start) * 1531) % slotCount
      return true
    }
    this.end = length
    return false
  }
}

/** The codes of a word's characters in lower case: of letters, digits and `_`. */
export const codesOf = (word: string): Uint8Array =>
  Uint8Array.from(word, (char) => lowers[char.charCodeAt(0)]!)

/** Whether the word at a place of a text is, in whatever case, the one whose codes are `codes[from, end)`. */
export function isWordAt(
  text: string,
  start: number,
  codes: Uint8Array,
  from: number,
  end: number,
): boolean {
  for (let at = from; at < end; at += 1) {
    if (lowers[text.charCodeAt(start + at - from)] !== codes[at]) return false
  }
  return true
}
