import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimSlugs } from '../build/claim-slugs.ts'
import {
  type ArticleRecord,
  formatManifest,
  type Manifest,
  manifestPath,
  staleFiles,
} from '../build/manifest.ts'
import type { Settings } from '../build/settings.ts'
import type { ArticleData, Entry } from '../model/publication.ts'
import { markOf, type Recognition, stampOf } from './cache/file-mark.ts'
import {
  type Keepsake,
  type Packed,
  type Published,
  type PublishedFile,
  type Together,
  unpackEntry,
  unpackListing,
  type WitnessedFile,
} from './cache/keepsake.ts'
import { openPublication } from './cache/publication.ts'
import { exists, publishedMark, recognisePublished } from './cache/recall.ts'
import type { OutputFolder } from './output-folder.ts'
import type { PackedArticle, PackedOutput } from './pack-article.ts'
import { readAsset } from './read-asset.ts'
import { sha256 } from './read-source.ts'

/** What a build did to the output folder; paths are relative to it, sorted. */
export interface Printed {
  /** How many articles the publication holds now. */
  readonly published: number
  readonly written: readonly string[]
  readonly unchanged: number
  readonly removed: readonly string[]
}

/** Brings articles into the output folder as they are ready. */
export interface Press {
  /**
   * Publishes the article of a file; to be called in order of paths, in turn with `recall`. Tells what to remember of
   * that; nothing where it was not published, or where it is not plain what would change.
   */
  publish(packed: PackedArticle, file: string): Promise<Published | undefined>
  /** Takes an article up that is published as it is to be. */
  recall(keepsake: Keepsake): void
  /** Puts a file beside the articles that tells of them, and leaves what speaks of all to others. */
  finishPart(path: string, content: Uint8Array): Promise<Printed>
  /** Publishes what speaks of all articles, removes what is no more published, and writes the manifest. */
  finish(known: Together['outputs']): Promise<Printed & { readonly together: Together['outputs'] }>
}

/** What a press is set up with. */
export interface Setup {
  readonly output: OutputFolder
  /** The publication that the folder holds, read when it is needed. */
  readonly former: () => Manifest
  readonly settings: () => Promise<Settings>
  readonly how: Recognition
}

/** Opens a press for a folder that holds a former publication. Its functions throw the folder's UserErrors. */
export function openPress({ output, former, settings, how }: Setup): Press {
  const claim = claimSlugs(former)
  const records: (ArticleRecord & { readonly digest?: string })[] = []
  const listed: Pick<Packed, 'listing' | 'entry'>[] = []
  const written: string[] = []
  let unchanged = 0

  async function put({ path, bytes, sha256: digest }: PackedOutput): Promise<PublishedFile> {
    if (await output.write(path, bytes)) written.push(path)
    else unchanged += 1
    return { path, mark: publishedMark(join(output.root, path), digest, bytes.length) }
  }

  /** The outputs of an article are let go: held back, those of ten thousand would fill the memory. */
  function list({ listing, entry }: Packed): void {
    listed.push({ entry, ...(listing && { listing }) })
  }

  async function putPictures(file: string, slug: string, { assets }: PackedArticle) {
    const outputs: PublishedFile[] = []
    const pictures: (WitnessedFile | undefined)[] = []
    for (const path of assets) {
      const place = join(file, '..', path)
      const stamp = stampOf(place)
      const bytes = await readAsset(file, path)
      if (bytes === undefined) {
        pictures.push(exists(place) === 'missing' ? { path, state: 'missing' } : undefined)
        continue
      }
      const picture = outputOf(`${slug}/${path}`, bytes)
      outputs.push(await put(picture))
      pictures.push(stamp && { path, state: markOf(picture.sha256, stamp, how.now) })
    }
    return { outputs, pictures }
  }

  return {
    async publish(packed, file) {
      const claimed = claim(packed)
      if (claimed.kind === 'keep') records.push(claimed.record)
      if (claimed.kind !== 'publish') return undefined
      const { slug } = claimed
      const { path, digest } = packed
      const outputs: PublishedFile[] = []
      for (const each of packed.outputs) outputs.push(await put(each))
      const beside = await putPictures(file, slug, packed)
      outputs.push(...beside.outputs)
      records.push({ path, slug, files: outputs.map((each) => each.path), digest })
      list(packed)
      const pictures = beside.pictures.filter((picture) => picture !== undefined)
      // Of a picture that is there and not published, it is not plain what would change that.
      return pictures.length < beside.pictures.length ? undefined : { outputs, pictures, digest }
    },
    recall(keepsake) {
      const { path, slug, published } = keepsake
      if (claim({ path, slug }).kind !== 'publish' || published === undefined) return
      const { outputs, digest } = published
      records.push({ path, slug, files: outputs.map((file) => file.path), digest })
      list(keepsake)
      unchanged += outputs.length
    },
    async finishPart(path, content) {
      await put(outputOf(path, content))
      await output.finish()
      return { ...sums(), removed: [] }
    },
    async finish(known) {
      const digest = sha256(JSON.stringify(records))
      const isKnown = known?.digest === digest && output.unfinished.length === 0
      const present = isKnown && recognisePublished(known.files, openPublication(output.root), how)
      if (present) {
        unchanged += present.length
        await output.finish()
        const together = present === known.files ? known : { digest, files: present }
        return { ...sums(), removed: [], together }
      }
      const { files, removed } = await printTogether()
      await output.finish()
      return { ...sums(), removed, together: { digest, files } }
    },
  }

  async function printTogether() {
    const { emitCollection } = await import('../build/emit-collection.ts')
    const files: PublishedFile[] = []
    const entries = new Map(listed.map(({ listing, entry }) => [listing?.slug, entry]))
    const wholeEntry = (slug: string) => {
      const entry = unpackEntry(entries.get(slug)!)
      return { ...entry, html: publishedHtml(output.root, entry) }
    }
    const listings = listed.flatMap(({ listing }) => (listing ? [unpackListing(listing)] : []))
    for (const { path, text } of emitCollection(listings, wholeEntry, (await settings()).context)) {
      files.push(await put(outputOf(path, Buffer.from(text))))
    }
    const present = { articles: records, collection: files.map(({ path }) => path) }
    const removed: string[] = []
    for (const path of staleFiles(former(), output.unfinished, present)) {
      if (await output.remove(path)) removed.push(path)
    }
    files.push(await put(outputOf(manifestPath, Buffer.from(formatManifest(present)))))
    return { files, removed }
  }

  function sums() {
    return { published: records.length, written: written.sort(), unchanged }
  }
}

function outputOf(path: string, bytes: Uint8Array): PackedOutput {
  return { path, bytes, sha256: sha256(bytes) }
}

/** The HTML of an entry, as it stands in the article's own file of the publication. */
function publishedHtml(root: string, { files }: Entry): string {
  const data: ArticleData = JSON.parse(readFileSync(join(root, files.json), 'utf8'))
  return (data.lead?.html ?? '') + data.html
}
