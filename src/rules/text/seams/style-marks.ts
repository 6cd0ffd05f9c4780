import { placeOf, type Sentence } from '../../../article/facts/sentences.ts'
import type { Article } from '../../../model/article.ts'
import type { Glossary } from '../../../model/glossary.ts'
import type { Span } from '../../../model/span.ts'
import { createOverlap } from '../../../text/overlap.ts'
import type { StyleMark } from './change-point.ts'
import { frequentRivals } from './frequent-words.ts'

/** A choice of style at a place of a sentence. */
export interface PlacedMark extends StyleMark {
  readonly sentence: Sentence
  /** In the text of the sentence. */
  readonly local: Span
}

/** Where a mark stands in the file, and the words around it. */
export function showMark({ sentence, local }: PlacedMark): { span: Span; words: string } {
  return {
    span: placeOf(sentence, local),
    words: sentence.text.slice(Math.max(local.start - 6, 0), local.end + 8).trim(),
  }
}

/** Ideographs of the basic plane; the classes of `u` patterns would cost several times as much. */
const border = /[㐀-鿿] *(?=[A-Za-z])|[A-Za-z] *(?=[㐀-鿿])/g

/** Whether a space stands between Han and Latin letters, wherever they meet. */
export const spacingMarks = (sentences: readonly Sentence[]): readonly PlacedMark[] =>
  marksOf(sentences, border, (found) => (found.endsWith(' ') ? 'spaced' : 'unspaced'))

const openingQuote = /[“「"](?=[^“”「」"]{1,80}[”」"])/g

/** With which quotes words are quoted in Chinese sentences. */
export const quoteMarks = (sentences: readonly Sentence[]): readonly PlacedMark[] =>
  marksOf(
    sentences.filter(({ text }) => /\p{Script=Han}/u.test(text)),
    openingQuote,
    (found) => found,
  )

function marksOf(
  sentences: readonly Sentence[],
  pattern: RegExp,
  styleOf: (found: string) => string,
): readonly PlacedMark[] {
  return sentences.flatMap((sentence) => {
    const { text, block, code } = sentence
    const isCode = createOverlap(code.map(({ start, end }) => ({ start: start - 1, end: end + 1 })))
    const marks: PlacedMark[] = []
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const local = { start: index, end: index + found.length }
      if (code.length === 0 || !isCode(local)) {
        marks.push({ style: styleOf(found), block, sentence, local })
      }
    }
    return marks
  })
}

/**
 * The translations of each term that has several in an article, wherever they stand; a style is the translation itself.
 * `fewest` is how often two of them must be there for the term to count.
 */
export function termMarks(
  { source }: Article,
  sentences: readonly Sentence[],
  glossary: Glossary,
  fewest: number,
): readonly (readonly PlacedMark[])[] {
  return frequentRivals(source.text, glossary, fewest).map((frequent) =>
    sentences.flatMap((sentence) => frequent.flatMap((each) => placesOf(sentence, each))),
  )
}

function placesOf(sentence: Sentence, words: string): readonly PlacedMark[] {
  const marks: PlacedMark[] = []
  for (let at = sentence.text.indexOf(words); at >= 0; ) {
    const local = { start: at, end: at + words.length }
    marks.push({ style: words, block: sentence.block, sentence, local })
    at = sentence.text.indexOf(words, local.end)
  }
  return marks
}
