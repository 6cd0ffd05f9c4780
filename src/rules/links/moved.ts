import { fragmentOf } from '../../links/online/asked-address.ts'
import { isFrontPage } from '../../links/online/front-page.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { replaceTarget } from './places/replace-target.ts'
import { judgedLinks } from './status/judged-links.ts'
import { writtenAddress } from './status/written-address.ts'

/** A link leads straight to its page, not by way of an address that was given up. */
export const linksMoved: ArticleRule = {
  id: 'links/moved',
  subject: 'article',
  severity: 'info',
  check(article, _options, evidence) {
    return judgedLinks(article, evidence).flatMap((link) => {
      const { url, span, ref, status } = link
      const { verdict } = status
      if (verdict.kind !== 'moved') return []
      const fragment = ref.target.kind === 'absolute' ? fragmentOf(ref.target.url) : undefined
      const keeps = fragment !== undefined && fragmentOf(verdict.to) === undefined
      const to = keeps ? `${verdict.to}#${fragment}` : verdict.to
      const data = { url, to }
      if (isFrontPage(to)) return [{ message: 'links/moved.front-page', data, span }]
      return [
        {
          message: 'links/moved',
          data,
          span,
          ...replaceTarget(link, writtenAddress(to, ref.form)),
        },
      ]
    })
  },
}
