import { archiveAddress, dateOfOriginal } from '../../links/online/archive-address.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { judgedLinks } from './status/judged-links.ts'

/** A page that answers is the page that was meant: neither an apology nor the front page. */
export const linksSoft404: ArticleRule = {
  id: 'links/soft-404',
  subject: 'article',
  severity: 'warning',
  check(article, _options, evidence) {
    return judgedLinks(article, evidence).flatMap(({ url, span, status: { verdict } }) => {
      if (verdict.kind !== 'soft-404') return []
      const { title = '', address = url, reason } = verdict
      const archive = archiveAddress(url, dateOfOriginal(article))
      const data = { url, address, title: excerpt(title, 60), archive }
      const message = `links/soft-404.${reason}`
      return [{ message, data, span, confidence: 'medium' as const }]
    })
  },
}
