import type { ArticleRule } from '../../model/rule.ts'

/** A translation says what it is a translation of. */
export const attributionMissing: ArticleRule = {
  id: 'attribution/missing',
  subject: 'article',
  severity: 'warning',
  check({ attribution }) {
    if (attribution === undefined) {
      return [{ message: 'attribution/missing', data: {}, span: { start: 0, end: 0 } }]
    }
    const { title, url, placeholders, span } = attribution
    const namesSource = title ?? url ?? placeholders.find(({ field }) => field === 'url')
    return namesSource === undefined
      ? [{ message: 'attribution/missing.source', data: {}, span }]
      : []
  },
}
