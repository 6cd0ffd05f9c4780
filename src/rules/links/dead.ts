import { archiveAddress, dateOfOriginal } from '../../links/online/archive-address.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { judgedLinks } from './status/judged-links.ts'

/** A link leads to a page that is there. One that failed for the first time is only suspected. */
export const linksDead: ArticleRule = {
  id: 'links/dead',
  subject: 'article',
  severity: 'error',
  check(article, _options, evidence) {
    return judgedLinks(article, evidence).flatMap(({ url, span, status: { verdict } }) => {
      if (verdict.kind !== 'dead' && verdict.reason !== 'suspected') return []
      const data = { url, archive: archiveAddress(url, dateOfOriginal(article)) }
      if (verdict.kind === 'dead') {
        return [{ message: `links/dead.${verdict.reason}`, data, span }]
      }
      const message = `links/dead.suspected-${verdict.because}`
      return [{ message, data, span, severity: 'warning' as const }]
    })
  },
}
