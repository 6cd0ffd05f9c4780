import type { Root } from 'mdast'
import { parseLongLines } from './long-lines.ts'

/** A parser written in Rust that makes the trees of mdast. */
export type NativeParser = (text: string) => Root

const OPTIONS = { features: { gfm: true, frontmatter: false } } as const

/**
 * The native parser; nothing where there is no binary for this platform, or it cannot be loaded. Its trees are those of
 * remark-parse and remark-gfm save for the cases that this folder is about.
 */
export const satteri: NativeParser | undefined = await import('satteri').then(
  ({ markdownToMdast }) =>
    (text) =>
      parseLongLines(
        text,
        (source, position) => markdownToMdast(source, { ...OPTIONS, position }) as Root,
      ),
  () => undefined,
)
