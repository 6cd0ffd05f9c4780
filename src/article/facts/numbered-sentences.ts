import { extractQuantities } from '../../facts/index.ts'
import type { Article } from '../../model/article.ts'
import type { Quantity } from '../../model/fact.ts'
import { readSentences, type Sentence } from './sentences.ts'

/** A sentence with the quantities in it; their spans are ranges of its text. */
export interface NumberedSentence extends Sentence {
  readonly quantities: readonly Quantity[]
}

/**
 * The sentences of an article, headings included, with what they say in numbers. All that is asked of an article's numbers
 * is read from these, so that they are looked for once.
 */
export function numberedSentences(
  article: Article,
  language: 'zh' | 'en',
): readonly NumberedSentence[] {
  return readSentences(article).map((sentence) => numbered(sentence, language))
}

/* Property by property: copying the rest would take longer than reading most sentences does. */
function numbered(sentence: Sentence, language: 'zh' | 'en'): NumberedSentence {
  const { text, pieces, span, paragraph, block, isHeading, isCell, links, code } = sentence
  const quantities = extractQuantities(text, { language })
  return { text, pieces, span, paragraph, block, isHeading, isCell, links, code, quantities }
}
