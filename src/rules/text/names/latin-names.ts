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

/** The Latin words of sentences that are wanted, code and parts of addresses and paths left out. */
export const latinWords = (
  sentences: readonly Sentence[],
  isWanted: (word: string) => boolean,
): readonly LatinWord[] => find(sentences, latinWord, isWanted)

/** Likewise, what may be a name by its capitals. */
export const latinNames = (
  sentences: readonly Sentence[],
  isWanted: (name: string) => boolean,
): readonly LatinWord[] => find(sentences, latinName, isWanted)

function find(
  sentences: readonly Sentence[],
  pattern: RegExp,
  isWanted: (word: string) => boolean,
): readonly LatinWord[] {
  const found: LatinWord[] = []
  for (const sentence of sentences) {
    let isCode: ReturnType<typeof createOverlap> | undefined
    // Nearly all sentences have none that is wanted: nothing is made before one is found.
    for (let match = next(pattern, sentence.text, 0); match; ) {
      const { 0: text, index } = match
      const local = { start: index, end: index + text.length }
      if (isWanted(text)) {
        isCode ??= createOverlap(sentence.code)
        if (!isCode(local)) found.push({ text, sentence, local })
      }
      match = next(pattern, sentence.text, local.end)
    }
  }
  return found
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}
