import type { Definition, Image, Link } from 'mdast'
import type { LinkForm, Target } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { definedDestination, inlineDestination } from './destination.ts'
import { spanOf } from './span-of.ts'
import { readTarget } from './target.ts'

/** The address of a link or image, as written and as read. */
export interface Address {
  readonly form: LinkForm
  readonly raw: string
  readonly target: Target
  /** Of the address where it is written out in this very place. */
  readonly targetSpan?: Span
}

/** The address of an inline link or image, of `<…>`, or of one that stands bare in the text. */
export function addressOf(node: Link | Image, text: string): Address {
  const span = spanOf(node)
  const written = text.slice(span.start, span.end)
  const target = readTarget(node.url)
  if (written.startsWith('[') || written.startsWith('![')) {
    const found = inlineDestination(written, node.url)
    if (!found) return { form: 'inline', raw: node.url, target }
    const targetSpan = { start: span.start + found.start, end: span.start + found.end }
    return { form: 'inline', raw: written.slice(found.start, found.end), target, targetSpan }
  }
  const angled = written.startsWith('<')
  const targetSpan = angled ? { start: span.start + 1, end: span.end - 1 } : span
  const raw = text.slice(targetSpan.start, targetSpan.end)
  return { form: angled ? 'autolink' : 'bare', raw, target, targetSpan }
}

/** The address that a definition gives to the references to it. */
export function definedAddress(definition: Definition, text: string): Address {
  const span = spanOf(definition)
  const written = text.slice(span.start, span.end)
  const found = definedDestination(written, definition.url)
  const raw = found ? written.slice(found.start, found.end) : definition.url
  return { form: 'reference', raw, target: readTarget(definition.url) }
}
