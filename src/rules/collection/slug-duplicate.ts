import type { Observation } from '../../model/finding.ts'
import type { ArticleSummary, CollectionRule } from '../../model/rule.ts'

const START = { start: 0, end: 0 }

/** Two articles of one slug would be written into one folder. Case does not count, as on most disks it does not. */
export const slugDuplicate: CollectionRule = {
  id: 'collection/slug-duplicate',
  subject: 'collection',
  severity: 'error',
  check(articles) {
    const first = new Map<string, ArticleSummary>()
    const byPath = articles.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    return byPath.flatMap((article): Observation[] => {
      const key = article.slug.normalize('NFC').toLowerCase()
      const taken = first.get(key)
      if (taken === undefined) {
        first.set(key, article)
        return []
      }
      return [
        {
          message: 'collection/slug-duplicate',
          data: { slug: article.slug, first: taken.path },
          path: article.path,
          span: START,
          related: [{ path: taken.path, span: START }],
        },
      ]
    })
  },
}
