import { runFix } from '../node/run-fix.ts'
import { countsOf, tallyFixes } from '../report/run/tally.ts'
import { visible } from '../report/terminal/visible.ts'
import type { Io } from './io.ts'
import { withOnline } from './link-session.ts'
import type { OnlineChoice, RunnerOptions } from './options.ts'
import { type Session, withSession } from './session.ts'
import { unifiedDiff } from './unified-diff.ts'

export interface FixOptions extends RunnerOptions, OnlineChoice {
  readonly suggestions?: boolean
  readonly dryRun?: boolean
}

type Fixed = Awaited<ReturnType<typeof runFix>>

/** `yikan fix`: mends files in place and says what is left; or prints what it would change, for people and for `patch`. */
export async function fix(paths: readonly string[], options: FixOptions, io: Io): Promise<number> {
  const { suggestions = false, dryRun = false } = options
  return withSession(paths, options, io, async (session) => {
    const { project, runOptions } = session
    const result = await withOnline(options, session, io, (online) =>
      runFix(project, { ...runOptions, ...online, suggestions, dryRun }),
    )
    return dryRun ? showChanges(result, session, io) : showRest(result, session)
  })
}

async function showRest(result: Fixed, { words, notice, report }: Session): Promise<number> {
  const exitCode = await report(result, 'error')
  for (const { path, applied } of result.changes) notice(words.run.fixedFile(path, applied))
  notice(sum(result, words.run.fixed, words.run.nothingToFix))
  return exitCode
}

/** Prints nothing but the diff on stdout, so that it can be piped into `git apply`. */
function showChanges(result: Fixed, { words, notice }: Session, io: Io): number {
  for (const { path, before, after } of result.changes) {
    const diff = unifiedDiff(path, before, after)
    // A terminal obeys control characters; a pipe must get them as they are.
    io.stdout.write(io.stdout.isTTY ? diff.split('\n').map(visible).join('\n') : diff)
  }
  notice(sum(result, words.run.wouldFix, words.run.nothingToFix))
  const suggestion = tallyFixes(countsOf(result), 'suggestion')
  if (suggestion > 0) notice(words.report.fixable({ safe: 0, suggestion }))
  return 0
}

function sum({ changes }: Fixed, words: (findings: number, files: number) => string, none: string) {
  const findings = changes.reduce((total, { applied }) => total + applied, 0)
  return changes.length === 0 ? none : words(findings, changes.length)
}
