import { placeOf, type Sentence } from '../../../article/facts/sentences.ts'
import type { Span } from '../../../model/span.ts'
import { createOverlap } from '../../../text/overlap.ts'

/** A word in Latin letters; its span is in the file. */
export interface LatinWord {
  readonly text: string
  readonly span: Span
}

const latinWord = /(?<![A-Za-z0-9À-ɏ@/._-])[A-Za-zÀ-ɏ][A-Za-z0-9À-ɏ]+(?![A-Za-z0-9À-ɏ/@_])/g

/** A word, or a capitalised one with what follows it: Grace Hopper, Donald E. Knuth. */
const latinName =
  /(?<![A-Za-z0-9À-ɏ@/._-])(?:[A-Z][a-zÀ-ɏ]+(?: [A-Z]\.)?(?: [A-Z][A-Za-zÀ-ɏ]+){1,2}|[A-Za-z][A-Za-z0-9]+)(?![A-Za-z0-9À-ɏ/@_])/g

/** The Latin words of sentences, code and parts of addresses and paths left out. */
export const latinWords = (sentences: readonly Sentence[]): readonly LatinWord[] =>
  find(sentences, latinWord)

/** Likewise, with words that may make one name together. */
export const latinNames = (sentences: readonly Sentence[]): readonly LatinWord[] =>
  find(sentences, latinName)

function find(sentences: readonly Sentence[], pattern: RegExp): readonly LatinWord[] {
  return sentences.flatMap((sentence) => {
    const isCode = createOverlap(sentence.code)
    return [...sentence.text.matchAll(pattern)].flatMap(({ index, 0: text }) => {
      const local = { start: index, end: index + text.length }
      return isCode(local) ? [] : [{ text, span: placeOf(sentence, local) }]
    })
  })
}
