import { performance } from 'node:perf_hooks'
import { openProject } from '../node/project.ts'
import { type BuildResult, runBuild } from '../node/run-build.ts'
import { watchProject } from '../node/watch-project.ts'
import { countsOf, tally } from '../report/run/tally.ts'
import { usesColor } from './color.ts'
import { reportFailure } from './failure.ts'
import type { Io } from './io.ts'
import type { BuildOptions } from './options.ts'
import { cacheOf, type Session, withSession } from './session.ts'
import { tellPublished } from './tell-published.ts'

/**
 * `yikan build --watch`: publishes, and again after every change, until it is interrupted. What a change leads to is
 * told in one line, below the findings of the articles that were worked on. A change that cannot be published, such as
 * a slip in the configuration, is told, and the next one awaited.
 */
export async function watch(
  paths: readonly string[],
  options: BuildOptions,
  io: Io,
): Promise<number> {
  return withSession(paths, options, io, async (session) => {
    const { project, notice, words, language } = session
    const { output } = options
    const runOptions = { ...session.runOptions, ...cacheOf(options), ...(output && { output }) }
    const watcher = await watchProject(project, runOptions)
    let isOver = false
    const forget = io.onInterrupt?.(() => {
      isOver = true
      void watcher.close()
    })
    try {
      const first = await runBuild(project, runOptions)
      await session.report(first, 'never')
      tellPublished(first, options, session)
      notice(words.run.watching)
      for (await watcher.change(); !isOver; await watcher.change()) {
        const began = performance.now()
        try {
          const now = await openProject(io.cwd, options.config)
          const result = await runBuild(now, runOptions)
          await tell(result, performance.now() - began, session)
        } catch (error) {
          const color = usesColor(options.color ?? 'auto', io.env, io.stderr)
          reportFailure(error, language, color, io)
        }
      }
      return 0
    } finally {
      forget?.()
      await watcher.close()
    }
  })
}

/** Reports on the articles that were worked on, and says what was done; nothing where nothing was. */
async function tell(result: BuildResult, took: number, session: Session): Promise<void> {
  const { processed, written, removed } = result
  if (processed.length + written.length + removed.length === 0) return
  const worked = new Set(processed)
  const articles = result.articles.filter(({ path }) => worked.has(path))
  if (articles.some(({ counts }) => counts.length > 0)) {
    await session.report({ ...result, articles }, 'never', true)
  }
  const { errors, warnings } = tally(countsOf(result))
  session.notice(
    session.words.run.rebuilt({
      path: processed.length === 1 ? processed[0]! : '',
      processed: processed.length,
      written: written.length,
      removed: removed.length,
      errors,
      warnings,
      seconds: (took / 1000).toFixed(2),
    }),
  )
}
