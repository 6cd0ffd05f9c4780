import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { formatBaseline, makeBaseline } from '../check/baseline.ts'
import { UserError } from '../model/user-error.ts'
import { findArticles } from './find-articles.ts'
import { withLinks } from './links/with-links.ts'
import type { Project } from './project.ts'
import { pathsOf, runArticles } from './run-articles.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'
import { settingsFor } from './settings-for.ts'
import { systemReason } from './system-error.ts'
import { writeAtomically } from './write-atomically.ts'

/** Checks the articles and writes all that is found into a baseline file, in place of what it held. */
export async function writeBaseline(
  project: Project,
  given: RunOptions & { readonly file: string },
): Promise<{ readonly file: string; readonly findings: number }> {
  const options = await withLinks(project, given)
  const articles = await findArticles(project, options.paths, outputOf(project, options))
  const { findings, texts } = await runArticles(project, options, {
    articles,
    reported: pathsOf(articles),
    publish: false,
    settings: settingsFor(requestOf(project, options, false)),
    each: async (processed) => processed,
  })
  const file = resolve(project.cwd, options.file)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeAtomically(file, Buffer.from(formatBaseline(makeBaseline(findings, texts))))
  } catch (error) {
    throw new UserError('output/not-writable', { path: file, reason: systemReason(error) }, error)
  }
  return { file, findings: findings.length }
}
