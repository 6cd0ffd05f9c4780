import type { Article } from './article.ts'
import type { MetadataForm, Site } from './config.ts'
import type { Fact } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Entry, EntryData } from './publication.ts'
import type { Rendering } from './rendering.ts'

/** A file to be written, below the output folder. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes; never absolute, never with `..`. */
  readonly path: string
  readonly mediaType: string
  readonly text: string
}

export interface EmitContext {
  readonly site: Site
  /** Form of the metadata in the Markdown that is emitted. */
  readonly metadata: MetadataForm
}

export interface ArticleEmitter {
  readonly id: string
  readonly subject: 'article'
  emit(publishable: Publishable, context: EmitContext): readonly OutputFile[]
}

/** All that an article emitter may speak of. */
export interface Publishable {
  readonly article: Article
  readonly rendering: Rendering
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
}

/**
 * Emits a file that lists all articles. What it says of one is made once and remembered for as long as the article does
 * not change, so that a list of ten thousand is put together, not written anew.
 */
export interface ListEmitter {
  readonly id: string
  readonly subject: 'list'
  /** What the list says of an article. */
  item(entry: EntryData, context: EmitContext): string
  /** `items` are those of all articles, newest first, then by slug; they are put in their places as they are. */
  emit<T>(items: readonly T[], context: ListContext): readonly ListFile<T>[]
}

export interface ListContext extends EmitContext {
  /** ISO 8601 day or instant of the last change of any article; absent where none states one. */
  readonly changed?: string
}

/** A file that lists articles: text, with items between. */
export interface ListFile<T> extends Omit<OutputFile, 'text'> {
  readonly pieces: readonly (string | T)[]
}

/** Emits a file that holds the newest articles whole, and speaks of no others. */
export interface FeedEmitter {
  readonly id: string
  readonly subject: 'feed'
  /** `newest` are as many as a feed holds, newest first, with their HTML. */
  emit(newest: readonly Entry[], context: EmitContext): readonly OutputFile[]
}

export type Emitter = ArticleEmitter | ListEmitter | FeedEmitter
