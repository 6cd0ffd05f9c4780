import type { Article } from '../../model/article.ts'
import type { ParserName } from '../../model/config.ts'
import type { Pair } from '../../model/pair.ts'
import type { NumberedSentence } from '../facts/numbered-sentences.ts'
import { understand } from '../understand.ts'
import { alignBlocks } from './align-blocks.ts'
import { comparePassages } from './compare-passages.ts'
import { readPassages } from './passages.ts'
import { readMentions } from './read-mentions.ts'

/** The pair that an article makes with the original beside it; nothing where none lies there. */
export function pairOf(
  article: Article,
  options: { sentences?: readonly NumberedSentence[]; parser?: ParserName } = {},
): Pair | undefined {
  const { sentences, parser } = options
  if (!article.original) return undefined
  return makePair(understand(article.original, { ...(parser && { parser }) }), article, sentences)
}

/**
 * A translation beside its original: their blocks aligned, their numbers compared. An original that is Chinese already, as
 * that of a repost, is read as Chinese. `sentences` are those of the translation, where they have been read already.
 */
export function makePair(
  original: Article,
  translation: Article,
  sentences?: readonly NumberedSentence[],
): Pair {
  const beads = alignBlocks(original, translation)
  const passages = readPassages(
    beads,
    readMentions(original, original.counts.han > original.counts.words ? 'zh' : 'en'),
    readMentions(translation, 'zh', sentences),
  )
  return { translation, original, beads, ...comparePassages(passages) }
}
