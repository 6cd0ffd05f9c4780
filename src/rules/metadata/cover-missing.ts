import type { ArticleRule } from '../../model/rule.ts'

/** An article without a cover leaves a hole in lists and link previews. */
export const coverMissing: ArticleRule = {
  id: 'metadata/cover-missing',
  subject: 'article',
  severity: 'warning',
  check({ metadata }) {
    if (metadata.cover !== undefined) return []
    return [{ message: 'metadata/cover-missing', data: {}, span: { start: 0, end: 0 } }]
  },
}
