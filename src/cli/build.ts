import { UserError } from '../model/user-error.ts'
import { runBuild } from '../node/run-build.ts'
import type { Io } from './io.ts'
import type { BuildOptions } from './options.ts'
import { cacheOf, withSession } from './session.ts'
import { tellPublished } from './tell-published.ts'

/** `yikan build`: publishes, then says what was found; findings fail it only where that is asked for. */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  io: Io,
): Promise<number> {
  const { output, shard } = options
  if (options.watch && shard) {
    throw new UserError('arguments/not-together', { option: '--shard', other: '--watch' })
  }
  if (options.watch) return (await import('./watch.ts')).watch(paths, options, io)
  return withSession(paths, options, io, async (session) => {
    const runOptions = {
      ...session.runOptions,
      ...cacheOf(options),
      ...(output && { output }),
    }
    const result = shard
      ? await (await import('../node/run-shard.ts')).runShard(session.project, runOptions, shard)
      : await runBuild(session.project, runOptions)
    const exitCode = await session.report(result, 'never')
    tellPublished(result, options, session)
    return exitCode
  })
}
