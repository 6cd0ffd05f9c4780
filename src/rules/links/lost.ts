import { compareLinks } from '../../links/compare-links.ts'
import type { LinkRef } from '../../model/article.ts'
import type { Fix } from '../../model/finding.ts'
import type { PairRule } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { createOverlap } from '../../text/overlap.ts'
import { excerpt } from '../excerpt.ts'

/** Every link of the original is somewhere in the translation. */
export const linksLost: PairRule = {
  id: 'links/lost',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    const { source, links, images } = pair.translation
    const { lost } = compareLinks(pair)
    if (lost.length === 0) return []
    const isTaken = createOverlap([...links, ...images].map(({ span }) => span))
    return lost.map(({ original, place }) => {
      const words = wordsAt(source.text, original, place, isTaken)
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

/** In a longer passage, in UTF-16 units, nobody looks for an anchor; it would be read once for every link. */
const longestPassage = 10_000

/** Where the anchor stands as it is, once, and not within a link, code or a longer word: names stay in Latin letters. */
function wordsAt(
  written: string,
  { text }: LinkRef,
  place: Span,
  isTaken: (span: Span) => boolean,
): Span | undefined {
  const anchor = text.trim()
  const passage = written.slice(place.start, place.end)
  if (passage.length > longestPassage) return undefined
  const at = passage.indexOf(anchor)
  if (!/^[\x20-\x7e]{3,}$/.test(anchor) || at < 0 || passage.includes(anchor, at + 1))
    return undefined
  const span = { start: place.start + at, end: place.start + at + anchor.length }
  const around = `${written[span.start - 1] ?? ''} ${written[span.end] ?? ''}`
  const inCode = passage.includes('`') || /^(?:\t| {4})/m.test(passage)
  return isTaken(span) || inCode || /[\w[\]<>/-]/.test(around) ? undefined : span
}

function linked(span: Span, { target, raw }: LinkRef): Fix {
  const address = target.kind === 'absolute' ? target.url : raw
  const edits = [
    { span: { start: span.start, end: span.start }, text: '[' },
    { span: { start: span.end, end: span.end }, text: `](${address})` },
  ]
  return { kind: 'suggestion', edits, changes: ['links', 'structure'] }
}
