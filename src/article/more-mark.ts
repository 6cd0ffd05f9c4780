import type { RootContent } from 'mdast'

/**
 * Ends the lead. Hugo, Hexo and WordPress know the same comment as the end of an excerpt, so emitted Markdown works
 * there too.
 */
export const MORE_MARK = '<!--more-->'

/** Whether a block is that comment. */
export function isEndOfLead(node: RootContent): boolean {
  return node.type === 'html' && /^<!--\s{0,20}more\s{0,20}-->$/i.test(node.value.trim())
}
