import type { Finding, Severity } from '../../model/finding.ts'
import type { ArticleReport, Run } from '../../model/reporter.ts'
import { countsOf, sum } from './tally.ts'

/** What a report for people shows in full of an article, and how much more there is. */
export interface ShownArticle {
  readonly path: string
  readonly findings: readonly Finding[]
  /** How many hints of a rule are left out beside three that are shown. */
  readonly more: ReadonlyMap<string, number>
}

export interface Selection {
  /** Those of which something is shown, in the order of the run. */
  readonly articles: readonly ShownArticle[]
  /** How many findings are left out because the report would be too long. */
  readonly left: number
}

/** Of findings alike that a rule repeats in one article, the first tell what it is about. */
const mostAlike = 3

const bySeverity: readonly Severity[] = ['error', 'warning', 'info']

/**
 * The findings that people are shown: of hints alike in one article three, and of all no more than `most`, the gravest of
 * all articles before the next grave. The findings of most articles of a large run are not even read.
 */
export function selectFindings(run: Pick<Run, 'articles'>, most: number): Selection {
  const { articles } = run
  const opened = new Map<ArticleReport, Opened>()
  let room = most
  for (const severity of bySeverity) {
    for (const article of articles) {
      if (room === 0) break
      if (!article.counts.some((each) => each.severity === severity)) continue
      const open = opened.get(article) ?? openArticle(article)
      opened.set(article, open)
      for (const finding of open.candidates) {
        if (finding.severity !== severity || room === 0) continue
        open.shown.add(finding)
        room -= 1
      }
    }
  }
  const shown = articles.flatMap((article): readonly ShownArticle[] => {
    const open = opened.get(article)
    if (open === undefined || open.shown.size === 0) return []
    const findings = open.candidates.filter((finding) => open.shown.has(finding))
    return [{ path: article.path, findings, more: open.more }]
  })
  const told = shown.reduce(
    (all, { findings, more }) => all + findings.length + sumOf(more.values()),
    0,
  )
  return { articles: shown, left: sum(countsOf(run)) - told }
}

interface Opened {
  readonly candidates: readonly Finding[]
  readonly more: ReadonlyMap<string, number>
  readonly shown: Set<Finding>
}

/**
 * Leaves out what a rule repeats: hints, and warnings that `yikan fix` mends without being asked. All that wants a decision
 * is a candidate.
 */
function openArticle(article: ArticleReport): Opened {
  const seen = new Map<string, number>()
  const candidates = article.findings().filter(({ ruleId, severity, fix }) => {
    const isMended = severity === 'warning' && fix?.kind === 'safe'
    if (severity !== 'info' && !isMended) return true
    const count = (seen.get(ruleId) ?? 0) + 1
    seen.set(ruleId, count)
    return count <= mostAlike
  })
  const more = [...seen]
    .filter(([, count]) => count > mostAlike)
    .map(([rule, count]) => [rule, count - mostAlike] as const)
  return { candidates, more: new Map(more), shown: new Set() }
}

function sumOf(numbers: Iterable<number>): number {
  let all = 0
  for (const number of numbers) all += number
  return all
}
