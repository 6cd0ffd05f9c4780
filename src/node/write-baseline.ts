import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { formatBaseline, makeBaseline } from '../check/baseline.ts'
import { UserError } from '../model/user-error.ts'
import { findingsOf } from '../report/run/findings-of.ts'
import { findArticles } from './find-articles.ts'
import { withLinks } from './links/with-links.ts'
import type { Project } from './project.ts'
import { outputOf, type RunOptions } from './run-options.ts'
import { systemReason } from './system-error.ts'
import { workThrough } from './work-through.ts'
import { writeAtomically } from './write-atomically.ts'

/** Checks the articles and writes all that is found into a baseline file, in place of what it held. */
export async function writeBaseline(
  project: Project,
  given: RunOptions & { readonly file: string },
): Promise<{ readonly file: string; readonly findings: number }> {
  const options = await withLinks(project, given)
  const articles = await findArticles(project, options.paths, outputOf(project, options))
  const run = await workThrough(project, options, articles, async (processed) => processed)
  const findings = findingsOf(run)
  const file = resolve(project.cwd, options.file)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeAtomically(file, Buffer.from(formatBaseline(makeBaseline(findings, run.texts))))
  } catch (error) {
    throw new UserError('output/not-writable', { path: file, reason: systemReason(error) }, error)
  }
  return { file, findings: findings.length }
}
