import type { Run } from '../model/reporter.ts'
import { openCacheFor } from './cache/open-cache.ts'
import { findArticles, pathsOf } from './find-articles.ts'
import { withLinks } from './links/with-links.ts'
import { tryLock } from './lock.ts'
import type { Project } from './project.ts'
import { readBaseline, silenceKnown } from './read-baseline.ts'
import { runArticles } from './run-articles.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'
import { settingsFor } from './settings-for.ts'

/**
 * Checks articles and publishes nothing. With `options.cache`, articles that have not changed are not read. Throws a
 * UserError for arguments or a configuration that cannot be used.
 */
export async function runCheck(project: Project, given: RunOptions): Promise<Run> {
  const options = await withLinks(project, given)
  const request = requestOf(project, options, false)
  const settings = settingsFor(request)
  const baseline = await readBaseline(project, options)
  const output = outputOf(project, options)
  const articles = await findArticles(project, options.paths, output)
  const cache = openCacheFor(project, request, options)
  if (cache.isNew) await settings()
  try {
    const run = await runArticles(project, options, {
      articles,
      reported: pathsOf(articles),
      publish: false,
      settings,
      cache,
      recall: (article) => cache.recall(article),
      worked: async (packed) => cache.keep(packed),
      recalled: () => {},
    })
    // A build that is under way will remember more.
    if (cache.isChanged) await tryLock(project, output, async () => cache.save())
    return silenceKnown(run, baseline)
  } finally {
    cache.close()
  }
}
