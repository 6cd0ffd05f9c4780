import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'

const OPTIONS = { features: { gfm: true, frontmatter: false } } as const

/** The tree of a text. To load this module fails where there is no binary for the platform. */
export function readBySatteri(text: string): Root {
  return markdownToMdast(text, OPTIONS) as Root
}
