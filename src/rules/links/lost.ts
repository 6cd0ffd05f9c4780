import { compareLinks } from '../../links/compare-links.ts'
import type { Article, LinkRef } from '../../model/article.ts'
import type { Fix } from '../../model/finding.ts'
import type { PairRule } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { excerpt } from '../excerpt.ts'

/** Every link of the original is somewhere in the translation. */
export const linksLost: PairRule = {
  id: 'links/lost',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return compareLinks(pair).lost.map(({ original, place }) => {
      const words = wordsAt(pair.translation, original, place)
      return {
        message: 'links/lost',
        data: { text: excerpt(original.text, 30), url: excerpt(original.raw, 60) },
        span: words ?? place,
        related: [{ path: pair.original.source.path, span: original.span }],
        ...(words && { fix: linked(words, original) }),
      }
    })
  },
}

/** Where the anchor stands as it is, once, and not within a link, code or a longer word: names stay in Latin letters. */
function wordsAt(
  { source, links, images }: Article,
  { text }: LinkRef,
  place: Span,
): Span | undefined {
  const anchor = text.trim()
  const passage = source.text.slice(place.start, place.end)
  const at = passage.indexOf(anchor)
  if (!/^[\x20-\x7e]{3,}$/.test(anchor) || at < 0 || passage.includes(anchor, at + 1))
    return undefined
  const span = { start: place.start + at, end: place.start + at + anchor.length }
  const touches = [...links, ...images].some(
    (link) => link.span.start < span.end && span.start < link.span.end,
  )
  const around = `${source.text[span.start - 1] ?? ''} ${source.text[span.end] ?? ''}`
  const inCode = passage.includes('`') || /^(?:\t| {4})/m.test(passage)
  return touches || inCode || /[\w[\]<>/-]/.test(around) ? undefined : span
}

function linked(span: Span, { target, raw }: LinkRef): Fix {
  const address = target.kind === 'absolute' ? target.url : raw
  const edits = [
    { span: { start: span.start, end: span.start }, text: '[' },
    { span: { start: span.end, end: span.end }, text: `](${address})` },
  ]
  return { kind: 'suggestion', edits, changes: ['links', 'structure'] }
}
