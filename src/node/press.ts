import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { claimSlugs } from '../build/claim-slugs.ts'
import type { Manifest } from '../build/manifest.ts'
import type { Settings } from '../build/settings.ts'
import type { Imprint } from './cache/article-cache.ts'
import { markOf, type Recognition, stampOf } from './cache/file-mark.ts'
import type { Held } from './cache/held.ts'
import type { PublishedFile, Together, WitnessedFile } from './cache/keepsake.ts'
import { openPublication } from './cache/publication.ts'
import { exists, publishedMark, recognisePublished } from './cache/recall.ts'
import type { OutputFolder } from './output-folder.ts'
import type { PackedArticle } from './pack-article.ts'
import { type PackedOutput, packOutput } from './packed-output.ts'
import { readAsset } from './read-asset.ts'

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
   * Publishes the article of a file; to be called in order of paths, in turn with `recall`. Nothing where it is withheld,
   * because its slug is taken.
   */
  publish(packed: PackedArticle, file: string): Promise<Imprint | undefined>
  /** Takes up an article that was just published, or withheld, for what speaks of all articles. */
  take(held: Held): void
  /** Takes up an article that is published as it is to be. */
  recall(held: Held): void
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
  /** The page of an article, see `writePage`. */
  readonly pageOf: (held: Held) => Uint8Array
}

/** Opens a press for a folder that holds a former publication. Its functions throw the folder's UserErrors. */
export function openPress({ output, former, settings, how, pageOf }: Setup): Press {
  const claim = claimSlugs(former)
  const taken: Held[] = []
  const digest = createHash('sha256')
  const written: string[] = []
  let unchanged = 0

  async function put({ path, bytes, sha256: ofBytes }: PackedOutput): Promise<PublishedFile> {
    if (await output.write(path, bytes)) written.push(path)
    else unchanged += 1
    return { path, mark: publishedMark(join(output.root, path), ofBytes, bytes.length) }
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
      const picture = packOutput(`${slug}/${path}`, bytes)
      outputs.push(await put(picture))
      pictures.push(stamp && { path, state: markOf(picture.sha256, stamp, how.now) })
    }
    return { outputs, pictures }
  }

  function take(held: Held): void {
    if (held.print === undefined) return
    taken.push(held)
    digest.update(JSON.stringify([held.path, held.print]))
  }

  /** Files of the publication that are all as they were put there; nothing where one of them is not. */
  function present(files: readonly PublishedFile[]): readonly PublishedFile[] | undefined {
    return recognisePublished(files, openPublication(output.root), how)
  }

  /** The same, for files that are left as they are. */
  function leave(files: readonly PublishedFile[]): readonly PublishedFile[] | undefined {
    const left = present(files)
    unchanged += left?.length ?? 0
    return left
  }

  return {
    async publish(packed, file) {
      const claimed = claim(packed)
      if (claimed.kind === 'keep') return { record: claimed.record, digest: '' }
      if (claimed.kind === 'withhold') return undefined
      const { slug } = claimed
      const { path, digest: ofEntry } = packed
      const outputs: PublishedFile[] = []
      for (const each of packed.outputs) outputs.push(await put(each))
      const beside = await putPictures(file, slug, packed)
      outputs.push(...beside.outputs)
      const record = { path, slug, files: outputs.map((each) => each.path) }
      const pictures = beside.pictures.filter((picture) => picture !== undefined)
      // Of a picture that is there and not published, it is not plain what would change that.
      const isPlain = pictures.length === beside.pictures.length
      return {
        record,
        digest: ofEntry,
        ...(isPlain && { published: { outputs, pictures, digest: ofEntry } }),
      }
    },
    take,
    recall(held) {
      if (claim(held).kind !== 'publish' || held.print === undefined) return
      take(held)
      unchanged += held.print.files
    },
    async finishPart(path, content) {
      await put(packOutput(path, content))
      await output.finish()
      return { ...sums(), removed: [] }
    },
    async finish(known) {
      const ofAll = digest.digest('hex')
      const isKnown = known?.digest === ofAll && output.unfinished.length === 0
      const files = isKnown ? present(known.files) : undefined
      const feeds = isKnown ? present(known.feeds.files) : undefined
      if (isKnown && files && feeds) {
        unchanged += files.length + feeds.length
        await output.finish()
        const isOld = files === known.files && feeds === known.feeds.files
        const fresh = { digest: ofAll, files, feeds: { ...known.feeds, files: feeds } }
        return { ...sums(), removed: [], together: isOld ? known : fresh }
      }
      const { printTogether } = await import('./print-together.ts')
      const { removed, ...together } = await printTogether({
        ...{ output, former, pageOf, put, leave },
        context: (await settings()).context,
        articles: taken,
        known: known?.feeds,
      })
      await output.finish()
      return { ...sums(), removed, together: { digest: ofAll, ...together } }
    },
  }

  function sums() {
    return { published: taken.length, written: written.sort(), unchanged }
  }
}
