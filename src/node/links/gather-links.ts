import type { LinkedAddress } from '../../links/online/web-links.ts'
import { findArticles } from '../find-articles.ts'
import type { Project } from '../project.ts'
import { outputOf, type RunOptions } from '../run-options.ts'
import { workThrough } from '../work-through.ts'

/** The links of one article to the web, in the order of its text. */
export interface ArticleLinks {
  readonly path: string
  readonly text: string
  readonly links: readonly LinkedAddress[]
}

/** The links of articles, and the files that could not be read as articles. */
export interface GatheredLinks {
  readonly articles: readonly ArticleLinks[]
  readonly refused: readonly string[]
}

/** Reads the links of articles; no rule is asked. Throws a UserError for arguments that cannot be used. */
export async function gatherLinks(project: Project, options: RunOptions): Promise<GatheredLinks> {
  const { only: _only, skip: _skip, ...rest } = options
  const quiet = { ...project, config: { ...project.config, rules: { '*': 'off' as const } } }
  const found = await findArticles(project, options.paths, outputOf(project, options))
  const articles: ArticleLinks[] = []
  const refused: string[] = []
  await workThrough(quiet, rest, found, async (processed) => {
    const { source } = processed.input
    const { path, slug, addresses } = processed.result
    if ('text' in source && slug !== undefined) {
      articles.push({ path, text: source.text, links: addresses })
    } else refused.push(path)
    return processed
  })
  return { articles, refused }
}
