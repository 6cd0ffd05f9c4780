import { linkedPath } from '../../article/linked-files.ts'
import { isPlaceholder } from '../../links/placeholder.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { problemOf } from './addresses/mend-address.ts'
import { replaceTarget } from './places/replace-target.ts'
import { writtenTargets } from './places/written-targets.ts'

/** The address of a link or an image is one that a browser can open. Whether the page exists is not asked here. */
export const linksUrlInvalid: ArticleRule = {
  id: 'links/url-invalid',
  subject: 'article',
  severity: 'error',
  check(article, _options, { files }) {
    const existing = new Set(files.filter(({ exists }) => exists).map(({ path }) => path))
    return writtenTargets(article).flatMap((place) => {
      const { link, span } = place
      const problem = isPlaceholder(link) ? undefined : problemOf(link.raw, link.target)
      const path = linkedPath(article.source.path, link.target)
      if (problem === undefined || (path !== undefined && existing.has(path))) return []
      const { kind, meant = '' } = problem
      return [
        {
          message: `links/url-invalid.${kind}`,
          data: { url: excerpt(link.raw, 60), meant: excerpt(meant, 60) },
          span,
          ...(meant !== '' && replaceTarget(place, meant)),
        },
      ]
    })
  },
}
