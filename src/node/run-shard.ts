import { type Shard, shardFile, shardOf } from '../build/shard.ts'
import { UserError } from '../model/user-error.ts'
import { formatBundle } from './cache/bundle.ts'
import type { Mark } from './cache/file-mark.ts'
import type { Keepsake, WitnessedFile } from './cache/keepsake.ts'
import { keepsakeOn, withKeepsake } from './cache/page.ts'
import { findArticles } from './find-articles.ts'
import { withLock } from './lock.ts'
import { checkOutputPlace } from './output-folder.ts'
import type { Project } from './project.ts'
import { readBaseline, silenceKnown } from './read-baseline.ts'
import { sha256 } from './read-source.ts'
import { type BuildResult, publishPart } from './run-build.ts'
import { outputOf, type RunOptions } from './run-options.ts'

/**
 * Publishes the articles of one shard, and beside them a file that tells `runMerge` of them. What speaks of all articles
 * is left to that, and so is the removal of what is no more published.
 *
 * Throws the UserErrors of a build, and `arguments/not-together` where the run is narrowed in another way too, since
 * the shards of a publication have to fit together.
 */
export async function runShard(
  project: Project,
  options: RunOptions,
  shard: Shard,
): Promise<BuildResult> {
  refuseNarrowed(options)
  const baseline = await readBaseline(project, options)
  const folder = outputOf(project, options)
  await checkOutputPlace(project, [], folder)
  const all = await findArticles(project, [], folder)
  const own = all.filter(({ path }) => shardOf(sha256(path), shard.of) === shard.number)
  const run = await withLock(project, folder, options.onWait, () =>
    publishPart(project, options, {
      folder,
      named: own,
      record: {
        path: shardFile(shard),
        format: (pages, key) => formatBundle({}, pages.flatMap(portablePage), key),
      },
    }),
  )
  return silenceKnown(run, baseline)
}

function refuseNarrowed({ paths, only, skip }: RunOptions): void {
  const other = paths.length > 0 ? paths[0] : only ? '--only' : skip ? '--skip' : undefined
  if (other !== undefined) {
    throw new UserError('arguments/not-together', { option: '--shard', other })
  }
}

/** A page of an article that is remembered, without what holds on one machine alone. */
function portablePage(page: Uint8Array): readonly Uint8Array[] {
  const keepsake = keepsakeOn(page)
  return keepsake === undefined ? [] : [withKeepsake(page, portable(keepsake))]
}

function portable({ source, original, records, files, published, ...rest }: Keepsake): Keepsake {
  return {
    ...rest,
    source: bare(source),
    ...(original && { original: { path: original.path, mark: bare(original.mark) } }),
    records: records.map(({ path, mark }) => ({ path, mark: bare(mark) })),
    files: files.map(bareWitness),
    ...(published && {
      published: {
        digest: published.digest,
        pictures: published.pictures.map(bareWitness),
        outputs: published.outputs.map(({ path, mark }) => ({ path, mark: bare(mark) })),
      },
    }),
  }
}

function bareWitness({ path, state }: WitnessedFile): WitnessedFile {
  return { path, state: typeof state === 'string' ? state : bare(state) }
}

function bare({ sha256: digest, size }: Mark): Mark {
  return { sha256: digest, size }
}
