import type { Severity } from '../../model/finding.ts'
import type { Verdict } from '../../model/link-status.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { judgedLinks } from './status/judged-links.ts'

/** Nothing is wrong with the link for all we know; or a rule of its own speaks of it; or it was not asked for. */
const SILENT: readonly Verdict['reason'][] = ['suspected', 'excluded', 'offline', 'interrupted']

/** Readers meet this too. */
const GRAVE: Partial<Record<Verdict['reason'], Severity>> = { certificate: 'warning' }

/** A link could be looked at: no wall stood before it, and its server said what became of it. */
export const linksUnverified: ArticleRule = {
  id: 'links/unverified',
  subject: 'article',
  severity: 'info',
  check(article, _options, evidence) {
    return judgedLinks(article, evidence).flatMap(({ url, span, status: { verdict } }) => {
      const { kind, reason } = verdict
      if (kind !== 'blocked' && kind !== 'flaky' && kind !== 'unknown') return []
      if (SILENT.includes(reason)) return []
      const data = { url, status: verdict.status ?? '' }
      const severity = GRAVE[reason]
      return [{ message: `links/unverified.${reason}`, data, span, ...(severity && { severity }) }]
    })
  },
}
