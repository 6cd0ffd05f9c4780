import type { ArticleResult, Settings } from '../build/index.ts'
import { checkCollection, compareFindings } from '../check/index.ts'
import type { Run } from '../model/reporter.ts'
import type { ArticleSummary } from '../model/rule.ts'
import type { FoundArticle } from './find-articles.ts'
import { type Processed, processArticles } from './process-articles.ts'
import type { Project } from './project.ts'
import { jobsOf, type RunOptions, requestOf } from './run-options.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

/** How a run goes about its articles. */
export interface Errand {
  readonly articles: readonly FoundArticle[]
  /** Paths of those that the run reports on. */
  readonly reported: ReadonlySet<string>
  readonly settings: Settings
  /** What is done with one article after the other, in their order. It returns what the run is to report of it. */
  readonly each: (processed: Processed, workshop: Workshop) => Promise<Processed>
}

/**
 * Processes articles and collects what the rules say of each and of all together, in an order of its own: neither the
 * order in which files are found nor the number of threads shows in it.
 */
export async function runArticles(
  project: Project,
  options: RunOptions,
  { articles, reported, settings, each }: Errand,
): Promise<Run> {
  const jobs = jobsOf(project, options, articles.length)
  const workshop = openWorkshop(requestOf(project, options, settings.publish), jobs)
  const pace = { ...project.config.limits, width: jobs === 1 ? 1 : 2 * jobs }
  const seen: Seen[] = []
  try {
    for await (const processed of processArticles(articles, workshop, pace)) {
      seen.push(seenOf(await each(processed, workshop)))
      options.onProgress?.(seen.length, articles.length)
    }
  } finally {
    await workshop.close()
  }
  const told = seen.filter(({ path }) => reported.has(path))
  const together = checkCollection(seen.flatMap(summaryOf), settings.rules)
  return {
    files: told.map(({ path }) => path),
    findings: [
      ...told.flatMap(({ findings }) => findings),
      ...together.filter(({ path }) => reported.has(path)),
    ].sort(compareFindings),
    texts: new Map(told.flatMap(({ texts }) => texts)),
    silenced: told.reduce((sum, { silenced }) => sum + silenced, 0),
  }
}

/** What a run remembers of an article; the outputs, which are the greater part, are let go. */
type Seen = Pick<ArticleResult, 'path' | 'slug' | 'findings' | 'silenced'> & {
  readonly texts: readonly (readonly [path: string, text: string])[]
}

function seenOf({ input, result }: Processed): Seen {
  const { path, slug, findings, silenced } = result
  const texts = [input.source, input.original].flatMap((file) =>
    file !== undefined && 'text' in file ? [[file.path, file.text] as const] : [],
  )
  return { path, ...(slug !== undefined && { slug }), findings, silenced, texts }
}

function summaryOf({ path, slug }: Seen): readonly ArticleSummary[] {
  return slug === undefined ? [] : [{ path, slug }]
}

/** The paths of articles, as a set. */
export function pathsOf(articles: readonly FoundArticle[]): ReadonlySet<string> {
  return new Set(articles.map(({ path }) => path))
}
