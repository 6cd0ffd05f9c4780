import { relative, resolve } from 'node:path'
import type { Project } from '../node/project.ts'
import { runCheck } from '../node/run-check.ts'
import type { Io } from './io.ts'
import { withOnline } from './link-session.ts'
import type { CacheOptions, OnlineChoice, RunnerOptions } from './options.ts'
import { cacheOf, withSession } from './session.ts'

export interface CheckOptions extends RunnerOptions, OnlineChoice, CacheOptions {
  readonly baseline?: string
  /** A file, or `true` where none is named. */
  readonly writeBaseline?: string | true
}

/** `yikan check`: says what is wrong and writes nothing, or notes what is wrong in a baseline and says no more of it. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  return withSession(paths, options, io, async (session) => {
    const { project, words, runOptions, notice, report } = session
    const { baseline, writeBaseline: wanted } = options
    if (wanted === undefined) {
      const run = await withOnline(options, session, io, (online) =>
        runCheck(project, {
          ...runOptions,
          ...cacheOf(options),
          ...online,
          ...(baseline && { baseline }),
        }),
      )
      return report(run, 'error')
    }
    const file = wanted === true ? (baseline ?? usualBaseline(project)) : wanted
    const { writeBaseline } = await import('../node/write-baseline.ts')
    const { findings } = await withOnline(options, session, io, (online) =>
      writeBaseline(project, { ...runOptions, ...online, file }),
    )
    const shown = relative(project.cwd, resolve(project.cwd, file))
    notice(words.run.baselineWritten(shown, findings))
    if (project.config.baseline === undefined) notice(words.run.useBaseline(shown))
    return 0
  })
}

/** The baseline of the configuration, or one beside it. */
function usualBaseline({ root, config }: Project): string {
  return resolve(root, config.baseline ?? 'yikan.baseline.json')
}
