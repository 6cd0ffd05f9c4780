import type { Span, Spanned } from './span.ts'

/** What an article says of itself, in whatever form it was written. A value that is absent or empty is left out. */
export interface Metadata {
  readonly title?: Spanned
  /** Address of the cover image as written: absolute, or relative to the article's file. */
  readonly cover?: Spanned
  readonly summary?: Spanned
  /** Day of publication as written; ISO 8601 where it is to reach feeds and pages. */
  readonly date?: Spanned
  /** Day of the last change, likewise. */
  readonly updated?: Spanned
  /** Name of the article's folder in the output; without it the file's name decides. */
  readonly slug?: Spanned
  readonly tags: readonly Spanned[]
  /** Keys that yikan does not know, in the order of the file. */
  readonly extra: readonly ExtraField[]
}

export interface ExtraField {
  readonly key: string
  readonly value: string
  readonly span: Span
}

/** Where a translation comes from and who made it. */
export interface Attribution {
  readonly title?: Spanned
  /** Address of the original as written. */
  readonly url?: Spanned
  readonly authors: readonly Person[]
  readonly translators: readonly Person[]
  readonly reviewers: readonly Person[]
  readonly license?: Spanned
  /** Stand-ins found where a value belongs (`None`, `[no-author]`, `Author Fullname`, an empty title): not values. */
  readonly placeholders: readonly Placeholder[]
  /** All the text that is attribution. Empty at the start of the file where the header itself carries it. */
  readonly span: Span
}

export interface Person {
  readonly name: string
  readonly url?: string
  /** Where the name stands. */
  readonly span: Span
}

export type CreditField = 'title' | 'url' | 'author' | 'translator' | 'reviewer'

export interface Placeholder {
  readonly field: CreditField
  /** The words found there; empty where nothing stands after the label. */
  readonly written: string
  readonly span: Span
}
