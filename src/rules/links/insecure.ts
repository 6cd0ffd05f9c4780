import { servesHttps } from '../../links/https-hosts.ts'
import { partsOf } from '../../links/serialised.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { replaceTarget } from './places/replace-target.ts'
import { writtenTargets } from './places/written-targets.ts'

/** A link to a site that is known to serve https does not lead over http. */
export const linksInsecure: ArticleRule = {
  id: 'links/insecure',
  subject: 'article',
  severity: 'info',
  check(article) {
    return writtenTargets(article).flatMap((place) => {
      const { link, span } = place
      if (link.target.kind !== 'absolute' || link.target.scheme !== 'http') return []
      const { hostname, host } = partsOf(link.target.url)
      if (host !== hostname || !servesHttps(hostname)) return []
      const isWritten = /^http:/i.test(link.raw)
      const data = { host: excerpt(hostname, 60) }
      const fix = isWritten
        ? replaceTarget(place, link.raw.replace(/^http:/i, 'https:'), 'safe')
        : {}
      return [{ message: 'links/insecure', data, span, ...fix }]
    })
  },
}
