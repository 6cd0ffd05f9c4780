import { fingerprint } from '../check/index.ts'
import { ruleSummary } from '../messages/rule-summaries.ts'
import { type UiWords, ui } from '../messages/ui.ts'
import type { FailOn, Language } from '../model/config.ts'
import type { ReportContext, Run } from '../model/reporter.ts'
import { openProject, type Project, type RunOptions } from '../node/index.ts'
import { version } from '../node/version.ts'
import { reporters } from '../report/index.ts'
import { fails } from '../report/run/fails.ts'
import { visible } from '../report/terminal/visible.ts'
import { rules } from '../rules/index.ts'
import { usesColor } from './color.ts'
import { reportFailure } from './failure.ts'
import type { Io } from './io.ts'
import { localeLanguage } from './language.ts'
import type { RunnerOptions } from './options.ts'
import { createProgress } from './progress.ts'

/** What the commands that read articles share: the project, the language, and ways to speak. */
export interface Session {
  readonly project: Project
  readonly words: UiWords
  readonly language: Language
  /** The options of a run, but for those of one command alone. */
  readonly runOptions: RunOptions
  /** Says a line on stderr, unless it is to be quiet. */
  notice(line: string): void
  /** Prints the report on stdout and returns the exit code. */
  report(run: Run, failOn: FailOn): number
}

/**
 * Opens the project and hands a session to `work`, whose exit code it returns. A failure of the work is told in the
 * language of the project; a failure to open it is thrown.
 */
export async function withSession(
  paths: readonly string[],
  options: RunnerOptions,
  io: Io,
  work: (session: Session) => Promise<number>,
): Promise<number> {
  const project = await openProject(io.cwd, options.config)
  const language = options.lang ?? project.config.lang ?? localeLanguage(io.env)
  const words = ui(language)
  const quiet = options.quiet === true
  const progress = createProgress(io.stderr, words.run.progress, quiet)
  try {
    return await work({
      project,
      words,
      language,
      runOptions: { ...pick(options), paths, onProgress: progress.show },
      notice(line) {
        progress.end()
        if (!quiet) io.stderr.write(`${visible(line)}\n`)
      },
      report(run, failOn) {
        progress.end()
        const limit = options.failOn ?? project.config.failOn ?? failOn
        print(run, reportContext(run, language, limit, options, io), options, io)
        return run.findings.some((finding) => fails(finding, limit)) ? 1 : 0
      },
    })
  } catch (error) {
    progress.end()
    return reportFailure(error, language, usesColor(options.color ?? 'auto', io.env, io.stderr), io)
  }
}

function pick({ only, skip, jobs }: RunnerOptions): Partial<RunOptions> {
  return { ...(only && { only }), ...(skip && { skip }), ...(jobs && { jobs }) }
}

function print(
  run: Run,
  context: ReportContext,
  { format = 'pretty' }: RunnerOptions,
  io: Io,
): void {
  const text = reporters.find(({ id }) => id === format)!.report(run, context)
  if (text !== '') io.stdout.write(text)
}

/** Lines wider than this are hard to read, however wide the terminal. */
const widest = 120
const narrowest = 40

function reportContext(
  run: Run,
  language: Language,
  failOn: FailOn,
  options: RunnerOptions,
  io: Io,
): ReportContext {
  return {
    language,
    failOn,
    color: usesColor(options.color ?? 'auto', io.env, io.stdout),
    width: Math.min(Math.max(io.stdout.columns ?? 80, narrowest), widest),
    version: version(),
    quiet: options.quiet === true,
    rules: rules.map(({ id, severity }) => ({
      id,
      severity,
      summary: ruleSummary(id, language) ?? id,
    })),
    fingerprint: (finding) => fingerprint(finding, run.texts.get(finding.path) ?? ''),
  }
}
