import type { Link, LinkReference } from 'mdast'
import type { LinkRef } from '../model/article.ts'
import { addressOf, definedAddress } from './address.ts'
import { type HtmlTag, htmlText } from './html-tags.ts'
import { plainText } from './plain-text.ts'
import { completed, referenceTo, roleOf, type Surroundings } from './ref-parts.ts'
import { spanOf } from './span-of.ts'
import { readTarget } from './target.ts'
import type { Place } from './walk.ts'

/** An inline link, one in `<>`, or an address that stands bare in the text. */
export function linkOf(node: Link, place: Place, around: Surroundings): LinkRef {
  const { form, raw, target, targetSpan } = addressOf(node, around.text)
  const span = spanOf(node)
  const role = roleOf(span, place, around)
  const link = { form, role, raw, target, text: plainText(node), span }
  return completed<LinkRef>(link, place, { title: node.title || undefined, targetSpan })
}

/** A link by reference; nothing where the reference is not defined. */
export function definedLink(
  node: LinkReference,
  place: Place,
  around: Surroundings,
): LinkRef | undefined {
  const definition = around.definitions.get(node.identifier)
  if (!definition) return undefined
  const { form, raw, target } = definedAddress(definition, around.text)
  const span = spanOf(node)
  const role = roleOf(span, place, around)
  const link = { form, role, raw, target, text: plainText(node), span }
  return completed<LinkRef>(link, place, referenceTo(definition, node))
}

/** `<a href>` in a piece of HTML: its text reaches to `</a>`, in the same piece or among the nodes beside it. */
export function htmlLink(
  { span, attributes }: HtmlTag,
  html: string,
  place: Place,
  around: Surroundings,
): LinkRef | undefined {
  const href = attributes.get('href')
  if (!href) return undefined
  const rest = html.slice(span.end - spanOf(place.node).start)
  const close = rest.search(/<\/a\s*>/i)
  const text = close >= 0 ? htmlText(rest.slice(0, close)) : textBeside(place)
  const role = roleOf(span, place, around)
  const target = readTarget(href.value)
  const link = { form: 'html' as const, role, raw: href.raw, target, text, span }
  const title = attributes.get('title')?.value
  return completed<LinkRef>(link, place, { title, targetSpan: href.span })
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
