import type { Root } from 'mdast'
import type { Observation } from './finding.ts'
import type { Attribution, Metadata } from './metadata.ts'
import type { Source } from './source.ts'
import type { Span } from './span.ts'

/** A translation, understood. Readonly, JSON-safe, without methods. */
export interface Article {
  readonly source: Source
  /** Folder name in the output: no slash, no dot, never empty. */
  readonly slug: string
  /** Id of the format its header is written in. */
  readonly format: string
  readonly metadata: Metadata
  readonly attribution?: Attribution
  readonly lead?: Lead
  /** Lead and body in mdast, without header, attribution and footer; positions are those of the file. */
  readonly tree: Root
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly links: readonly LinkRef[]
  readonly images: readonly ImageRef[]
  readonly code: readonly CodeBlock[]
  readonly tables: readonly Table[]
  readonly footnotes: readonly Footnote[]
  readonly counts: Counts
  /** Things wrong with the header. */
  readonly headerProblems: readonly Observation[]
  /** The English original that lies beside it. */
  readonly original?: Source
}

/** The paragraphs between header and body. They are the first `blocks` children of the tree. */
export interface Lead {
  readonly blocks: number
  /** Plain text, paragraphs joined by a line end. */
  readonly text: string
  readonly span: Span
}

/** A heading of the body and all that follows it up to the next heading of its depth or above. */
export interface Section {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  /** Plain text of the heading. */
  readonly title: string
  /** Unique in the article; made as GitHub makes heading anchors. */
  readonly slug: string
  /** The heading itself. */
  readonly span: Span
  /** Index of the heading in `blocks`, and of the first block after the section. */
  readonly firstBlock: number
  readonly endBlock: number
}

/** A child of the tree's root. */
export interface Block {
  /** Type of the mdast node: paragraph, heading, list, code, table, blockquote, html … */
  readonly type: string
  /** Plain text without markup; code and raw HTML as written. */
  readonly text: string
  readonly span: Span
  /** Index in `sections` of the innermost section it belongs to; absent before the first heading. */
  readonly section?: number
}

/** How a link is written. */
export type LinkForm = 'inline' | 'reference' | 'autolink' | 'bare' | 'html'
/** Where it stands. */
export type LinkRole = 'lead' | 'body' | 'footnote' | 'attribution'

export interface LinkRef {
  readonly form: LinkForm
  readonly role: LinkRole
  /** The target as written, escapes and all. */
  readonly raw: string
  readonly target: Target
  /** Anchor text, plain. */
  readonly text: string
  readonly title?: string
  /** Of a reference: its label as written, and the span of the definition that resolves it. */
  readonly label?: string
  readonly definition?: Span
  readonly span: Span
  /** Of the target itself, where it is written out at this place. */
  readonly targetSpan?: Span
  /** Index in `blocks`; absent in the attribution. */
  readonly block?: number
}

export interface ImageRef {
  readonly form: LinkForm
  readonly role: LinkRole | 'cover'
  readonly raw: string
  readonly target: Target
  readonly alt: string
  readonly title?: string
  readonly label?: string
  readonly definition?: Span
  readonly span: Span
  readonly targetSpan?: Span
  readonly block?: number
}

/** A link target after parsing (WHATWG URL). */
export type Target =
  /** `url` is the address in its serialised form. */
  | { readonly kind: 'absolute'; readonly url: string; readonly scheme: string }
  /** A path to another file, decoded; `fragment` without `#`. */
  | { readonly kind: 'relative'; readonly path: string; readonly fragment?: string }
  /** A place in the same page, decoded, without `#`. */
  | { readonly kind: 'fragment'; readonly fragment: string }
  | { readonly kind: 'invalid'; readonly reason: InvalidTargetReason }

export type InvalidTargetReason = 'empty' | 'undefined-reference' | 'no-host' | 'bad-url'

export interface CodeBlock {
  readonly language?: string
  readonly meta?: string
  readonly value: string
  readonly span: Span
  readonly block: number
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly span: Span
  readonly block: number
}

export interface Footnote {
  readonly label: string
  readonly text: string
  readonly span: Span
  /** Where it is referred to, in order. */
  readonly references: readonly Span[]
}

/** Sizes as a Chinese editor counts them. */
export interface Counts {
  /** Han characters. */
  readonly han: number
  /** Words and numbers in Latin and other alphabetic scripts. */
  readonly words: number
  /** Full-width and Chinese punctuation marks. */
  readonly punctuation: number
  /** 字数: the sum of the three. */
  readonly total: number
  /** Whole minutes of reading, at least 1 for a text that is not empty. */
  readonly readingMinutes: number
}
