import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { applyBaseline, type Baseline, parseBaseline } from '../check/index.ts'
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
export function silenceKnown(run: Run, baseline: Baseline | undefined): Run {
  if (baseline === undefined) return run
  const { findings, silenced } = applyBaseline(run.findings, run.texts, baseline)
  return { ...run, findings, silenced: run.silenced + silenced }
}

function baselineFile(project: Project, { baseline }: RunOptions): string | undefined {
  if (baseline !== undefined) return resolve(project.cwd, baseline)
  const configured = project.config.baseline
  return configured === undefined ? undefined : resolve(project.root, configured)
}
