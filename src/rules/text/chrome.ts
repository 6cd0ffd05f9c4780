import { everything } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { chromePlaces } from './chrome/chrome-places.ts'
import { withoutLines } from './lines/without-lines.ts'

/** Nothing of the page around the original came along: no button, share box, teaser or advertisement. */
export const textChrome: ArticleRule = {
  id: 'text/chrome',
  subject: 'article',
  severity: 'warning',
  check(article) {
    return chromePlaces(article).map(({ span, words, isCertain }) => ({
      message: 'text/chrome',
      data: { text: excerpt(words, 40) },
      span,
      confidence: isCertain ? 'high' : 'medium',
      fix: {
        kind: 'suggestion',
        edits: [withoutLines(article.source.text, span)],
        changes: everything,
      },
    }))
  },
}
