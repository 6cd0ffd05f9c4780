import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emitFeeds, emitLists, type Listing } from '../build/emit-collection.ts'
import { type Manifest, manifestOf, manifestPath, staleFiles } from '../build/manifest.ts'
import { newestFirst } from '../build/newest-first.ts'
import type { EmitContext } from '../model/emitter.ts'
import type { ArticleData, Entry } from '../model/publication.ts'
import { textOf } from './cache/bundle.ts'
import type { Held } from './cache/held.ts'
import type { Feeds, PublishedFile } from './cache/keepsake.ts'
import { contentsOn, entryIn, itemsIn, recordOn } from './cache/page.ts'
import type { OutputFolder } from './output-folder.ts'
import { type PackedOutput, packOutput } from './packed-output.ts'
import { sha256 } from './read-source.ts'

/** What is printed of all articles together, and with what. */
interface Order {
  readonly output: OutputFolder
  readonly former: () => Manifest
  readonly context: EmitContext
  /** Those that are published, sorted by path. */
  readonly articles: readonly Held[]
  readonly pageOf: (held: Held) => Uint8Array
  /** Feeds of the build before. */
  readonly known: Feeds | undefined
  put(output: PackedOutput): Promise<PublishedFile>
  /** Leaves files as they are, if they are all as they were put there; nothing where one of them is not. */
  leave(files: readonly PublishedFile[]): readonly PublishedFile[] | undefined
}

/**
 * Prints lists, feeds and the manifest, and removes what is no more published. Lists are put together from what each
 * article's page says, without a look at it; feeds are left as they are where the newest articles are.
 */
export async function printTogether(order: Order): Promise<{
  readonly files: readonly PublishedFile[]
  readonly feeds: Feeds
  readonly removed: readonly string[]
}> {
  const { articles, context, pageOf, put } = order
  const sorted = articles
    .flatMap((held) => (held.listing ? [{ ...held.listing, held }] : []))
    .sort(newestFirst)
  const listings = sorted.map(({ held, ...listing }): Listing<Uint8Array> => {
    return { ...listing, items: itemsIn(contentsOn(pageOf(held))) }
  })
  const files: PublishedFile[] = []
  for (const { path, pieces } of emitLists(listings, context)) {
    files.push(await put(packOutput(path, joined(pieces))))
  }
  const feeds = await printFeeds(
    sorted.slice(0, context.site.feedItems).map(({ held }) => held),
    order,
  )
  const collection = [...files, ...feeds.files].map(({ path }) => path)
  const records = articles.map((held) => recordOn(pageOf(held)))
  const manifest = joined(manifestOf(records, collection))
  const removed = await removeStale(manifest, order)
  files.push(await put(packOutput(manifestPath, manifest)))
  return { files, feeds, removed }
}

async function printFeeds(
  newest: readonly Held[],
  { output, context, pageOf, known, put, leave }: Order,
): Promise<Feeds> {
  const digest = sha256(JSON.stringify(newest.map(({ print }) => print)))
  const old = known?.digest === digest ? leave(known.files) : undefined
  if (old !== undefined) return { digest, files: old }
  const entries = newest.map((held) => wholeEntry(output.root, contentsOn(pageOf(held))))
  const files: PublishedFile[] = []
  for (const { path, text } of emitFeeds(entries, context)) {
    files.push(await put(packOutput(path, Buffer.from(text))))
  }
  return { digest, files }
}

/** An entry with its HTML, which stands in the article's own file of the publication. */
function wholeEntry(root: string, contents: Uint8Array): Entry {
  const entry = entryIn(contents)
  const data: ArticleData = JSON.parse(readFileSync(join(root, entry.files.json), 'utf8'))
  return { ...entry, html: (data.lead?.html ?? '') + data.html }
}

/** Removes what the manifest does not name and a former one did, or a build that died left. Tells what it was. */
async function removeStale(
  manifest: Uint8Array,
  { output, former }: Order,
): Promise<readonly string[]> {
  const isSame = (await output.read(manifestPath))?.equals(manifest) === true
  if (isSame && output.unfinished.length === 0) return []
  const removed: string[] = []
  const present: Manifest = JSON.parse(textOf(manifest))
  for (const path of staleFiles(former(), output.unfinished, present)) {
    if (await output.remove(path)) removed.push(path)
  }
  return removed
}

/** Text and UTF-8, one after the other. */
function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  const known = new Map<string, Uint8Array>()
  const bytesOf = (text: string) => {
    const bytes = known.get(text) ?? Buffer.from(text)
    known.set(text, bytes)
    return bytes
  }
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? bytesOf(piece) : piece)))
}
