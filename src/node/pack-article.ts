import type { Listing } from '../build/emit-collection.ts'
import type { ArticleResult } from '../build/process-article.ts'
import { compareFindings } from '../check/compare-findings.ts'
import { countFindings } from '../check/count-findings.ts'
import { basisOf } from './cache/basis-of.ts'
import type { Basis, Outcome } from './cache/keepsake.ts'
import { packContents } from './cache/page.ts'
import { type PackedOutput, packOutput } from './packed-output.ts'
import type { ReadArticle } from './read-article.ts'
import { sha256 } from './read-source.ts'

/** What a run that remembers and publishes needs of an article that was worked on; the text and the facts are let go. */
export interface PackedArticle extends Outcome {
  /** Absent where the article must not be remembered. */
  readonly basis?: Basis
  /** See `packContents`. */
  readonly contents: Uint8Array
  readonly outputs: readonly PackedOutput[]
  /** Images to be published beside the outputs, relative to the article's own folder. */
  readonly assets: readonly string[]
  /** SHA-256 of the entry together with its HTML; empty where nothing is published. */
  readonly digest: string
}

/** Packs an article in the thread that worked on it. `now` is in milliseconds since 1970. */
export function packArticle(read: ReadArticle, result: ArticleResult, now: number): PackedArticle {
  const { path, slug, silenced, entry, listing, assets } = result
  const findings = result.findings.toSorted(compareFindings)
  const basis = basisOf(read, result, now)
  return {
    path,
    ...(slug !== undefined && { slug }),
    silenced,
    counts: countFindings(findings),
    ...(listing && { listing: standingOf(listing) }),
    contents: packContents({ findings, ...(entry && { entry }), items: listing?.items ?? [] }),
    ...(basis && { basis }),
    outputs: result.outputs.map((output) => packOutput(output.path, Buffer.from(output.text))),
    assets,
    digest: entry ? sha256(JSON.stringify(entry)) : '',
  }
}

/** Where an article stands in lists, without what they say of it. */
function standingOf({ items: _, ...standing }: Listing): NonNullable<Outcome['listing']> {
  return standing
}
