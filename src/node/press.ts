import {
  type ArticleRecord,
  claimSlugs,
  emitCollection,
  formatManifest,
  type Manifest,
  manifestPath,
  type Settings,
  staleFiles,
} from '../build/index.ts'
import type { Entry } from '../model/publication.ts'
import type { OutputFolder } from './output-folder.ts'
import type { Processed } from './process-articles.ts'
import { readAsset } from './read-asset.ts'

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
  /** Publishes an article; to be called in order of paths. */
  publish(processed: Processed): Promise<void>
  /** Publishes what speaks of all articles, removes what is no more published, and writes the manifest. */
  finish(): Promise<Printed>
}

/** Opens a press for a folder that holds a former publication. Its functions throw the folder's UserErrors. */
export function openPress(output: OutputFolder, former: Manifest, settings: Settings): Press {
  const claim = claimSlugs(former)
  const records: ArticleRecord[] = []
  const entries: Entry[] = []
  const written: string[] = []
  let unchanged = 0

  async function put(path: string, content: Uint8Array | string): Promise<string> {
    if (await output.write(path, content)) written.push(path)
    else unchanged += 1
    return path
  }

  return {
    async publish({ article, result }) {
      const claimed = claim(result)
      if (claimed.kind === 'keep') records.push(claimed.record)
      if (claimed.kind !== 'publish') return
      const files: string[] = []
      for (const { path, text } of result.outputs) files.push(await put(path, text))
      for (const asset of result.assets) {
        const bytes = await readAsset(article.file, asset)
        if (bytes !== undefined) files.push(await put(`${claimed.slug}/${asset}`, bytes))
      }
      records.push({ path: result.path, slug: claimed.slug, files })
      if (result.entry !== undefined) entries.push(result.entry)
    },
    async finish() {
      const collection: string[] = []
      for (const { path, text } of emitCollection(entries, settings)) {
        collection.push(await put(path, text))
      }
      const present = { articles: records, collection }
      const removed: string[] = []
      for (const path of staleFiles(former, present)) {
        if (await output.remove(path)) removed.push(path)
      }
      await put(manifestPath, formatManifest(present))
      return { articles: records.length, written: written.sort(), unchanged, removed }
    },
  }
}
