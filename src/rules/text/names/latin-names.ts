import { placeOf, type Sentence } from '../../../article/facts/sentences.ts'
import type { Span } from '../../../model/span.ts'
import { createOverlap } from '../../../text/overlap.ts'

/** A word or name in Latin letters. */
export interface LatinWord {
  readonly text: string
  readonly sentence: Sentence
  /** In the text of the sentence. */
  readonly local: Span
}

/** Where a word stands in the file. */
export const spanOf = ({ sentence, local }: LatinWord): Span => placeOf(sentence, local)

const latinWord = /(?<![A-Za-z0-9À-ɏ@/._-])[A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ]+(?![A-Za-z0-9À-ɏ/@_])/g

/** A capitalised word with what follows it (Grace Hopper, Donald E. Knuth), or one with a capital within (GitHub). */
const latinName =
  /(?<![A-Za-z0-9À-ɏ@/._-])(?:[A-Z][a-zÀ-ɏ]+(?: [A-Z]\.)?(?: [A-Z][A-Za-zÀ-ɏ]+){1,2}|[A-Z][A-Za-z0-9]*[a-z][A-Z][a-z]+)(?![A-Za-z0-9À-ɏ/@_])/g

/** The Latin words of sentences, code and parts of addresses and paths left out. */
export const latinWords = (sentences: readonly Sentence[]): readonly LatinWord[] =>
  find(sentences, latinWord)

/** Likewise, what may be a name by its capitals. */
export const latinNames = (sentences: readonly Sentence[]): readonly LatinWord[] =>
  find(sentences, latinName)

function find(sentences: readonly Sentence[], pattern: RegExp): readonly LatinWord[] {
  return sentences.flatMap((sentence) => {
    const isCode = createOverlap(sentence.code)
    return [...sentence.text.matchAll(pattern)].flatMap(({ index, 0: text }) => {
      const local = { start: index, end: index + text.length }
      return isCode(local) ? [] : [{ text, sentence, local }]
    })
  })
}
