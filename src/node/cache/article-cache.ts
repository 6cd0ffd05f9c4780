import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Request } from '../../build/settings.ts'
import type { FoundArticle } from '../find-articles.ts'
import { placeFile } from '../place-file.ts'
import type { Project } from '../project.ts'
import { sha256 } from '../read-source.ts'
import { type Contents, formatCache, parseCache } from './cache-file.ts'
import type { Recognition } from './file-mark.ts'
import type { Keepsake, Together } from './keepsake.ts'
import { programDigest } from './program-digest.ts'
import type { Publication } from './publication.ts'
import { recall } from './recall.ts'

/** What a run remembers of articles from the runs before it. */
export interface ArticleCache {
  readonly how: Recognition
  /** Whether nothing is remembered that could be believed. */
  readonly isNew: boolean
  /** What it is valid for. */
  readonly key: string
  /** Absolute path of its folder. */
  readonly folder?: string
  /** Whether there is something to save. */
  readonly isChanged: boolean
  /** What is remembered of an article, where all it was made from is as it was. */
  recall(article: FoundArticle, output?: Publication): Keepsake | undefined
  /** Remembers an article in the place of what was remembered of it, or forgets it. */
  keep(path: string, keepsake: Keepsake | undefined): void
  /** What is remembered of an article, whether or not it still holds. */
  keepsakeOf(path: string): Keepsake | undefined
  readonly together: Together
  /** Adds to what is remembered of all articles together. */
  keepTogether(some: Together): void
  /** Forgets all articles but these. */
  retain(paths: ReadonlySet<string>): void
  /** Brings what is remembered to the disk, where it has changed. A disk that refuses is no failure of the run. */
  save(): void
}

/** Where a cache lies, and how far it is trusted. */
export interface CacheOptions {
  /** Absolute path of its folder; without it what is remembered ends with the run. */
  readonly folder?: string
  /** Whether every file is read, whatever its size and times say. */
  readonly verify?: boolean
  /** Keepsakes of other builds, to be believed like those of the cache. */
  readonly seed?: readonly Keepsake[]
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
  const known = new Map([...(contents?.keepsakes ?? []), ...seed].map((each) => [each.path, each]))
  const how = { verify, now: Date.now() }
  let together = contents?.together ?? {}
  let changed = contents === undefined
  let saved = Date.now()

  function keep(path: string, keepsake: Keepsake | undefined): void {
    if (known.get(path) === keepsake) return
    if (keepsake === undefined) known.delete(path)
    else known.set(path, keepsake)
    changed = true
    if (Date.now() - saved > saveEvery) save()
  }

  function save(): void {
    if (!changed || folder === undefined) return
    try {
      mkdirSync(folder, { recursive: true })
      const bytes = formatCache({ keepsakes: [...known.values()], together }, keyOf())
      placeFile(join(folder, fileName), bytes, folder)
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
    ...(folder !== undefined && { folder }),
    get isChanged() {
      return changed
    },
    recall(article, output) {
      const keepsake = known.get(article.path)
      const current = keepsake && recall(keepsake, article, { root: project.root, output, how })
      if (current !== undefined) keep(article.path, current)
      return current
    },
    keep,
    keepsakeOf: (path) => known.get(path),
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
