import { comparableUrl } from '../../links/compare-targets.ts'
import type { Article, LinkRef } from '../../model/article.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** Nothing but white space and the marks of emphasis. */
const NOTHING = /^[\s*_]*$/

/**
 * Two links that follow each other do not say the same. Certain is it where anchor and target are the same and little
 * stands between them, which comes from a passage that was put in twice.
 */
export const linksDoubled: ArticleRule = {
  id: 'links/doubled',
  subject: 'article',
  severity: 'warning',
  check(article) {
    const { source, links } = article
    const inText = links.filter(({ block, form }) => block !== undefined && form !== 'bare')
    return inText.flatMap((link, index) => {
      const former = inText[index - 1]
      if (!former || !isDouble(article, former, link)) return []
      return [
        {
          message: 'links/doubled',
          data: { text: excerpt(link.text) },
          span: link.span,
          related: [{ path: source.path, span: former.span }],
        },
      ]
    })
  },
}

function isDouble({ source }: Article, former: LinkRef, link: LinkRef): boolean {
  if (former.form === 'html' || link.form === 'html' || link.text.trim() === '') return false
  if (former.block !== link.block || former.span.end > link.span.start) return false
  const sameText = former.text.trim() === link.text.trim()
  return (
    sameText &&
    keyOf(former) === keyOf(link) &&
    NOTHING.test(source.text.slice(former.span.end, link.span.start))
  )
}

function keyOf({ target, raw }: LinkRef): string {
  return target.kind === 'absolute' ? comparableUrl(target.url) : raw
}
