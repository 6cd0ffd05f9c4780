import type { Article } from '../../model/article.ts'
import type { Pair } from '../../model/pair.ts'
import { understand } from '../understand.ts'
import { alignBlocks } from './align-blocks.ts'
import { comparePassages } from './compare-passages.ts'
import { readPassages } from './passages.ts'
import { readMentions } from './read-mentions.ts'

/** The pair that an article makes with the original beside it; nothing where none lies there. */
export function pairOf(article: Article): Pair | undefined {
  return article.original && makePair(understand(article.original), article)
}

/**
 * A translation beside its original: their blocks aligned, their numbers compared. An original that is Chinese already, as
 * that of a repost, is read as Chinese.
 */
export function makePair(original: Article, translation: Article): Pair {
  const beads = alignBlocks(original, translation)
  const passages = readPassages(
    beads,
    readMentions(original, original.counts.han > original.counts.words ? 'zh' : 'en'),
    readMentions(translation, 'zh'),
  )
  return { translation, original, beads, ...comparePassages(passages) }
}
