import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { judgedLinks } from './status/judged-links.ts'

/** The place of a page that a link leads to is in that page. */
export const linksRemoteAnchorMissing: ArticleRule = {
  id: 'links/remote-anchor-missing',
  subject: 'article',
  severity: 'warning',
  check(article, _options, evidence) {
    return judgedLinks(article, evidence).flatMap(({ url, fragment, span, status }) => {
      if (fragment === undefined || status.anchors?.[fragment] !== 'missing') return []
      const { kind } = status.verdict
      if (kind !== 'alive' && kind !== 'moved') return []
      const data = { url, fragment: excerpt(readable(fragment), 60) }
      // A script may still add the place when a browser opens the page.
      const confidence = 'medium' as const
      return [{ message: 'links/remote-anchor-missing', data, span, confidence }]
    })
  },
}

function readable(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
