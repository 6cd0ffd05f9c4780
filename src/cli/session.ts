import { fingerprint } from '../check/fingerprint.ts'
import { ruleSummary } from '../messages/rule-summaries.ts'
import { type UiWords, ui } from '../messages/ui.ts'
import type { FailOn, Language } from '../model/config.ts'
import type { ReportContext, Run } from '../model/reporter.ts'
import { openProject, type Project } from '../node/project.ts'
import type { RunOptions } from '../node/run-options.ts'
import { version } from '../node/version.ts'
import { reporters } from '../report/index.ts'
import { fails } from '../report/run/fails.ts'
import { countsOf } from '../report/run/tally.ts'
import { visible } from '../report/terminal/visible.ts'
import { usesColor } from './color.ts'
import { reportFailure } from './failure.ts'
import type { Io } from './io.ts'
import { localeLanguage } from './language.ts'
import type { CacheOptions, RunnerOptions } from './options.ts'
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
  /** Prints the report on stdout, the findings alone where it is to be brief, and returns the exit code. */
  report(run: Run, failOn: FailOn, briefly?: boolean): Promise<number>
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
  const notice = (line: string) => {
    progress.end()
    if (!quiet) io.stderr.write(`${visible(line)}\n`)
  }
  const onWait = (pid: number) => notice(words.run.waiting(pid))
  try {
    return await work({
      project,
      words,
      language,
      runOptions: { ...pick(options), paths, onProgress: progress.show, onWait },
      notice,
      async report(run, failOn, briefly = quiet) {
        progress.end()
        const limit = options.failOn ?? project.config.failOn ?? failOn
        const reporter = reporters.find(({ id }) => id === (options.format ?? 'pretty'))!
        const context = reportContext(run, language, limit, options, io)
        const rules = reporter.listsRules ? await ruleList(language) : []
        const text = reporter.report(run, { ...context, quiet: briefly, rules })
        if (text !== '') io.stdout.write(text)
        return countsOf(run).some((count) => fails(count, limit)) ? 1 : 0
      },
    })
  } catch (error) {
    progress.end()
    return reportFailure(error, language, usesColor(options.color ?? 'auto', io.env, io.stderr), io)
  }
}

/** The cache of a command that remembers articles, unless it was told not to. */
export function cacheOf({ cache, cacheDir, verify }: CacheOptions): Pick<RunOptions, 'cache'> {
  if (cache === false) return {}
  return {
    cache: { ...(cacheDir !== undefined && { folder: cacheDir }), ...(verify && { verify }) },
  }
}

function pick({ only, skip, jobs }: RunnerOptions): Partial<RunOptions> {
  return { ...(only && { only }), ...(skip && { skip }), ...(jobs && { jobs }) }
}

/** Every rule. They are loaded only where a report lists them. */
async function ruleList(language: Language): Promise<ReportContext['rules']> {
  const { rules } = await import('../rules/index.ts')
  return rules.map(({ id, severity }) => ({
    id,
    severity,
    summary: ruleSummary(id, language) ?? id,
  }))
}

/** More findings than this nobody reads at once. */
const usuallyShown = 200

/** Lines wider than this are hard to read, however wide the terminal. */
const widest = 120
const narrowest = 40

function reportContext(
  run: Run,
  language: Language,
  failOn: FailOn,
  options: RunnerOptions,
  io: Io,
): Omit<ReportContext, 'rules'> {
  return {
    language,
    failOn,
    color: usesColor(options.color ?? 'auto', io.env, io.stdout),
    width: Math.min(Math.max(io.stdout.columns ?? 80, narrowest), widest),
    version: version(),
    quiet: options.quiet === true,
    show: options.show === 'all' ? Number.POSITIVE_INFINITY : (options.show ?? usuallyShown),
    fingerprint: (finding) => fingerprint(finding, run.texts.get(finding.path) ?? ''),
  }
}
