import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimSlugs } from '../build/claim-slugs.ts'
import { collectEntries } from '../build/collect-entries.ts'
import {
  type ArticleRecord,
  formatManifest,
  type Manifest,
  manifestPath,
  staleFiles,
} from '../build/manifest.ts'
import type { ArticleResult } from '../build/process-article.ts'
import type { Settings } from '../build/settings.ts'
import type { ArticleData, Entry } from '../model/publication.ts'
import { markOf, type Recognition, stampOf } from './cache/file-mark.ts'
import {
  entryOf,
  type Published,
  type PublishedFile,
  type Together,
  type WitnessedFile,
} from './cache/keepsake.ts'
import { exists, publishedMark, recognisePublished } from './cache/recall.ts'
import { detached } from './detached.ts'
import type { OutputFolder } from './output-folder.ts'
import type { Processed } from './process-articles.ts'
import { readAsset } from './read-asset.ts'
import { sha256 } from './read-source.ts'
import type { Recalled } from './run-articles.ts'

/** What a build did to the output folder; paths are relative to it, sorted. */
export interface Printed {
  /** How many articles the publication holds now. */
  readonly articles: number
  readonly written: readonly string[]
  readonly unchanged: number
  readonly removed: readonly string[]
}

/** Brings articles into the output folder as they are ready. */
export interface Press {
  /** Publishes an article; to be called in order of paths, in turn with `recall`. Tells what to remember of that. */
  publish(processed: Processed): Promise<Published | undefined>
  /** Takes an article up that is published as it is to be. */
  recall(recalled: Recalled): void
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
  /** How many articles a feed holds. */
  readonly feedItems: number
  readonly how: Recognition
}

/** Opens a press for a folder that holds a former publication. Its functions throw the folder's UserErrors. */
export function openPress({ output, former, settings, feedItems, how }: Setup): Press {
  const claim = claimSlugs(former)
  const records: (ArticleRecord & { readonly digest?: string })[] = []
  const entries = collectEntries(feedItems)
  const recalled: Recalled[] = []
  const written: string[] = []
  let unchanged = 0

  async function put(path: string, content: Uint8Array | string): Promise<PublishedFile> {
    if (await output.write(path, content)) written.push(path)
    else unchanged += 1
    return { path: detached(path), mark: publishedMark(join(output.root, path), content) }
  }

  async function putPictures(file: string, slug: string, { assets }: ArticleResult) {
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
      outputs.push(await put(`${slug}/${path}`, bytes))
      pictures.push(stamp && { path, state: markOf(sha256(bytes), stamp, how.now) })
    }
    return { outputs, pictures }
  }

  return {
    async publish({ article, result }) {
      const claimed = claim(result)
      if (claimed.kind === 'keep') records.push(claimed.record)
      if (claimed.kind !== 'publish') return undefined
      const slug = detached(claimed.slug)
      const outputs: PublishedFile[] = []
      for (const { path, text } of result.outputs) outputs.push(await put(path, text))
      const beside = await putPictures(article.file, slug, result)
      outputs.push(...beside.outputs)
      const files = outputs.map(({ path }) => path)
      const digest = sha256(JSON.stringify(result.entry))
      records.push({ path: result.path, slug, files, digest })
      if (result.entry !== undefined) entries.add(detached(result.entry))
      const pictures = beside.pictures.filter((picture) => picture !== undefined)
      // Of a picture that is there and not published, it is not plain what would change that.
      return pictures.length < beside.pictures.length ? undefined : { outputs, pictures, digest }
    },
    recall(each) {
      const { path, slug, published } = each.keepsake
      if (claim({ path, slug }).kind !== 'publish' || published === undefined) return
      const { outputs, digest } = published
      records.push({ path, slug, files: outputs.map((file) => file.path), digest })
      recalled.push(each)
      unchanged += outputs.length
    },
    async finishPart(path, content) {
      await put(path, content)
      await output.finish()
      return { ...sums(), removed: [] }
    },
    async finish(known) {
      const digest = sha256(JSON.stringify(records))
      const isKnown = known?.digest === digest && output.unfinished.length === 0
      const present = isKnown && recognisePublished(known.files, output.root, how)
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
    for (const { keepsake } of recalled) entries.add(entryOf(keepsake))
    const files: PublishedFile[] = []
    const all = entries.all((entry) => publishedHtml(output.root, entry))
    for (const { path, text } of emitCollection(all, await settings())) {
      files.push(await put(path, text))
    }
    const present = { articles: records, collection: files.map(({ path }) => path) }
    const removed: string[] = []
    for (const path of staleFiles(former(), output.unfinished, present)) {
      if (await output.remove(path)) removed.push(path)
    }
    files.push(await put(manifestPath, formatManifest(present)))
    return { files, removed }
  }

  function sums() {
    return { articles: records.length, written: written.sort(), unchanged }
  }
}

/** The HTML of an entry, as it stands in the article's own file of the publication. */
function publishedHtml(root: string, { files }: Entry): string {
  const data: ArticleData = JSON.parse(readFileSync(join(root, files.json), 'utf8'))
  return (data.lead?.html ?? '') + data.html
}
