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

/** The articles of a publication, newest first, then by slug. */
export interface Collection {
  readonly count: number
  /** The first of them, as many as a feed holds, with their HTML. */
  readonly newest: readonly Entry[]
  /** ISO 8601 day or instant of the last change of any of them; absent where none states one. */
  readonly changed?: string
}

export interface CollectionEmitter {
  readonly id: string
  readonly subject: 'collection'
  /**
   * What a file that lists all articles says of one. It is made once and remembered for as long as the article does not
   * change, so that a list of ten thousand is put together, not written anew.
   */
  readonly item?: (entry: EntryData, context: EmitContext) => string
  /** `items` are those of all articles, in order; there are none where the emitter makes none. */
  emit(
    collection: Collection,
    context: EmitContext,
    items: readonly string[],
  ): readonly OutputFile[]
}

export type Emitter = ArticleEmitter | CollectionEmitter
