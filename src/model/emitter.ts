import type { Article } from './article.ts'
import type { MetadataForm, Site } from './config.ts'
import type { Fact } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Entry } from './publication.ts'
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

export interface CollectionEmitter {
  readonly id: string
  readonly subject: 'collection'
  /** `entries` come newest first, then by slug. */
  emit(entries: readonly Entry[], context: EmitContext): readonly OutputFile[]
}

export type Emitter = ArticleEmitter | CollectionEmitter
