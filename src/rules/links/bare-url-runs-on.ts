import type { LinkRef } from '../../model/article.ts'
import type { Fix } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { isCjkUnit } from '../../text/script.ts'
import { excerpt } from '../excerpt.ts'

/** Before an address that was meant as the target of a link, which is a matter of its own. */
const FAILED_LINK = /[\]］】][ \t]?[(（][ \t]?$/

/**
 * A bare address has something behind it that ends it in every program. By GFM 0.29 §6.9 it runs on to the next space, so
 * Chinese letters and marks become part of it.
 */
export const linksBareUrlRunsOn: ArticleRule = {
  id: 'links/bare-url-runs-on',
  subject: 'article',
  severity: 'warning',
  check({ source: { text }, links }) {
    return links.flatMap((link) => {
      const isBare = link.form === 'bare' && link.block !== undefined
      const next = text.charCodeAt(link.span.end)
      if (!isBare || Number.isNaN(next) || link.raw.includes('@') || !isCjkUnit(next)) return []
      if (FAILED_LINK.test(text.slice(Math.max(0, link.span.start - 4), link.span.start))) return []
      return [
        {
          message: 'links/bare-url-runs-on',
          data: {
            url: excerpt(link.raw, 60),
            next: text.slice(link.span.end).match(/^./u)?.[0] ?? '',
          },
          span: link.span,
          fix: enclose(link),
        },
      ]
    })
  },
}

/** `<…>` needs a scheme; `www.` has none, so it becomes a link with an anchor. */
function enclose({ raw, span }: LinkRef): Fix {
  const text = /^www\./i.test(raw) ? `[${raw}](http://${raw})` : `<${raw}>`
  return { kind: 'safe', edits: [{ span, text }], changes: ['links'] }
}
