import type { Settings } from '../build/settings.ts'
import type { Finding } from '../model/finding.ts'
import type { Run } from '../model/reporter.ts'
import type { ArticleSummary } from '../model/rule.ts'
import type { ArticleCache } from './cache/article-cache.ts'
import type { Held } from './cache/held.ts'
import { contentsOn, findingsIn } from './cache/page.ts'
import type { FoundArticle } from './find-articles.ts'
import { findTogether } from './find-together.ts'
import { inOrder } from './in-order.ts'
import { lazily } from './lazily.ts'
import type { PackedArticle } from './pack-article.ts'
import type { Project } from './project.ts'
import { sha256 } from './read-source.ts'
import { runOf, type Told } from './run-of.ts'
import { jobsOf, type RunOptions, requestOf } from './run-options.ts'

/** How a run that remembers goes about its articles. */
export interface Errand {
  /** Sorted by path. */
  readonly articles: readonly FoundArticle[]
  /** Paths of those that the run reports on. */
  readonly reported: ReadonlySet<string>
  readonly publish: boolean
  /** Whether there are other articles, so that nothing can be said of all together. */
  readonly isPart?: boolean
  /** The rules and more of the run, made ready when they are first needed. */
  readonly settings: () => Promise<Settings>
  readonly cache: ArticleCache
  /** What is remembered of an article, where that still holds. */
  recall(article: FoundArticle): Held | undefined
  /** What is done with one article after the other, in their order. */
  worked(packed: PackedArticle, article: FoundArticle): Promise<Held>
  /** The same for an article that is remembered. */
  recalled(held: Held): void
}

/**
 * Works on the articles that are not remembered, and collects what the rules say of each and of all together, in an order
 * of its own: neither the order in which files are found nor the number of threads shows in it, nor what was remembered
 * and what was worked on.
 */
export async function runArticles(
  project: Project,
  options: RunOptions,
  errand: Errand,
): Promise<Run> {
  const { articles, reported, cache } = errand
  const known = articles.map((article) => ({ article, held: errand.recall(article) }))
  const missing = known.filter(({ held }) => held === undefined).length
  const jobs = jobsOf(project, options, missing)
  const briefing = { request: requestOf(project, options, errand.publish), now: cache.how.now }
  const workshop = lazily(async () => (await import('./workshop.ts')).openWorkshop(briefing, jobs))
  const told: Told[] = []
  const work = async ({ article, held }: (typeof known)[number]) => {
    return held ?? { article, packed: await (await workshop.get()).pack(article) }
  }
  try {
    for await (const done of inOrder(known, work, widthOf(jobs))) {
      if ('packed' in done) told.push(toldOf(await errand.worked(done.packed, done.article), cache))
      else {
        errand.recalled(done)
        told.push(toldOf(done, cache))
      }
      options.onProgress?.(told.length, articles.length)
    }
  } finally {
    await (await workshop.made())?.close()
  }
  const isWhole = options.paths.length === 0
  const together = errand.isPart ? [] : await rememberedTogether(told, errand, isWhole)
  const isReported = ({ path }: { readonly path: string }) => reported.has(path)
  return runOf(told.filter(isReported), together.filter(isReported), articles)
}

/** How many articles are under way at a time. */
export function widthOf(jobs: number): number {
  return jobs === 1 ? 1 : 2 * jobs
}

function toldOf(held: Held, cache: ArticleCache): Told {
  const { path, slug, silenced, counts } = held
  return {
    path,
    ...(slug !== undefined && { slug }),
    silenced,
    counts,
    findings: () => findingsIn(contentsOn(cache.pageOf(held))),
  }
}

/** What the rules say that look at all articles, which depends on nothing but their paths and slugs. */
async function rememberedTogether(
  told: readonly Told[],
  { settings, cache }: Errand,
  isWhole: boolean,
): Promise<readonly Finding[]> {
  const summaries: readonly ArticleSummary[] = told.flatMap(({ path, slug }) =>
    slug === undefined ? [] : [{ path, slug }],
  )
  const digest = sha256(JSON.stringify(summaries))
  const known = cache.together.findings
  if (known?.digest === digest) return known.list
  const list = await findTogether(summaries, settings)
  const isSound = list.every(({ message }) => !message.startsWith('internal/'))
  if (isSound && isWhole) cache.keepTogether({ findings: { digest, list } })
  return list
}
