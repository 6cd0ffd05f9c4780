import { toHtml } from 'hast-util-to-html'
import type { Article } from '../model/article.ts'
import type { Rendering } from '../model/rendering.ts'
import { blockTrees } from './block-trees.ts'
import { encloseBlocks } from './enclose-blocks.ts'
import { anchorsOf, resolveFragments } from './fragments.ts'
import { safeTrees } from './safe-tree.ts'
import { anchorHeading } from './section-heading.ts'

/**
 * The article as HTML. Every block goes through the sanitiser by itself, so raw HTML that is left open in one paragraph
 * cannot reach into the next; raw HTML that stands as a block of its own may enclose the blocks after it (`<details>`).
 * Footnotes stand at the end of the body. Definitions of links and footnotes give an empty block. The article is left
 * as it was. Never throws for what an article holds, save for the stack on absurd nesting.
 */
export function render(article: Article): Rendering {
  const { blocks, footnotes } = blockTrees(article.tree)
  const trees = safeTrees([...blocks, ...footnotes])
  for (const section of article.sections) anchorHeading(trees[section.firstBlock], section.slug)

  const anchors = anchorsOf(trees)
  for (const tree of trees) resolveFragments(tree, anchors)
  const html = trees.map((tree) => toHtml(tree))
  const whole = (start: number, end: number): string => {
    const enclosed = encloseBlocks(blocks.slice(start, end), trees.slice(start, end))
    if (enclosed === undefined) return inLines(html.slice(start, end))
    resolveFragments(enclosed, anchors)
    return toHtml(enclosed)
  }

  const lead = article.lead?.blocks ?? 0
  const notes = html.slice(blocks.length).map((note) => `\n${note}`)
  return {
    leadHtml: whole(0, lead),
    bodyHtml: whole(lead, blocks.length) + notes.join(''),
    blocks: html.slice(0, blocks.length),
  }
}

/** The blocks that hold something, a line end between each two. */
function inLines(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n')
}
