import type { Definition, ImageReference, LinkReference } from 'mdast'
import type { ImageRef, LinkRef, LinkRole } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { spanOf } from './span-of.ts'
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

/** The part of the article to which what stands in a span belongs. */
export function roleOf(
  span: Span,
  { block, inFootnote }: Place,
  { leadBlocks, attribution }: Surroundings,
): LinkRole {
  const isCredit = attribution && span.start >= attribution.start && span.end <= attribution.end
  if (isCredit) return 'attribution'
  if (inFootnote) return 'footnote'
  return block < leadBlocks ? 'lead' : 'body'
}

/** A link or an image in the making. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] }

interface Options {
  readonly title: string | undefined
  readonly targetSpan?: Span | undefined
  /** What a reference is to, and its label. */
  readonly definition?: Span
  readonly label?: string
}

/** What a reference has of its definition, and its label. */
export function referenceTo(
  definition: Definition,
  { label, identifier }: LinkReference | ImageReference,
): Options {
  return {
    title: definition.title || undefined,
    label: label ?? identifier,
    definition: spanOf(definition),
  }
}

/**
 * A link or an image with what not each has. It is added bit by bit: an article has many, and to spread several objects
 * into one takes far longer.
 */
export function completed<T extends LinkRef | ImageRef>(
  ref: Draft<T>,
  { block }: Place,
  { title, targetSpan, definition, label }: Options,
): T {
  if (targetSpan) ref.targetSpan = targetSpan
  if (title !== undefined) ref.title = title
  if (label !== undefined) ref.label = label
  if (definition) ref.definition = definition
  if (ref.role !== 'attribution') ref.block = block
  return ref
}
