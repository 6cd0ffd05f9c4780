import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Listing } from '../../build/emit-collection.ts'
import type { Finding } from '../../model/finding.ts'
import type { Entry } from '../../model/publication.ts'
import type { FindingCount } from '../../model/reporter.ts'
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

/** All that an article was made from, by which it is known again. */
export interface Basis {
  readonly source: Mark
  readonly original?: { readonly path: string; readonly mark: Mark }
  /** The files that tell of the original. */
  readonly records: readonly { readonly path: string; readonly mark: Mark }[]
  readonly files: readonly WitnessedFile[]
}

/** What came of an article, packed: of ten thousand of them a few kilobytes each are to be held. */
export interface Packed {
  readonly path: string
  /** Absent where the file could not become an article. */
  readonly slug?: string
  readonly silenced: number
  readonly counts: readonly FindingCount[]
  /** Its findings, see `unpackFindings`. Empty where there are none. */
  readonly findings: Uint8Array
  /** Its entry without HTML, see `unpackEntry`. Empty where it is only checked. */
  readonly entry: Uint8Array
  /** What lists say of it. Absent where it is only checked. */
  readonly listing?: PackedListing
}

/** A listing whose items are UTF-8: thousands of them are put into a list without being looked at. */
export interface PackedListing extends Omit<Listing, 'items'> {
  readonly items: readonly Uint8Array[]
}

/** What is remembered of an article: all that has to be known of one that has not changed. */
export interface Keepsake extends Packed, Basis {
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
  readonly outputs?: { readonly digest: string; readonly files: readonly PublishedFile[] }
}

const utf8 = new TextEncoder()

/** Findings as they are held: their JSON, deflated to a fifth. */
export function packFindings(findings: readonly Finding[]): Uint8Array {
  return findings.length === 0 ? new Uint8Array() : pack(findings)
}

export function unpackFindings(packed: Uint8Array): readonly Finding[] {
  return packed.length === 0 ? [] : unpack(packed)
}

/** Each item gets memory of its own: a small `Buffer` is a part of a block of 8 kB, which it would keep. */
export function packListing({ items, ...rest }: Listing): PackedListing {
  return { ...rest, items: items.map((item) => utf8.encode(item)) }
}

export function unpackListing({ items, ...rest }: PackedListing): Listing {
  return { ...rest, items: items.map(bundleText) }
}

/** An entry as it is held, likewise; its HTML is in the publication. */
export function packEntry(entry: Entry): Uint8Array {
  return pack({ ...entry, html: '' })
}

/** The entry of an article that is published, without its HTML. */
export function unpackEntry(packed: Uint8Array): Entry {
  return unpack(packed)
}

/** A copy of what was deflated: the original lies in a block of 16 kB, which it would keep for as long as it lives. */
function pack(value: unknown): Uint8Array {
  return new Uint8Array(deflateRawSync(JSON.stringify(value), { level: 1 }))
}

function unpack<T>(packed: Uint8Array): T {
  return JSON.parse(inflateRawSync(packed).toString('utf8'))
}
