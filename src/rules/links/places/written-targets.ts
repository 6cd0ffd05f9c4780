import type { Article, ImageRef, LinkRef } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { oncePer } from '../../../text/once-per.ts'

/** The address of links or images, where it is written. */
export interface WrittenTarget {
  readonly link: LinkRef | ImageRef
  readonly isImage: boolean
  /** Of the address; of the link where the address cannot be found in the text. */
  readonly span: Span
  /** Whether `span` is the address itself and may be replaced. */
  readonly isExact: boolean
}

/**
 * The addresses of all links and images in the order of the text, each place once: references share that of their
 * definition. The address of the original is left out, since the rules on attribution look at it, and so is the cover.
 */
export const writtenTargets = oncePer((article: Article): readonly WrittenTarget[] => {
  const { attribution, links, images } = article
  const all = [
    ...links.map((link) => ({ link, isImage: false })),
    ...images.filter(({ role }) => role !== 'cover').map((link) => ({ link, isImage: true })),
  ]
  const seen = new Set<number>(attribution?.url ? [attribution.url.span.start] : [])
  return all
    .map(({ link, isImage }) => {
      const { span, isExact } = placeOf(link, article.source.text)
      return { link, isImage, span, isExact }
    })
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start))
})

/** Where the address of a link or an image is written: in its place, or in the definition of a reference. */
export function placeOf(
  link: LinkRef | ImageRef,
  text: string,
): Pick<WrittenTarget, 'span' | 'isExact'> {
  const { targetSpan, definition, raw } = link
  if (targetSpan) return { span: targetSpan, isExact: true }
  if (!definition) return { span: link.span, isExact: false }
  const written = text.slice(definition.start, definition.end)
  const at = written.indexOf(raw, written.indexOf(']:') + 2)
  if (at < 0 || raw === '') return { span: definition, isExact: false }
  const start = definition.start + at
  return { span: { start, end: start + raw.length }, isExact: true }
}
