import { findUndefinedReferences } from '../../article/references.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** A reference such as `[words][label]` has a definition somewhere in the file. */
export const referenceUndefined: ArticleRule = {
  id: 'markdown/reference-undefined',
  subject: 'article',
  severity: 'warning',
  check(article) {
    const { text } = article.source
    if (!text.includes('][') && !text.includes('[^')) return []
    return findUndefinedReferences(article).map(({ label, span }) => ({
      message: 'markdown/reference-undefined',
      data: { label: excerpt(label, 40) },
      span,
    }))
  },
}
