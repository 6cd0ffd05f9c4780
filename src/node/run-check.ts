import { settingsOf } from '../build/index.ts'
import type { Run } from '../model/reporter.ts'
import { findArticles } from './find-articles.ts'
import { withLinks } from './links/with-links.ts'
import type { Project } from './project.ts'
import { readBaseline, silenceKnown } from './read-baseline.ts'
import { pathsOf, runArticles } from './run-articles.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'

/** Checks articles and writes nothing. Throws a UserError for arguments or a configuration that cannot be used. */
export async function runCheck(project: Project, given: RunOptions): Promise<Run> {
  const options = await withLinks(project, given)
  const settings = settingsOf(requestOf(project, options, false))
  const baseline = await readBaseline(project, options)
  const articles = await findArticles(project, options.paths, outputOf(project, options))
  const run = await runArticles(project, options, {
    articles,
    reported: pathsOf(articles),
    settings,
    each: async (processed) => processed,
  })
  return silenceKnown(run, baseline)
}
