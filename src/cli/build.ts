import { runBuild } from '../node/run-build.ts'
import type { Io } from './io.ts'
import type { CacheOptions, RunnerOptions } from './options.ts'
import { cacheOf, withSession } from './session.ts'

export interface BuildOptions extends RunnerOptions, CacheOptions {
  readonly output?: string
}

/** `yikan build`: publishes, then says what was found; findings fail it only where that is asked for. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  io: Io,
): Promise<number> {
  return withSession(paths, options, io, async ({ project, words, runOptions, notice, report }) => {
    const { output } = options
    const result = await runBuild(project, {
      ...runOptions,
      ...cacheOf(options),
      ...(output && { output }),
    })
    const exitCode = await report(result, 'never')
    for (const path of result.removed) notice(words.run.removed(path))
    if (project.config.site.url === undefined) notice(words.run.noAddress)
    const folder = (output ?? project.config.output).replace(/\/*$/, '/')
    const counts = { written: result.written.length, removed: result.removed.length }
    const { articles, unchanged } = result
    notice(words.run.published({ ...counts, articles, unchanged, output: folder }))
    return exitCode
  })
}
