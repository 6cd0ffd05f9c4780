import { compareFindings } from '../check/compare-findings.ts'
import { countFindings } from '../check/count-findings.ts'
import type { Finding } from '../model/finding.ts'
import type { ArticleReport, Run } from '../model/reporter.ts'
import { groupBy } from '../report/run/group-by.ts'
import type { FoundArticle } from './find-articles.ts'
import { readTexts } from './read-texts.ts'

/** An article of which a run has to tell, whether it was worked on or is remembered. */
export interface Told extends ArticleReport {
  /** Absent where the file could not become an article. */
  readonly slug?: string
  readonly silenced: number
}

/**
 * A run that tells of articles, which are sorted by path, and of what was found in them because of each other. `found` are
 * the articles with their files, whose texts are read where a report asks for them.
 */
export function runOf(
  told: readonly Told[],
  together: readonly Finding[],
  found: readonly FoundArticle[],
): Run {
  const further = groupBy(together, ({ path }) => path)
  return {
    articles: told.map((article) => withFindings(article, further.get(article.path) ?? [])),
    texts: readTexts(found),
    silenced: told.reduce((sum, { silenced }) => sum + silenced, 0),
  }
}

/** The report of an article with some more findings in it. */
function withFindings(
  { path, counts, findings }: Told,
  further: readonly Finding[],
): ArticleReport {
  if (further.length === 0) return { path, counts, findings }
  return {
    path,
    counts: [...counts, ...countFindings(further)],
    findings: () => [...findings(), ...further].sort(compareFindings),
  }
}
