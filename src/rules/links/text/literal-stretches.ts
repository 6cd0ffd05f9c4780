import type { Nodes } from 'mdast'
import { literalText } from '../../../article/literal-text.ts'
import { spanOf } from '../../../article/span-of.ts'
import { wordBlocksOf } from '../../../article/walk.ts'
import type { Article } from '../../../model/article.ts'
import { oncePer } from '../../../text/once-per.ts'

/** The text of a paragraph, heading or cell with all masked that is not text, and where it begins in the file. */
export interface LiteralStretch {
  readonly text: string
  readonly offset: number
}

/**
 * Where a link may have failed to become one, for the bracket that closes its words is text; bare addresses are visible.
 * In the order of the text.
 */
export const literalStretches = oncePer(({ tree, source }: Article): readonly LiteralStretch[] =>
  wordBlocksOf(tree)
    .filter(({ node }) => showsBracket(node))
    .map(({ node }) => ({
      text: literalText(node, source.text, true),
      offset: spanOf(node).start,
    })),
)

function showsBracket(node: Nodes): boolean {
  if (node.type === 'text') return /[\]］】]/.test(node.value)
  return 'children' in node && node.children.some(showsBracket)
}
