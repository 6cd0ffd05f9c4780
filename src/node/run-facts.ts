import type { Fact } from '../model/evidence.ts'
import type { Refusal } from '../model/source.ts'
import { findArticles } from './find-articles.ts'
import type { Project } from './project.ts'
import { outputOf, type RunOptions } from './run-options.ts'
import { workThrough } from './work-through.ts'

/** The facts of one article, in the order of its text. */
export interface ArticleFacts {
  readonly path: string
  readonly text: string
  readonly facts: readonly Fact[]
}

/** What articles state, and the files that could not be read as articles. */
export interface FactsResult {
  readonly articles: readonly ArticleFacts[]
  readonly refused: readonly Refusal['path'][]
}

/** Reads the facts of articles and writes nothing. Throws a UserError for arguments that cannot be used. */
export async function runFacts(project: Project, options: RunOptions): Promise<FactsResult> {
  const found = await findArticles(project, options.paths, outputOf(project, options))
  const articles: ArticleFacts[] = []
  const refused: string[] = []
  await workThrough(project, options, found, async (processed) => {
    const { input, result } = processed
    const { path } = result
    if ('text' in input.source && result.slug !== undefined) {
      articles.push({ path, text: input.source.text, facts: result.facts })
    } else refused.push(path)
    return processed
  })
  return { articles, refused }
}
