import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Shard, shardFile, shardOfFile } from '../build/shard.ts'
import { UserError } from '../model/user-error.ts'
import { cacheKey } from './cache/article-cache.ts'
import { parseBundle } from './cache/bundle.ts'
import type { Project } from './project.ts'
import { type BuildResult, runBuild } from './run-build.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'

/**
 * Makes one publication of shards whose files lie together in the output folder: whatever they tell of their articles is
 * believed as a cache is, and what does not hold is made again, so that the result is that of one build.
 *
 * Throws the UserErrors of a build, and `shards/none`, `shards/missing`, `shards/mixed` or `shards/unusable` where the
 * shards are not all there, or do not fit this program and configuration.
 */
export async function runMerge(project: Project, options: RunOptions): Promise<BuildResult> {
  const folder = outputOf(project, options)
  const shards = shardsIn(folder)
  const key = cacheKey(requestOf(project, options, true))
  const seed = shards.flatMap((shard) => pagesOf(join(folder, shardFile(shard)), key))
  const result = await runBuild(project, { ...options, paths: [], seed })
  for (const shard of shards) rmSync(join(folder, shardFile(shard)))
  return result
}

/** The shards whose files lie in a folder: all of one division, and no other. */
function shardsIn(folder: string): readonly Shard[] {
  const shards = namesIn(folder).flatMap((name) => shardOfFile(name) ?? [])
  const of = shards[0]?.of
  if (of === undefined) throw new UserError('shards/none', { path: folder })
  const other = shards.find((shard) => shard.of !== of)
  if (other !== undefined) {
    throw new UserError('shards/mixed', { one: shardFile(shards[0]!), other: shardFile(other) })
  }
  const there = new Set(shards.map(({ number }) => number))
  const numbers = Array.from({ length: of }, (_, index) => index + 1)
  const missing = numbers.filter((number) => !there.has(number))
  if (missing.length > 0) {
    throw new UserError('shards/missing', { shards: missing.join(', '), of, path: folder })
  }
  return shards
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The pages of the articles that a shard published. */
function pagesOf(file: string, key: string): readonly Uint8Array[] {
  const bundle = parseBundle(readFileSync(file), key)
  if (bundle === undefined) throw new UserError('shards/unusable', { file })
  return bundle.parts
}
