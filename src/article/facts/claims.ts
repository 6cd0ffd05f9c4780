import type { Quantity } from '../../model/fact.ts'
import type { Property } from '../../model/registry.ts'
import type { Span } from '../../model/span.ts'
import type { Name, NameFinder } from './names.ts'
import type { NumberedSentence } from './numbered-sentences.ts'
import { tellingOf } from './properties.ts'
import type { Sentence } from './sentences.ts'
import { type Aboutness, isPartial, subjectInSentence, subjectOfDate } from './subjects.ts'

/** A quantity of a sentence, and what it is said of where that is plain. Its span is one of the sentence's text. */
export interface Claim {
  readonly quantity: Quantity
  readonly property?: Property
  readonly about?: Aboutness
}

/** What surrounds a sentence and may tell what it speaks of. */
export interface Context {
  readonly find: NameFinder
  /** Names in the last sentence before it, of the same paragraph, that has any with a subject. */
  readonly former: readonly Name[]
  /** Names in the heading of its section. */
  readonly title: readonly Name[]
}

/** The quantities of a sentence that carry weight: neither code nor a bare number below ten, which is mostly a word. */
export function claimsOf(
  sentence: NumberedSentence,
  names: readonly Name[],
  context: Context,
): readonly Claim[] {
  const { text, code, quantities } = sentence
  const claims = quantities
    .filter(({ span }) => !code.some((range) => range.start < span.end && range.end > span.start))
    .map((quantity) => claimOf(quantity, sentence, names, context))
  return withLists(claims, text).filter(
    ({ quantity, property }) => property !== undefined || hasWeight(quantity),
  )
}

function claimOf(
  quantity: Quantity,
  sentence: Sentence,
  names: readonly Name[],
  context: Context,
): Claim {
  const { text } = sentence
  const { span } = quantity
  const telling = tellingOf(quantity, span, text)
  if (!telling) return { quantity }
  const { property, verb, noun } = telling
  const counted = noun === undefined ? quantity : { ...quantity, noun }
  const from = Math.min(quantity.qualifier?.start ?? span.start, span.start)
  const inside = verb
    ? subjectOfDate(text, span, verb, names)
    : subjectInSentence(text, span, from, names)
  const about = inside ?? subjectByContext(sentence, span, context)
  if (about === undefined || about === 'blocked') return { quantity: counted, property }
  const loose = !verb && isPartial(text, span, from, property) ? { how: 'loose' as const } : {}
  return { quantity: counted, property, about: { ...about, ...loose } }
}

const joint = /^\s*(?:、|和|与|或|及|以及|到|至|[,，~～-])\s*$/

/** Of 70 亿、130 亿和 700 亿参数 only the last number stands beside its noun; the others count the same. */
function withLists(claims: readonly Claim[], text: string): readonly Claim[] {
  const told = [...claims]
  for (let i = told.length - 2; i >= 0; i--) {
    const [one, next] = [told[i]!, told[i + 1]!]
    const gap = text.slice(one.quantity.span.end, next.quantity.span.start)
    const isAlike = one.quantity.kind === next.quantity.kind && one.quantity.kind === 'number'
    if (one.property || !next.property || !isAlike || !joint.test(gap)) continue
    told[i] = { ...next, quantity: one.quantity }
  }
  return told
}

/** Whether a number says something by itself: a size, an amount, a day; not 一个 or 第一. */
function hasWeight(quantity: Quantity): boolean {
  if (quantity.kind !== 'number' && quantity.kind !== 'ordinal') return true
  const { value } = quantity
  const exact = typeof value === 'string' ? value : (value.low ?? value.high ?? '')
  return quantity.kind === 'number' && exact.replace(/\D/g, '').length >= 2
}

/**
 * What a sentence without a name of its own speaks of: what the link around the value names, else the one subject of the
 * sentence before, provided that the heading names no other, else the one subject of the heading.
 */
function subjectByContext(
  { links, isCell }: Sentence,
  at: Span,
  { find, former, title }: Context,
): Aboutness | undefined {
  // What a cell speaks of stands at the head of its row or column.
  if (isCell) return undefined
  const around = links.filter(({ start, end }) => start <= at.start && end >= at.end)
  const linked = onlySubject(
    around.flatMap(({ slug }) => find(titleCase(slug)).filter(({ isKnown }) => isKnown)),
  )
  if (linked !== undefined) return { subject: linked, how: 'sentence' }
  const before = onlySubject(former)
  const heading = onlySubject(title)
  const apart = before !== undefined && heading !== undefined && before !== heading
  const subject = apart ? undefined : (before ?? (former.length > 0 ? undefined : heading))
  return subject === undefined ? undefined : { subject, how: 'context' }
}

/** Slugs are in small letters, names are not. */
function titleCase(slug: string): string {
  return slug.replace(/(?<![A-Za-z])[a-z]/g, (letter) => letter.toUpperCase())
}

/** The subject of all the names that have one; nothing where there are two. */
function onlySubject(names: readonly Name[]): string | undefined {
  const subjects = new Set(names.flatMap(({ subject }) => subject ?? []))
  return subjects.size === 1 ? [...subjects][0] : undefined
}
