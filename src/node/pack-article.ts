import type { ArticleResult } from '../build/process-article.ts'
import { compareFindings } from '../check/compare-findings.ts'
import { countFindings } from '../check/count-findings.ts'
import { basisOf } from './cache/basis-of.ts'
import { type Basis, type Packed, packEntry, packFindings, packListing } from './cache/keepsake.ts'
import type { ReadArticle } from './read-article.ts'
import { sha256 } from './read-source.ts'

/** What a run that remembers and publishes needs of an article that was worked on; the text and the facts are let go. */
export interface PackedArticle extends Packed {
  /** Absent where the article must not be remembered. */
  readonly basis?: Basis
  readonly outputs: readonly PackedOutput[]
  /** Images to be published beside the outputs, relative to the article's own folder. */
  readonly assets: readonly string[]
  /** SHA-256 of the entry together with its HTML; empty where nothing is published. */
  readonly digest: string
}

export interface PackedOutput {
  /** Relative to the output folder. */
  readonly path: string
  /** UTF-8. */
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes. */
  readonly sha256: string
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
    findings: packFindings(findings),
    entry: entry ? packEntry(entry) : new Uint8Array(),
    ...(listing && { listing: packListing(listing) }),
    ...(basis && { basis }),
    outputs: result.outputs.map((output) => {
      const bytes = Buffer.from(output.text)
      return { path: output.path, bytes, sha256: sha256(bytes) }
    }),
    assets,
    digest: entry ? sha256(JSON.stringify(entry)) : '',
  }
}
