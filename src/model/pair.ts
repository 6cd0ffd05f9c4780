import type { Article } from './article.ts'

/** A half-open range of indices into `Article.blocks`. */
export interface BlockRange {
  readonly start: number
  readonly end: number
}

/** Blocks of the original and of the translation that say the same. An empty range: nothing stands for it. */
export interface Bead {
  readonly original: BlockRange
  readonly translation: BlockRange
}

/** A translation beside its original, block by block. */
export interface Pair {
  readonly translation: Article
  readonly original: Article
  readonly beads: readonly Bead[]
}
