import type { Finding } from '../../model/finding.ts'
import type { Entry } from '../../model/publication.ts'
import { bundleText } from './bundle.ts'
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

/** What is remembered of an article: all that has to be known of one that has not changed. */
export interface Keepsake {
  readonly path: string
  readonly slug: string
  readonly source: Mark
  readonly original?: { readonly path: string; readonly mark: Mark }
  /** The files that tell of the original. */
  readonly records: readonly { readonly path: string; readonly mark: Mark }[]
  readonly files: readonly WitnessedFile[]
  readonly silenced: number
  /** Digest of its findings and of the texts they speak of: one edition, one report. */
  readonly edition: string
  /** Absent where the article was only checked. */
  readonly published?: Published
  /** JSON of its findings, read only when they are wanted. */
  readonly findings: Uint8Array
  /** JSON of its entry, without HTML; empty where it was only checked. */
  readonly entry: Uint8Array
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
  readonly outputs?: { readonly digest: string; readonly files: readonly PublishedFile[] }
}

/** Findings as they are kept. */
export function encodeFindings(findings: readonly Finding[]): Uint8Array {
  return Buffer.from(JSON.stringify(findings))
}

/** The findings of a keepsake. */
export function findingsOf({ findings }: Keepsake): readonly Finding[] {
  return findings.length === 2 ? [] : JSON.parse(bundleText(findings))
}

/** An entry as it is kept; its HTML is in the publication. */
export function encodeEntry(entry: Entry): Uint8Array {
  return Buffer.from(JSON.stringify({ ...entry, html: '' }))
}

/** The entry of an article that is published, without its HTML. */
export function entryOf({ entry }: Keepsake): Entry {
  return JSON.parse(bundleText(entry))
}
