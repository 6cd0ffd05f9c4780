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

/** Where a link may have failed to become one; bare addresses are visible. In the order of the text. */
export const literalStretches = oncePer(({ tree, source }: Article): readonly LiteralStretch[] =>
  wordBlocksOf(tree).map(({ node }) => ({
    text: literalText(node, source.text, true),
    offset: spanOf(node).start,
  })),
)
