import type { Root } from 'mdast'
import { normaliseTree } from './normalise-tree.ts'
import { processor } from './processor.ts'

/**
 * The Markdown tree of a text: CommonMark 0.31 with GFM, emphasis that works beside Chinese, and bare addresses that
 * end before it. Offsets are UTF-16 offsets into `text`. A header must be blanked beforehand. Never throws on account
 * of what is written, but nesting of many thousand levels exhausts the stack: see `nestingOf`.
 */
export function parseMarkdown(text: string): Root {
  return normaliseTree(processor.parse(text))
}
