import type { Root } from 'mdast'

/** A parser written in Rust that makes the trees of mdast. */
export type NativeParser = (text: string) => Root

/**
 * The native parser; nothing where there is no binary for this platform, or it cannot be loaded. Its trees are those of
 * remark-parse and remark-gfm save for the cases that this folder is about.
 */
export const satteri: NativeParser | undefined = await import('./read-by-satteri.ts').then(
  ({ readBySatteri }) => readBySatteri,
  () => undefined,
)
