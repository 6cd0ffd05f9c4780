import { resolve } from 'node:path'
import type { Request } from '../../build/settings.ts'
import type { Project } from '../project.ts'
import type { RunOptions } from '../run-options.ts'
import { type ArticleCache, openArticleCache } from './article-cache.ts'

/** Where a project remembers things, relative to its root. */
export const usualFolder = 'node_modules/.cache/yikan'

/**
 * The cache that a run asked for. One that chooses rules for itself, or asks for links, finds other things than a
 * usual run, so it neither believes what is remembered nor remembers anything; nor does a run without a cache.
 */
export function openCacheFor(
  project: Project,
  request: Request,
  { cache, seed = [], only, skip, links }: RunOptions,
): ArticleCache {
  if (cache === undefined || only || skip || links)
    return openArticleCache(project, request, { seed })
  const { folder, verify } = cache
  const place =
    folder === undefined ? resolve(project.root, usualFolder) : resolve(project.cwd, folder)
  return openArticleCache(project, request, { folder: place, seed, ...(verify && { verify }) })
}
