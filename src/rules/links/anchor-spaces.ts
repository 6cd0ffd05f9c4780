import type { Article, LinkRef } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Edit } from '../../model/span.ts'
import { isCjkUnit } from '../../text/script.ts'
import { excerpt } from '../excerpt.ts'
import { anchorSpan } from './places/anchor-span.ts'

/** An anchor neither begins nor ends with a space. Line ends are left alone, since they may hold a list together. */
export const linksAnchorSpaces: ArticleRule = {
  id: 'links/anchor-spaces',
  subject: 'article',
  severity: 'info',
  check(article) {
    return article.links.flatMap((link) => observe(article, link) ?? [])
  },
}

function observe({ source: { text } }: Article, link: LinkRef): Observation | undefined {
  const inner = anchorSpan(link, text)
  if (!inner) return undefined
  const written = text.slice(inner.start, inner.end)
  const before = /^[ \t\u3000\u00A0]+(?=\S)/.exec(written)?.[0] ?? ''
  const after = /(?<=\S)[ \t\u3000\u00A0]+$/.exec(written)?.[0] ?? ''
  if (before === '' && after === '') return undefined
  const first = inner.start + before.length
  const last = inner.end - after.length
  const edits: Edit[] = [
    ...moved(before, { start: inner.start, end: first }, link.span.start, text, last),
    ...moved(after, { start: last, end: inner.end }, link.span.end, text, last),
  ]
  return {
    message: 'links/anchor-spaces',
    data: { text: excerpt(written, 30) },
    span: link.span,
    fix: { kind: 'safe', edits },
  }
}

/** Takes spaces out of the anchor, and puts one outside where words of Latin script would meet without it. */
function moved(
  spaces: string,
  span: Edit['span'],
  outside: number,
  text: string,
  last: number,
): readonly Edit[] {
  if (spaces === '') return []
  const isStart = outside < span.start
  const neighbour = isStart ? text[outside - 1] : text[outside]
  const edge = isStart ? text[span.end] : text[last - 1]
  const needsSpace = isWord(neighbour) && isWord(edge) && !(isCjk(neighbour) && isCjk(edge))
  const taken = { span, text: '' }
  return needsSpace ? [taken, { span: { start: outside, end: outside }, text: ' ' }] : [taken]
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

function isCjk(character: string | undefined): boolean {
  return character !== undefined && isCjkUnit(character.charCodeAt(0))
}
