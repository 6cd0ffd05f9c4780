import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { parseLongLines } from './long-lines.ts'

const OPTIONS = { features: { gfm: true, frontmatter: false } } as const

/** The tree of a text. To load this module fails where there is no binary for the platform. */
export function readBySatteri(text: string): Root {
  return parseLongLines(
    text,
    (source, position) => markdownToMdast(source, { ...OPTIONS, position }) as Root,
  )
}
