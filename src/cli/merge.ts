import { runMerge } from '../node/run-merge.ts'
import type { Io } from './io.ts'
import type { BuildOptions } from './options.ts'
import { cacheOf, withSession } from './session.ts'
import { tellPublished } from './tell-published.ts'

/** `yikan merge`: makes one publication of what shards published, and reports on all of it. */
export async function merge(_: readonly string[], options: BuildOptions, io: Io): Promise<number> {
  return withSession([], options, io, async (session) => {
    const { output } = options
    const result = await runMerge(session.project, {
      ...session.runOptions,
      ...cacheOf(options),
      ...(output && { output }),
    })
    const exitCode = await session.report(result, 'never')
    tellPublished(result, options, session)
    return exitCode
  })
}
