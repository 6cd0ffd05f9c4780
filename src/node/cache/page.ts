import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type ArticleRecord, recordText } from '../../build/manifest.ts'
import type { Finding } from '../../model/finding.ts'
import type { Entry } from '../../model/publication.ts'
import { textOf } from './bundle.ts'
import type { Keepsake } from './keepsake.ts'
import { joinParts, splitParts } from './parts.ts'

/** What the thread that works on an article packs. */
export interface Contents {
  readonly findings: readonly Finding[]
  /** Without its HTML, which is in the publication. Absent where the article is only checked. */
  readonly entry?: Entry
  /** What each list says of the article. */
  readonly items: readonly string[]
}

const utf8 = new TextEncoder()

/**
 * The page of an article: the keepsake, where it may be remembered; its record in the manifest, where it is published;
 * and the contents, see `packContents`.
 */
export function writePage(
  keepsake: Keepsake | undefined,
  record: ArticleRecord | undefined,
  contents: Uint8Array,
): Uint8Array {
  return joinParts([
    utf8.encode(keepsake === undefined ? '' : JSON.stringify(keepsake)),
    utf8.encode(record === undefined ? '' : recordText(record)),
    contents,
  ])
}

/** The page with another keepsake. */
export function withKeepsake(page: Uint8Array, keepsake: Keepsake): Uint8Array {
  return joinParts([utf8.encode(JSON.stringify(keepsake)), ...splitParts(page).slice(1)])
}

/** Nothing on the page of an article that must not be remembered. */
export function keepsakeOn(page: Uint8Array): Keepsake | undefined {
  const [keepsake] = splitParts(page)
  return keepsake!.length === 0 ? undefined : JSON.parse(textOf(keepsake!))
}

/** What the manifest says of the article, UTF-8; empty where it is not published. */
export function recordOn(page: Uint8Array): Uint8Array {
  return splitParts(page)[1]!
}

/** What the thread that worked on the article packed. */
export function contentsOn(page: Uint8Array): Uint8Array {
  return splitParts(page)[2]!
}

/** Findings and entry are deflated, to a fifth. Items are not, since thousands of them are put into a list at once. */
export function packContents({ findings, entry, items }: Contents): Uint8Array {
  return joinParts([
    findings.length === 0 ? new Uint8Array() : deflated(findings),
    entry === undefined ? new Uint8Array() : deflated({ ...entry, html: '' }),
    ...items.map((item) => utf8.encode(item)),
  ])
}

export function findingsIn(contents: Uint8Array): readonly Finding[] {
  const [findings] = splitParts(contents)
  return findings!.length === 0 ? [] : inflated(findings!)
}

/** The entry of an article that is published, without its HTML. */
export function entryIn(contents: Uint8Array): Entry {
  return inflated(splitParts(contents)[1]!)
}

/** What each list says of the article, UTF-8. */
export function itemsIn(contents: Uint8Array): readonly Uint8Array[] {
  return splitParts(contents).slice(2)
}

function deflated(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 1 })
}

function inflated<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'))
}
