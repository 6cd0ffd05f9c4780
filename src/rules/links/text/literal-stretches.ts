import type { Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import { literalText } from '../../../article/literal-text.ts'
import { spanOf } from '../../../article/span-of.ts'
import type { Article } from '../../../model/article.ts'
import { oncePer } from '../../../text/once-per.ts'

/** The text of a paragraph, heading or cell with all masked that is not text, and where it begins in the file. */
export interface LiteralStretch {
  readonly text: string
  readonly offset: number
}

/** Where a link may have failed to become one; bare addresses are visible. In the order of the text. */
export const literalStretches = oncePer(({ tree, source }: Article): readonly LiteralStretch[] => {
  const found: LiteralStretch[] = []
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return
    const block: Parents = node
    found.push({
      text: literalText(block, source.text, true),
      offset: spanOf(block).start,
    })
  })
  return found
})
