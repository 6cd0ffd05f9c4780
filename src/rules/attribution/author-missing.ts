import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** The author of the original is named, and by a name: not by nothing, `None` or what a template left. */
export const authorMissing: ArticleRule = {
  id: 'attribution/author-missing',
  subject: 'article',
  severity: 'warning',
  check({ attribution }) {
    if (attribution === undefined) return []
    const standIns = attribution.placeholders.filter(({ field }) => field === 'author')
    if (standIns.length === 0 && attribution.authors.length === 0) {
      // The span of an attribution in the header is empty; its address or title shows the line.
      const { span } = attribution.url ?? attribution.title ?? attribution
      return [{ message: 'attribution/author-missing', data: {}, span }]
    }
    return standIns.map(
      ({ written, span }): Observation =>
        written.trim() === ''
          ? { message: 'attribution/author-missing.empty', data: {}, span }
          : {
              message: 'attribution/author-missing.placeholder',
              data: { written: excerpt(written) },
              span,
            },
    )
  },
}
