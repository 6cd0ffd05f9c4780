import type { Listing } from '../../build/emit-collection.ts'
import type { Finding } from '../../model/finding.ts'
import type { FindingCount } from '../../model/reporter.ts'
import type { Mark } from './file-mark.ts'

/** A file beside the article as it was when it was asked for: its bytes, or just that it was there, or was not. */
export type Witness = Mark | 'there' | 'missing'

/** A file of the project that had a part in what was found. */
export interface WitnessedFile {
  /** Relative to the project for files that rules asked for, to the folder of the article for pictures. */
  readonly path: string
  readonly state: Witness
}

/** A file of the publication. */
export interface PublishedFile {
  /** Relative to the output folder. */
  readonly path: string
  readonly mark: Mark
}

/** All that an article was made from, by which it is known again. */
export interface Basis {
  readonly source: Mark
  readonly original?: { readonly path: string; readonly mark: Mark }
  /** The files that tell of the original. */
  readonly records: readonly { readonly path: string; readonly mark: Mark }[]
  readonly files: readonly WitnessedFile[]
}

/** What came of an article, as far as it has to be known of each while a run goes on. */
export interface Outcome {
  readonly path: string
  /** Absent where the file could not become an article. */
  readonly slug?: string
  readonly silenced: number
  readonly counts: readonly FindingCount[]
  /** Where it stands in lists. Absent where it is only checked. */
  readonly listing?: Omit<Listing, 'items'>
}

/** What is remembered of an article: all by which it is known again. The rest of its page is looked at where it is needed. */
export interface Keepsake extends Outcome, Basis {
  readonly slug: string
  /** Absent where the article was only checked. */
  readonly published?: Published
}

export interface Published {
  readonly outputs: readonly PublishedFile[]
  readonly pictures: readonly WitnessedFile[]
  /** SHA-256 of the entry together with its HTML. */
  readonly digest: string
}

/** What is remembered of all articles together, under the digest of what it was made from. */
export interface Together {
  readonly findings?: { readonly digest: string; readonly list: readonly Finding[] }
  readonly outputs?: {
    readonly digest: string
    /** Lists and the manifest. */
    readonly files: readonly PublishedFile[]
    readonly feeds: Feeds
  }
}

/** Feeds hold the newest articles alone, so most changes leave them as they are. */
export interface Feeds {
  readonly digest: string
  readonly files: readonly PublishedFile[]
}
