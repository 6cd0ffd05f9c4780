import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** Images of the text say in words what they show (WCAG 2.2, 1.1.1). The cover stands beside the title, which says it. */
export const imageAltMissing: ArticleRule = {
  id: 'markdown/image-alt-missing',
  subject: 'article',
  severity: 'info',
  check({ images }) {
    return images
      .filter(({ role, alt, span }) => role !== 'cover' && alt.trim() === '' && span.end > 0)
      .map(({ raw, span }) => ({
        message: 'markdown/image-alt-missing',
        data: { url: excerpt(raw, 60) },
        span,
      }))
  },
}
