import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { becomesLink } from './places/becomes-link.ts'
import { literalStretches } from './text/literal-stretches.ts'

/** `[text](address with spaces)`, which CommonMark 0.31 §6.3 does not take for a link. */
const BROKEN = /\[[^[\]]*\]\(([^()[\]"<>]+)\)/dg
/** It has to look like an address, for words in parentheses may follow a word in brackets. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|www\.|\.{0,2}\/)|\.[a-z0-9]{2,5}$/i

/** The target of a link or an image holds no white space. */
export const linksTargetSpaces: ArticleRule = {
  id: 'links/target-spaces',
  subject: 'article',
  severity: 'error',
  check(article) {
    return literalStretches(article).flatMap(({ text, offset }) =>
      [...text.matchAll(BROKEN)].flatMap((match) => {
        const written = (match[1] ?? '').trim()
        const [start = 0, end = 0] = match.indices?.[1] ?? []
        if (!/\S\s+\S/.test(written) || !ADDRESS.test(written)) return []
        const span = { start: offset + start, end: offset + end }
        const raw = article.source.text.slice(span.start, span.end)
        return [
          {
            message: 'links/target-spaces',
            data: { url: excerpt(raw, 60) },
            span,
            fix: {
              kind: 'suggestion' as const,
              edits: [{ span, text: mended(raw) }],
              changes: becomesLink,
            },
          },
        ]
      }),
    )
  },
}

/** A space within becomes `%20`; one at an end, and a line end, is a slip. */
function mended(raw: string): string {
  return raw
    .trim()
    .replace(/(?<![ \t])[ \t]*[\r\n]\s*/g, '')
    .replace(/\s/g, '%20')
}
