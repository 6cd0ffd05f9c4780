import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { applyBaseline, type Baseline, parseBaseline } from '../check/baseline.ts'
import { countFindings } from '../check/count-findings.ts'
import type { Run } from '../model/reporter.ts'
import { UserError } from '../model/user-error.ts'
import type { Project } from './project.ts'
import type { RunOptions } from './run-options.ts'
import { systemReason } from './system-error.ts'

/**
 * The baseline that was asked for, or that the configuration names; nothing where there is none. Throws a UserError
 * where it cannot be read or is no baseline.
 */
export async function readBaseline(
  project: Project,
  options: RunOptions,
): Promise<Baseline | undefined> {
  const file = baselineFile(project, options)
  if (file === undefined) return undefined
  const json = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError('baseline/unreadable', { file, reason: systemReason(error) }, error)
  })
  return parseBaseline(json, file)
}

/** The run without the findings that the baseline knows. */
export function silenceKnown<T extends Run>(run: T, baseline: Baseline | undefined): T {
  if (baseline === undefined) return run
  let known = 0
  const articles = run.articles.map(({ path, findings: all }) => {
    const { findings, silenced } = applyBaseline(all(), run.texts, baseline)
    known += silenced
    return { path, counts: countFindings(findings), findings: () => findings }
  })
  return { ...run, articles, silenced: run.silenced + known }
}

function baselineFile(project: Project, { baseline }: RunOptions): string | undefined {
  if (baseline !== undefined) return resolve(project.cwd, baseline)
  const configured = project.config.baseline
  return configured === undefined ? undefined : resolve(project.root, configured)
}
