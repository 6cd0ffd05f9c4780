import type { Settings } from '../build/settings.ts'
import { compareFindings } from '../check/compare-findings.ts'
import type { Finding } from '../model/finding.ts'
import type { Run } from '../model/reporter.ts'
import type { ArticleSummary } from '../model/rule.ts'
import type { ArticleCache } from './cache/article-cache.ts'
import { findingsOf, type Keepsake } from './cache/keepsake.ts'
import { detached } from './detached.ts'
import type { FoundArticle } from './find-articles.ts'
import { lazily } from './lazily.ts'
import { inOrder, type Processed, processOne } from './process-articles.ts'
import type { Project } from './project.ts'
import { sha256 } from './read-source.ts'
import { readTexts } from './read-texts.ts'
import { jobsOf, type RunOptions, requestOf } from './run-options.ts'
import type { Workshop } from './workshop.ts'

/** An article that is remembered from an earlier run, and was not read in this one. */
export interface Recalled {
  readonly article: FoundArticle
  readonly keepsake: Keepsake
}

/** How a run goes about its articles. */
export interface Errand {
  readonly articles: readonly FoundArticle[]
  /** Paths of those that the run reports on. */
  readonly reported: ReadonlySet<string>
  readonly publish: boolean
  /** Whether there are other articles, so that nothing can be said of all together. */
  readonly isPart?: boolean
  /** The rules and more of the run, made ready when they are first needed. */
  readonly settings: () => Promise<Settings>
  /** What is done with one article after the other, in their order. It returns what the run is to report of it. */
  readonly each: (processed: Processed, workshop: Workshop) => Promise<Processed>
  /** What is remembered, and what is done with an article that is, in its turn. */
  readonly memory?: Memory
}

export interface Memory {
  readonly cache: ArticleCache
  recall(article: FoundArticle): Keepsake | undefined
  each(recalled: Recalled): Promise<void>
}

/**
 * Processes articles and collects what the rules say of each and of all together, in an order of its own: neither the
 * order in which files are found nor the number of threads shows in it, nor what was remembered and what was worked on.
 */
export async function runArticles(
  project: Project,
  options: RunOptions,
  errand: Errand,
): Promise<Run> {
  const { articles, reported, memory } = errand
  const known = memory ? articles.map((article) => memory.recall(article)) : []
  const missing = articles.length - known.filter((keepsake) => keepsake !== undefined).length
  const jobs = jobsOf(project, options, missing)
  const request = requestOf(project, options, errand.publish)
  const workshop = lazily(async () => (await import('./workshop.ts')).openWorkshop(request, jobs))
  const pace = { ...project.config.limits, width: jobs === 1 ? 1 : 2 * jobs }
  const items = articles.map((article, index) => ({ article, keepsake: known[index] }))
  const seen: Seen[] = []
  const work = async ({ article, keepsake }: (typeof items)[number]) =>
    keepsake ? { article, keepsake } : processOne(article, await workshop.get(), pace)
  try {
    for await (const outcome of inOrder(items, work, pace.width)) {
      seen.push(await finish(outcome))
      options.onProgress?.(seen.length, articles.length)
    }
  } finally {
    await (await workshop.made())?.close()
  }
  const told = seen.filter(({ path }) => reported.has(path))
  const editions = new Map(
    told.flatMap(({ path, edition }) => (edition === undefined ? [] : [[path, edition]])),
  )
  const isWhole = options.paths.length === 0
  const together = errand.isPart ? [] : await findTogether(seen.flatMap(summaryOf), errand, isWhole)
  // What is said of one article because of another is not in its edition.
  for (const { path } of together) editions.delete(path)
  return {
    files: told.map(({ path }) => path),
    findings: [
      ...told.flatMap(({ findings }) => findings),
      ...together.filter(({ path }) => reported.has(path)),
    ].sort(compareFindings),
    texts: readTexts(articles),
    silenced: told.reduce((sum, { silenced }) => sum + silenced, 0),
    ...(memory && { editions }),
  }

  async function finish(outcome: Recalled | Processed): Promise<Seen> {
    if ('result' in outcome) {
      const { result } = await errand.each(outcome, await workshop.get())
      return seenOf(result, memory?.cache.keepsakeOf(result.path)?.edition)
    }
    await memory?.each(outcome)
    const { path, slug, silenced, edition } = outcome.keepsake
    const findings = reported.has(path) ? findingsOf(outcome.keepsake) : []
    return { path, slug, silenced, edition, findings }
  }
}

/** What the rules say that look at all articles, which depends on nothing but their paths and slugs. */
async function findTogether(
  summaries: readonly ArticleSummary[],
  { settings, memory }: Errand,
  isWhole: boolean,
): Promise<readonly Finding[]> {
  const digest = memory ? sha256(JSON.stringify(summaries)) : ''
  const known = memory?.cache.together.findings
  if (known !== undefined && known.digest === digest) return known.list
  const { checkCollection } = await import('../check/check-collection.ts')
  const list = checkCollection(summaries, (await settings()).rules)
  const isSound = list.every(({ message }) => !message.startsWith('internal/'))
  if (memory && isSound && isWhole) {
    memory.cache.keepTogether({ findings: { digest, list } })
  }
  return list
}

/** What a run remembers of an article; the outputs and the text, which are the greater part, are let go. */
interface Seen {
  readonly path: string
  readonly slug?: string
  readonly findings: readonly Finding[]
  readonly silenced: number
  readonly edition?: string
}

function seenOf(
  { path, slug, findings, silenced }: Processed['result'],
  edition: string | undefined,
): Seen {
  return detached({
    path,
    ...(slug !== undefined && { slug }),
    findings,
    silenced,
    ...(edition !== undefined && { edition }),
  })
}

function summaryOf({ path, slug }: Seen): readonly ArticleSummary[] {
  return slug === undefined ? [] : [{ path, slug }]
}

/** The paths of articles, as a set. */
export function pathsOf(articles: readonly FoundArticle[]): ReadonlySet<string> {
  return new Set(articles.map(({ path }) => path))
}
