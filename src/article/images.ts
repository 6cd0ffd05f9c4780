import type { Image, ImageReference } from 'mdast'
import type { ImageRef } from '../model/article.ts'
import { addressOf, definedAddress } from './address.ts'
import type { HtmlTag } from './html-tags.ts'
import { completed, referenceTo, roleOf, type Surroundings } from './ref-parts.ts'
import { spanOf } from './span-of.ts'
import { readTarget } from './target.ts'
import type { Place } from './walk.ts'

/** An inline image. */
export function imageOf(node: Image, place: Place, around: Surroundings): ImageRef {
  const { form, raw, target, targetSpan } = addressOf(node, around.text)
  const span = spanOf(node)
  const role = roleOf(span, place, around)
  const image = { form, role, raw, target, alt: node.alt ?? '', span }
  return completed<ImageRef>(image, place, { title: node.title || undefined, targetSpan })
}

/** An image by reference; nothing where the reference is not defined. */
export function definedImage(
  node: ImageReference,
  place: Place,
  around: Surroundings,
): ImageRef | undefined {
  const definition = around.definitions.get(node.identifier)
  if (!definition) return undefined
  const { form, raw, target } = definedAddress(definition, around.text)
  const span = spanOf(node)
  const role = roleOf(span, place, around)
  const image = { form, role, raw, target, alt: node.alt ?? '', span }
  return completed<ImageRef>(image, place, referenceTo(definition, node))
}

/** `<img src>` in a piece of HTML. */
export function htmlImage(
  { span, attributes }: HtmlTag,
  place: Place,
  around: Surroundings,
): ImageRef | undefined {
  const src = attributes.get('src')
  if (!src) return undefined
  const role = roleOf(span, place, around)
  const target = readTarget(src.value)
  const alt = attributes.get('alt')?.value ?? ''
  const image = { form: 'html' as const, role, raw: src.raw, target, alt, span }
  const title = attributes.get('title')?.value
  return completed<ImageRef>(image, place, { title, targetSpan: src.span })
}
