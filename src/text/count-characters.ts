import { isCjkLetter, isCjkMark } from './script.ts'

/** How much there is to read in a text. */
export interface CharacterCounts {
  /** Han characters; Japanese and Korean letters count with them. */
  readonly han: number
  /** Words and numbers in alphabetic scripts. */
  readonly words: number
  /** Full-width and Chinese punctuation marks. */
  readonly punctuation: number
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const WHITE_SPACE = /\s/u

const UNKNOWN = 0
const HAN = 1
const MARK = 2
const SPACE = 3
const LETTER = 4
const OTHER = 5

const APOSTROPHE = 0x2019

/** Kinds of the characters of the basic plane, each found out once. */
const kinds = new Uint8Array(0x10000)

/**
 * Counts as Word's 字数统计 does, by which Chinese editors pay: every Chinese character and every full-width mark is one
 * (中文字符), every other run of characters without white space is one (非中文单词). A run without letter or digit, such as
 * a dash, is not counted. Linear in the length of the text, which may be given in pieces.
 */
export class CharacterCounter {
  #han = 0
  #words = 0
  #punctuation = 0
  #inWord = false
  /** Half of a character, whose other half may begin the next piece. */
  #half = ''

  /** Counts a piece of text. A word, or a character, may go on from the piece before it. */
  add(piece: string): void {
    const text = this.#half + piece
    let [han, words, punctuation, inWord] = [0, 0, 0, this.#inWord]
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      let kind = kinds[unit]
      if (kind === UNKNOWN) {
        const character = String.fromCodePoint(text.codePointAt(at)!)
        kind = findKind(character)
        if (character.length > 1) at += 1
        else if (!isSurrogate(unit)) kinds[unit] = kind
      }
      if (kind === LETTER) {
        if (!inWord) words += 1
        inWord = true
      } else if (kind !== OTHER && !(inWord && unit === APOSTROPHE)) {
        if (kind === HAN) han += 1
        else if (kind === MARK) punctuation += 1
        inWord = false
      }
    }
    this.#han += han
    this.#words += words
    this.#punctuation += punctuation
    this.#inWord = inWord
    this.#half = isSurrogate(text.charCodeAt(text.length - 1)) ? text.slice(-1) : ''
  }

  /** What comes next is apart from what was given so far. */
  part(): void {
    this.#inWord = false
    this.#half = ''
  }

  get counts(): CharacterCounts {
    return { han: this.#han, words: this.#words, punctuation: this.#punctuation }
  }
}

/** Counts all of a text. */
export function countCharacters(text: string): CharacterCounts {
  const counter = new CharacterCounter()
  counter.add(text)
  return counter.counts
}

/** Half of a character may stand before its other half another time. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function findKind(character: string): number {
  if (isCjkLetter(character)) return HAN
  if (isCjkMark(character)) return MARK
  if (WHITE_SPACE.test(character)) return SPACE
  return LETTER_OR_DIGIT.test(character) ? LETTER : OTHER
}
