import type { Article } from '../../model/article.ts'
import { oncePer } from '../../text/once-per.ts'
import { countHan } from '../../typography/index.ts'
import { spanOf } from '../span-of.ts'
import { type WordBlock, wordBlocksOf } from '../walk.ts'
import { readRun } from './read-run.ts'
import type { ProseRun } from './run.ts'

/** A cell with less is a label or a value, to be written as whatever it names. */
const shortestCell = 8
const SENTENCE = /[，。；！？]/

/**
 * The Chinese prose of lead and body: paragraphs, headings, list items, quotes, notes and cells, block by block. Left
 * out are blocks without Chinese and English ones with some Chinese in them, cells that hold no sentence, and headings
 * that a link of the article leads to by their words. An article is read once.
 */
export const proseOf = oncePer((article: Article): readonly ProseRun[] => {
  const runs: ProseRun[] = []
  const linked = linkedHeadings(article)
  for (const { node } of wordBlocksOf(article.tree)) {
    if (node.type === 'heading' && linked.has(spanOf(node).start)) continue
    const run = readRun(node, article.source.text)
    if (isChinese(run, node)) runs.push(run)
  }
  return runs
})

function isChinese({ text }: ProseRun, { type }: WordBlock): boolean {
  const han = countHan(text)
  if (han === 0) return false
  if (type === 'tableCell' && han < shortestCell && !SENTENCE.test(text)) return false
  // No text has more words than half of its characters, for something parts them: nearly all prose has ideographs enough.
  return han * 4 > text.length || han * 2 >= (text.match(/[A-Za-z]+/g)?.length ?? 0)
}

function linkedHeadings({ sections, links }: Article): ReadonlySet<number> {
  const fragments = new Set(
    links.map(({ target }) => ('fragment' in target ? target.fragment?.toLowerCase() : undefined)),
  )
  return new Set(
    sections.filter(({ slug }) => fragments.has(slug.toLowerCase())).map(({ span }) => span.start),
  )
}
