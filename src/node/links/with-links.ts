import type { Project } from '../project.ts'
import { type RunOptions, requestOf } from '../run-options.ts'
import { settingsFor } from '../settings-for.ts'

/** The options of a run together with what became of the links of its articles, where those are to be asked for. */
export async function withLinks<T extends RunOptions>(project: Project, options: T): Promise<T> {
  if (options.online === undefined) return options
  // A rule that does not exist is to be told of before servers are troubled.
  await settingsFor(requestOf(project, options, false))()
  // Most runs need none of what it takes to ask.
  const { lookUpLinks } = await import('./look-up-links.ts')
  const { gatherLinks } = await import('./gather-links.ts')
  const { articles } = await gatherLinks(project, options)
  const links = articles.flatMap((article) => article.links)
  const { statuses } = await lookUpLinks(project, links, options.online)
  return { ...options, links: statuses }
}
