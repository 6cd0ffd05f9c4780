import type { BeadSentences } from '../../../article/pair/bead-sentences.ts'
import { createWordFilter } from '../../../text/word-filter.ts'
import { type LatinWord, latinWords } from './latin-names.ts'

/** No shorter word is taken for a slip of the pen. */
const shortest = 5

/** The Latin words of translations that stand nowhere in the text of the original, passage by passage. */
export function strangeWords(
  passages: readonly BeadSentences[],
  original: string,
): readonly (readonly LatinWord[])[] {
  const words = passages.map((passage) =>
    passage.original.length === 0
      ? []
      : latinWords(passage.translation, ({ length }) => length >= shortest),
  )
  const known = wordsAmong(new Set(words.flat().map(small)), original.toLowerCase())
  return words.map((ofPassage) => ofPassage.filter((word) => !known.has(small(word))))
}

const small = ({ text }: LatinWord): string => text.toLowerCase()

/** Those of some words that a text in small letters has. */
function wordsAmong(wanted: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const mayBeWanted = createWordFilter([...wanted])
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    while (at < text.length && isLetterOrDigit(text.charCodeAt(at))) at += 1
    if (at - start < shortest || !mayBeWanted(text, start, at)) continue
    const word = text.slice(start, at)
    if (wanted.has(word)) found.add(word)
  }
  return found
}

/** `[a-zà-ɏ]` */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xe0 && unit <= 0x24f)

const isLetterOrDigit = (unit: number): boolean => isLetter(unit) || (unit >= 0x30 && unit <= 0x39)
