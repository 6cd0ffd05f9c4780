import type { Root } from 'mdast'
import type { ParserName } from '../../model/config.ts'
import { parseNatively } from './native/parse-natively.ts'
import { normaliseTree } from './normalise-tree.ts'
import { processor } from './processor.ts'

/**
 * The Markdown tree of a text: CommonMark 0.31 with GFM, emphasis that works beside Chinese, and bare addresses that
 * end before it. Offsets are UTF-16 offsets into `text`. A header must be blanked beforehand. Never throws on account
 * of what is written, but nesting of many thousand levels exhausts the stack: see `nestingOf`.
 *
 * Remark is the reference. With `auto` a native parser makes the same tree where there is one.
 */
export function parseMarkdown(text: string, parser: ParserName = 'auto'): Root {
  const tree = parser === 'auto' ? parseNatively(text).tree : undefined
  return tree ?? normaliseTree(processor.parse(text))
}
