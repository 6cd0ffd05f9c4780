import { compareFindings } from '../check/compare-findings.ts'
import { countFindings } from '../check/count-findings.ts'
import type { Run } from '../model/reporter.ts'
import type { FoundArticle } from './find-articles.ts'
import { findTogether } from './find-together.ts'
import { inOrder } from './in-order.ts'
import { lazily } from './lazily.ts'
import type { Project } from './project.ts'
import { widthOf } from './run-articles.ts'
import { runOf, type Told } from './run-of.ts'
import { jobsOf, type RunOptions, requestOf } from './run-options.ts'
import { settingsFor } from './settings-for.ts'
import type { Processed } from './tasks.ts'
import type { Workshop } from './workshop.ts'

/**
 * Works on articles, whatever is remembered of them, and gives each out whole, with its texts and facts, in the order of
 * paths. `take` returns what the run is to tell of it.
 */
export async function workThrough(
  project: Project,
  options: RunOptions,
  articles: readonly FoundArticle[],
  take: (processed: Processed, workshop: Workshop) => Promise<Processed>,
): Promise<Run> {
  const jobs = jobsOf(project, options, articles.length)
  const request = requestOf(project, options, false)
  const briefing = { request, now: Date.now() }
  const workshop = lazily(async () => (await import('./workshop.ts')).openWorkshop(briefing, jobs))
  const told: Told[] = []
  const work = async (article: FoundArticle) => (await workshop.get()).process(article)
  try {
    for await (const processed of inOrder(articles, work, widthOf(jobs))) {
      told.push(toldOf(await take(processed, await workshop.get())))
      options.onProgress?.(told.length, articles.length)
    }
  } finally {
    await (await workshop.made())?.close()
  }
  const summaries = told.flatMap(({ path, slug }) => (slug === undefined ? [] : [{ path, slug }]))
  return runOf(told, await findTogether(summaries, settingsFor(request)), articles)
}

function toldOf({ result: { path, slug, silenced, findings } }: Processed): Told {
  return {
    path,
    ...(slug !== undefined && { slug }),
    silenced,
    counts: countFindings(findings),
    findings: () => findings.toSorted(compareFindings),
  }
}
