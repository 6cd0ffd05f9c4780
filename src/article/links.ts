import type { Definition, Link, LinkReference } from 'mdast'
import type { LinkRef, LinkRole } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { addressOf, definedAddress } from './address.ts'
import { htmlText, readHtmlTags } from './html-tags.ts'
import { plainText } from './plain-text.ts'
import { spanOf } from './span-of.ts'
import { readTarget } from './target.ts'
import type { Place } from './walk.ts'

/** What finding links and images needs to know beside the tree. */
export interface Surroundings {
  /** The untouched text of the file. */
  readonly text: string
  readonly definitions: ReadonlyMap<string, Definition>
  /** How many blocks at the beginning are lead. */
  readonly leadBlocks: number
  /** All the text that is attribution, where it stands in the body of the file. */
  readonly attribution?: Span
}

/** Every link among the nodes of a tree, in the order of the text, however it is written. */
export function readLinks(places: readonly Place[], around: Surroundings): readonly LinkRef[] {
  return places.flatMap((place) => {
    const { node } = place
    if (node.type === 'link') return [linkOf(node, place, around)]
    if (node.type === 'linkReference') return referenceOf(node, place, around)
    return node.type === 'html' ? htmlLinksOf(place, around) : []
  })
}

function linkOf(node: Link, place: Place, around: Surroundings): LinkRef {
  return {
    ...addressOf(node, around.text),
    text: plainText(node),
    ...(node.title && { title: node.title }),
    ...placed(spanOf(node), place, around),
  }
}

function referenceOf(node: LinkReference, place: Place, around: Surroundings): readonly LinkRef[] {
  const definition = around.definitions.get(node.identifier)
  if (!definition) return []
  return [
    {
      ...definedAddress(definition, around.text),
      text: plainText(node),
      ...(definition.title && { title: definition.title }),
      label: node.label ?? node.identifier,
      definition: spanOf(definition),
      ...placed(spanOf(node), place, around),
    },
  ]
}

/** `<a href>`: its text reaches to `</a>`, in the same piece of HTML or among the nodes beside it. */
function htmlLinksOf(place: Place, around: Surroundings): readonly LinkRef[] {
  const { start, end } = spanOf(place.node)
  const html = around.text.slice(start, end)
  return readHtmlTags(html, start).flatMap(({ name, span, attributes }) => {
    const href = attributes.get('href')
    if (name !== 'a' || !href) return []
    const rest = html.slice(span.end - start)
    const close = rest.search(/<\/a\s*>/i)
    const text = close >= 0 ? htmlText(rest.slice(0, close)) : textBeside(place)
    const title = attributes.get('title')
    return [
      {
        form: 'html' as const,
        raw: href.raw,
        target: readTarget(href.value),
        targetSpan: href.span,
        text,
        ...(title && { title: title.value }),
        ...placed(span, place, around),
      },
    ]
  })
}

function textBeside({ parent, index }: Place): string {
  let text = ''
  for (const node of parent.children.slice(index + 1)) {
    // The next `<a` ends a link that was left open.
    if (node.type === 'html' && /^<\/?a[\s>]/i.test(node.value)) break
    if (node.type !== 'html') text += plainText(node)
  }
  return text
}

/** Where a link or an image stands: its span, its part of the article, and its block. */
export function placed(
  span: Span,
  { block, inFootnote }: Place,
  { leadBlocks, attribution }: Surroundings,
): { span: Span; role: LinkRole; block?: number } {
  if (attribution && span.start >= attribution.start && span.end <= attribution.end) {
    return { span, role: 'attribution' }
  }
  const part = block < leadBlocks ? 'lead' : 'body'
  return { span, role: inFootnote ? 'footnote' : part, block }
}
