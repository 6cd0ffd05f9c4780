import type { Finding } from '../../model/finding.ts'
import type { Run } from '../../model/reporter.ts'

/** All findings of a run, article by article. */
export function findingsOf({ articles }: Pick<Run, 'articles'>): readonly Finding[] {
  return articles.flatMap((article) => article.findings())
}
