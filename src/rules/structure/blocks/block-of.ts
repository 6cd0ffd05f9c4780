import type { RootContent } from 'mdast'
import type { Article } from '../../../model/article.ts'
import type { BlockRange } from '../../../model/pair.ts'

/** The nodes of a range of blocks: a block is a child of the root. */
export function nodesOf({ tree }: Article, { start, end }: BlockRange): readonly RootContent[] {
  return tree.children.slice(start, end)
}
