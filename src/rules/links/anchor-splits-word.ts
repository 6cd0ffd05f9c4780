import type { Article, LinkRef } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Edit } from '../../model/span.ts'
import { splitWord } from '../../text/split-word.ts'
import { anchorSpan } from './places/anchor-span.ts'

/** More than the longest word. */
const REACH = 12

/** An anchor begins and ends where words do. */
export const linksAnchorSplitsWord: ArticleRule = {
  id: 'links/anchor-splits-word',
  subject: 'article',
  severity: 'warning',
  check(article) {
    return article.links.flatMap((link) => [
      ...(beginsInside(article, link) ?? []),
      ...(endsInside(article, link) ?? []),
    ])
  },
}

function beginsInside({ source }: Article, link: LinkRef): readonly Observation[] | undefined {
  const inner = anchorSpan(link, source.text)
  if (!inner) return undefined
  const before = source.text.slice(Math.max(0, link.span.start - REACH), link.span.start)
  const joined = before + source.text.slice(inner.start, Math.min(inner.end, inner.start + REACH))
  const word = splitWord(joined, before.length)
  if (!word) return undefined
  const start = link.span.start - (before.length - word.start)
  return [
    observation(joined.slice(word.start, word.end), link, [
      { span: { start, end: start }, text: '[' },
      { span: { start: link.span.start, end: inner.start }, text: '' },
    ]),
  ]
}

function endsInside({ source }: Article, link: LinkRef): readonly Observation[] | undefined {
  const inner = anchorSpan(link, source.text)
  if (!inner) return undefined
  const anchor = source.text.slice(Math.max(inner.start, inner.end - REACH), inner.end)
  const joined = anchor + source.text.slice(link.span.end, link.span.end + REACH)
  const word = splitWord(joined, anchor.length)
  if (!word) return undefined
  const rest = joined.slice(anchor.length, word.end)
  return [
    observation(joined.slice(word.start, word.end), link, [
      { span: { start: inner.end, end: inner.end }, text: rest },
      { span: { start: link.span.end, end: link.span.end + rest.length }, text: '' },
    ]),
  ]
}

function observation(word: string, link: LinkRef, edits: readonly Edit[]): Observation {
  return {
    message: 'links/anchor-splits-word',
    data: { word },
    span: link.span,
    confidence: 'medium',
    fix: { kind: 'suggestion', edits },
  }
}
