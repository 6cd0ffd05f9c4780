import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { applyBaseline, type Baseline, parseBaseline } from '../check/baseline.ts'
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
export function silenceKnown<T extends Run>(
  run: T,
  baseline: Baseline | undefined,
): Omit<T, 'editions'> & Run {
  if (baseline === undefined) return run
  const { findings, silenced } = applyBaseline(run.findings, run.texts, baseline)
  // Of a file there is less to say now than its edition would.
  const { editions: _, ...rest } = run
  return { ...rest, findings, silenced: run.silenced + silenced }
}

function baselineFile(project: Project, { baseline }: RunOptions): string | undefined {
  if (baseline !== undefined) return resolve(project.cwd, baseline)
  const configured = project.config.baseline
  return configured === undefined ? undefined : resolve(project.root, configured)
}
