import type { Fix } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Edit } from '../../model/span.ts'
import { excerpt } from '../excerpt.ts'
import { becomesLink } from './places/becomes-link.ts'
import { literalStretches } from './text/literal-stretches.ts'

/** What a link would be if its brackets and parentheses were the right ones, and nothing stood between them. */
const MEANT =
  /(?<open>[[［【])(?<text>[^[\]［］【】]{1,200})(?<close>[\]］】])(?<gap>[ \t]?)(?<left>[(（])[ \t]?(?<url>(?:https?:\/\/|www\.|mailto:)[^\s()（）]+)[ \t]?(?<right>[)）])/dgi

type Part = 'open' | 'close' | 'gap' | 'left' | 'right'
const RIGHT: readonly (readonly [Part, string])[] = [
  ['open', '['],
  ['close', ']'],
  ['gap', ''],
  ['left', '('],
  ['right', ')'],
]

/** A link is written with half-width brackets and parentheses that touch each other. */
export const linksParentheses: ArticleRule = {
  id: 'links/parentheses',
  subject: 'article',
  severity: 'error',
  check(article) {
    return literalStretches(article).flatMap(({ text, offset }) =>
      [...text.matchAll(MEANT)].flatMap((match) => {
        const edits = editsOf(match, offset)
        if (edits.length === 0) return []
        const span = { start: offset + match.index, end: offset + match.index + match[0].length }
        const written = article.source.text.slice(span.start, span.end)
        const onlyGap = edits.length === 1 && match.groups?.gap !== ''
        return [
          {
            message: onlyGap ? 'links/parentheses.space' : 'links/parentheses',
            data: { text: excerpt(written, 60) },
            span,
            fix: { kind: kindOf(match), edits, changes: becomesLink },
          },
        ]
      }),
    )
  },
}

function editsOf(match: RegExpExecArray, offset: number): readonly Edit[] {
  return RIGHT.flatMap(([part, right]) => {
    const [start, end] = match.indices?.groups?.[part] ?? [0, 0]
    if (match.groups?.[part] === right) return []
    return [{ span: { start: offset + start, end: offset + end }, text: right }]
  })
}

/** `[word]（http…）` is meant to be a link and nothing else; `【word】(http…)` and `[word] (http…)` may be meant as they are. */
function kindOf({ groups }: RegExpExecArray): Fix['kind'] {
  const isCertain = groups?.open === '[' && groups.close === ']' && groups.gap === ''
  return isCertain ? 'safe' : 'suggestion'
}
