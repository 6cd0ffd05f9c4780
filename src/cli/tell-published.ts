import type { BuildResult } from '../node/run-build.ts'
import type { BuildOptions } from './options.ts'
import type { Session } from './session.ts'

/** Says what became of the output folder. */
export function tellPublished(
  { published, written, unchanged, removed }: BuildResult,
  { output, shard }: BuildOptions,
  { project, words, notice }: Session,
): void {
  for (const path of removed) notice(words.run.removed(path))
  const folder = (output ?? project.config.output).replace(/\/*$/, '/')
  const sums = { written: written.length, removed: removed.length }
  const counts = { ...sums, articles: published, unchanged, output: folder }
  if (shard) {
    notice(words.run.publishedPart({ ...counts, part: `${shard.number}/${shard.of}` }))
    return
  }
  if (project.config.site.url === undefined) notice(words.run.noAddress)
  notice(words.run.published(counts))
}
