import type { Article } from '../../../model/article.ts'
import type { ChromeLine } from '../../../text/page-chrome.ts'

/** An article whose prose says a word this often speaks of it. */
const OFTEN = 3
/** Blocks as short as this are labels: other chrome, headings. */
const PROSE = 20

/** How often the prose of an article has a word; asked for again with every line that has it. */
const counts = new WeakMap<Article, Map<RegExp, number>>()

/** Whether the article itself speaks of what a line says: often, or right after the block at `last`. */
export function isTopic({ topic }: ChromeLine, last: number, article: Article): boolean {
  if (!topic) return false
  const next = article.blocks[last + 1]
  return (next !== undefined && countIn(next, topic) > 0) || countOf(article, topic) >= OFTEN
}

function countOf(article: Article, topic: RegExp): number {
  const known = counts.get(article) ?? new Map<RegExp, number>()
  counts.set(article, known)
  const count =
    known.get(topic) ?? article.blocks.reduce((sum, block) => sum + countIn(block, topic), 0)
  known.set(topic, count)
  return count
}

function countIn({ text }: Article['blocks'][number], topic: RegExp): number {
  return text.length > PROSE ? (text.match(topic)?.length ?? 0) : 0
}
