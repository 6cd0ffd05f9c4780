import type { Finding } from '../model/finding.ts'
import type { ArticleSummary } from '../model/rule.ts'
import { sortFindings } from './compare-findings.ts'
import { runRule } from './run-rule.ts'
import type { ActiveRule } from './select-rules.ts'

/** What the rules say that look at all articles together. A failure of such a rule is put on the first article. */
export function checkCollection(
  articles: readonly ArticleSummary[],
  active: readonly ActiveRule[],
): readonly Finding[] {
  const place = { path: articles[0]?.path ?? '', textOf: () => undefined }
  const findings = active.flatMap((each) => {
    const { rule, options } = each
    if (rule.subject !== 'collection') return []
    return runRule(each, place, () => rule.check(articles, options))
  })
  return sortFindings(findings)
}
