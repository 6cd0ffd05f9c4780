import type { ArticleRule } from '../../model/rule.ts'

/** Every article needs a title: pages, lists and feeds are made of them. */
export const titleMissing: ArticleRule = {
  id: 'metadata/title-missing',
  subject: 'article',
  severity: 'error',
  check({ metadata }) {
    if (metadata.title !== undefined) return []
    return [{ message: 'metadata/title-missing', data: {}, span: { start: 0, end: 0 } }]
  },
}
