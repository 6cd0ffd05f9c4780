import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord } from '../../build/manifest.ts'
import type { Request } from '../../build/settings.ts'
import type { FoundArticle } from '../find-articles.ts'
import type { PackedArticle } from '../pack-article.ts'
import { placeFile } from '../place-file.ts'
import type { Project } from '../project.ts'
import { sha256 } from '../read-source.ts'
import { type Contents, formatCache, parseCache } from './cache-file.ts'
import type { Recognition } from './file-mark.ts'
import { type Held, hold, holdRemembered } from './held.ts'
import type { Keepsake, Published, Together } from './keepsake.ts'
import { keepsakeOn, withKeepsake, writePage } from './page.ts'
import { programDigest } from './program-digest.ts'
import type { Publication } from './publication.ts'
import { recall } from './recall.ts'
import { openShelf, type Place } from './shelf.ts'

/** What a run remembers of articles from the runs before it, and what it lays down itself. */
export interface ArticleCache {
  readonly how: Recognition
  /** Whether nothing is remembered that could be believed. */
  readonly isNew: boolean
  /** What it is valid for. */
  readonly key: string
  /** Whether there is something to save. */
  readonly isChanged: boolean
  /** An article that is remembered, where all it was made from is as it was. */
  recall(article: FoundArticle, output?: Publication): Held | undefined
  /** Lays down what came of an article, and remembers it in the place of what was remembered of it, or forgets it. */
  keep(packed: PackedArticle, imprint?: Imprint): Held
  /** The page of an article that is held. */
  pageOf(held: Held): Uint8Array
  /** The page of an article that is remembered, whether or not it still holds. */
  pageAt(path: string): Uint8Array | undefined
  readonly together: Together
  /** Adds to what is remembered of all articles together. */
  keepTogether(some: Together): void
  /** Forgets all articles but these. */
  retain(paths: ReadonlySet<string>): void
  /** Brings what is remembered to the disk, where it has changed. A disk that refuses is no failure of the run. */
  save(): void
  /** Lets go of the disk; pages can still be asked for. */
  close(): void
}

/** What was published of an article. */
export interface Imprint {
  readonly record: ArticleRecord
  /** SHA-256 of the entry together with its HTML; empty where the files are those of a former publication. */
  readonly digest: string
  /** What is to be remembered; absent where it is not plain what would change it. */
  readonly published?: Published
}

/** Where a cache lies, and how far it is trusted. */
export interface CacheOptions {
  /** Absolute path of its folder; without it what is remembered ends with the run. */
  readonly folder?: string
  /** Whether every file is read, whatever its size and times say. */
  readonly verify?: boolean
  /** Pages of other builds, to be believed like those of the cache. */
  readonly seed?: readonly Uint8Array[]
}

const fileName = 'articles'

/** Long runs save what they have so far after so many milliseconds, so that a run that is killed is not lost. */
const saveEvery = 20_000

/** Opens the cache of a project for one request. A cache that cannot be believed counts as none. */
export function openArticleCache(
  project: Project,
  request: Request,
  { folder, verify = false, seed = [] }: CacheOptions,
): ArticleCache {
  // Without a folder, only a shard asks for the key, which takes a look at the whole program.
  let key = ''
  const keyOf = () => {
    key ||= cacheKey(request)
    return key
  }
  const contents = folder === undefined ? undefined : readCache(join(folder, fileName), keyOf())
  const shelf = openShelf(folder, contents?.segments ?? [])
  const known = new Map<string, Place>(contents?.pages)
  for (const [path, place] of known) if (!shelf.has(place)) known.delete(path)
  for (const page of seed) known.set(keepsakeOn(page)!.path, shelf.put(page))
  const how = { verify, now: Date.now() }
  let together = contents?.together ?? {}
  let changed = contents === undefined
  let saved = Date.now()

  function remember(path: string, place: Place | undefined): void {
    if (place !== undefined) known.set(path, place)
    else if (!known.delete(path)) return
    changed = true
    if (Date.now() - saved > saveEvery) save()
  }

  function save(): void {
    if (!changed || folder === undefined) return
    try {
      mkdirSync(folder, { recursive: true })
      if (shelf.isScattered([...known.values()])) {
        for (const [path, place] of known) known.set(path, shelf.put(shelf.take(place)))
      }
      const { segments, pages } = shelf.seal([...known])
      placeFile(join(folder, fileName), formatCache({ segments, pages, together }, keyOf()), folder)
      shelf.retain(segments)
      changed = false
    } catch {
      // The next run does the work again.
    }
    saved = Date.now()
  }

  return {
    how,
    isNew: contents === undefined,
    get key() {
      return keyOf()
    },
    get isChanged() {
      return changed
    },
    recall(article, output) {
      const place = known.get(article.path)
      if (place === undefined) return undefined
      const page = shelf.take(place)
      const keepsake = keepsakeOn(page)!
      const current = recall(keepsake, article, { root: project.root, output, how })
      if (current === undefined) return undefined
      if (current === keepsake) return holdRemembered(keepsake, place)
      const fresh = shelf.put(withKeepsake(page, current))
      remember(article.path, fresh)
      return holdRemembered(current, fresh)
    },
    keep(packed, imprint) {
      const keepsake = keepsakeOf(packed, imprint?.published)
      const place = shelf.put(writePage(keepsake, imprint?.record, packed.contents))
      remember(packed.path, keepsake && place)
      if (imprint === undefined) return hold(packed, place, undefined)
      const { record, digest } = imprint
      return hold(packed, place, { slug: record.slug, files: record.files.length, digest })
    },
    pageOf: ({ place }) => shelf.take(place),
    pageAt(path) {
      const place = known.get(path)
      return place && shelf.take(place)
    },
    get together() {
      return together
    },
    keepTogether(some) {
      const next = { ...together, ...some }
      if (next.findings === together.findings && next.outputs === together.outputs) return
      together = next
      changed = true
    },
    retain(paths) {
      for (const path of known.keys()) {
        if (!paths.has(path)) changed = known.delete(path) || changed
      }
    },
    save,
    close: shelf.close,
  }
}

/** What is to be remembered of an article; nothing where another run might come to another result. */
function keepsakeOf(
  { path, slug, silenced, counts, listing, basis }: PackedArticle,
  published: Published | undefined,
): Keepsake | undefined {
  if (basis === undefined || slug === undefined) return undefined
  return {
    path,
    slug,
    silenced,
    counts,
    ...(listing && { listing }),
    ...basis,
    ...(published && { published }),
  }
}

/** Settings that have no part in what is found or published; whatever else a configuration may hold has one. */
const idle = ['$schema', 'articles', 'output', 'failOn', 'lang', 'jobs', 'baseline', 'links']

/**
 * What a cache is valid for: this program, and everything that reaches an article beside its own files. The request is
 * digested whole, so that what is added to it one day counts by itself.
 */
export function cacheKey({ root: _root, publish: _publish, config, ...rest }: Request): string {
  const settings = Object.entries(config).filter(([name]) => !idle.includes(name))
  return sha256(JSON.stringify([programDigest(), settings, rest]))
}

/** What the cache in a file holds; nothing where there is none that can be believed. */
function readCache(file: string, key: string): Contents | undefined {
  try {
    return parseCache(readFileSync(file), key)
  } catch {
    return undefined
  }
}
