import type { Article } from './article.ts'
import type { Quantity } from './fact.ts'
import type { Confidence } from './finding.ts'
import type { Span } from './span.ts'

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

/** A number that belongs to a name: Ubuntu 12.04, CentOS 6. */
export interface Version {
  readonly kind: 'version'
  /** The digits and points alone. */
  readonly text: string
  readonly span: Span
  /** The Latin word before it, in lower case. */
  readonly product?: string
}

/** A number in one of the two files; its spans are offsets into that file. */
export interface Mention {
  readonly value: Quantity | Version
  /** The sentence it stands in, without markup, and its place in the file. */
  readonly sentence: string
  readonly sentenceSpan: Span
}

/**
 * How two numbers differ that should say the same: by a power of ten, in their digits, in their unit, as dates, as
 * percentages, as versions, as words of magnitude; or one of the two is absent.
 */
export type DifferenceKind =
  | 'scale'
  | 'digits'
  | 'unit'
  | 'date'
  | 'percent'
  | 'version'
  | 'magnitude-word'
  | 'missing'
  | 'added'

/** A number of the original that the translation does not give as it is, or the other way round. */
export interface Difference {
  readonly kind: DifferenceKind
  /** Absent where the number was added. */
  readonly original?: Mention
  /** Absent where it is missing. */
  readonly translation?: Mention
  /** Where a missing number should stand: the sentence of the translation, or the blocks, that it was looked for in. */
  readonly place: Span
  readonly confidence: Confidence
}

/** A number of the translation, and the one of the original that it gives. */
export interface Match {
  readonly original: Mention
  readonly translation: Mention
}

/** A translation beside its original, block by block. JSON-safe. */
export interface Pair {
  readonly translation: Article
  readonly original: Article
  readonly beads: readonly Bead[]
  /** Numbers that differ, in the order of the translation. */
  readonly differences: readonly Difference[]
  /** Numbers that say the same, likewise. */
  readonly matches: readonly Match[]
}
