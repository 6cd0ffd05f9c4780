import { distance } from 'fastest-levenshtein'
import type { Observation } from '../../model/finding.ts'
import type { Header } from '../../model/format.ts'
import type { Attribution, ExtraField, Metadata } from '../../model/metadata.ts'
import type { Spanned } from '../../model/span.ts'
import { type Credits, creditsOfPeople, joinCredits, noCredits } from '../attribution/credits.ts'
import type { HeaderField } from './header-field.ts'
import { isKeptKey, isKnownKey, isTextKey, personField, SUGGESTED_KEYS } from './header-keys.ts'
import { headerProblem } from './header-problem.ts'
import { type PersonField, readNames } from './names.ts'
import { readOriginal } from './original.ts'
import { passageOf } from './passage.ts'
import { isPlaceholder } from './placeholder.ts'

export interface HeaderWithProblems extends Header {
  readonly problems: readonly Observation[]
}

/**
 * The header that fields make: known keys by their meaning, all others as extra fields in their order, each with a
 * remark. Of a key given twice the first counts. Empty values are left out. Attribution is given where any field
 * carries it; its span is empty at the start of the file.
 */
export function makeHeader(text: string, fields: readonly HeaderField[]): HeaderWithProblems {
  const problems: Observation[] = []
  const known = new Map<string, HeaderField>()
  const extra: ExtraField[] = []
  const seen = new Set<string>()
  for (const field of fields) {
    const key = isKnownKey(field.key) ? field.key.toLowerCase() : field.key
    if (seen.has(key)) {
      problems.push(headerProblem('duplicate-key', field.keySpan, { key: field.key }))
    } else if (!isKnownKey(key)) {
      seen.add(key)
      extra.push({ key, value: field.value, span: field.span })
      if (!isKeptKey(key)) problems.push(unknownKey(field))
    } else {
      seen.add(key)
      known.set(key, field)
      if (field.structured) problems.push(headerProblem('not-text', field.span, { key }))
    }
  }
  const attribution = attributionOf(
    [...known].reduce(
      (credits, [key, field]) => joinCredits(credits, creditsOf(text, key, field)),
      noCredits,
    ),
  )
  return { metadata: metadataOf(known, extra), ...(attribution && { attribution }), problems }
}

function unknownKey({ key, keySpan }: HeaderField): Observation {
  const near = SUGGESTED_KEYS.find((known) => distance(known, key.toLowerCase()) <= 2)
  return near === undefined
    ? headerProblem('unknown-key', keySpan, { key }, { severity: 'info' })
    : headerProblem('unknown-key-near', keySpan, { key, near }, { severity: 'info' })
}

function metadataOf(
  known: ReadonlyMap<string, HeaderField>,
  extra: readonly ExtraField[],
): Metadata {
  const texts = [...known]
    .filter(([key, { value }]) => isTextKey(key) && value !== '')
    .map(([key, { value, span }]) => [key, { value, span }] as const)
  const tags = known.get('tags')
  return { ...Object.fromEntries(texts), tags: tags ? splitTags(tags) : [], extra }
}

/** Tags of a list, or of one value with commas between them. */
function splitTags(field: HeaderField): readonly Spanned[] {
  if (field.items) return field.items.map(({ value, span }) => ({ value, span }))
  return [...field.value.matchAll(/[^,，、;；]+/g)].flatMap(({ index, 0: written }) => {
    const value = written.trim()
    const start = field.span.start + index + written.indexOf(value)
    return value === '' ? [] : [{ value, span: { start, end: start + value.length } }]
  })
}

function creditsOf(text: string, key: string, field: HeaderField): Credits {
  const role = personField(key)
  if (role) return people(text, role, field)
  const value = { value: field.value, span: field.span }
  if (field.value === '') return noCredits
  if (key === 'license') return { ...noCredits, license: value }
  if (key === 'url' || key === 'original.url') return { ...noCredits, url: value }
  if (key === 'original.title') {
    return isPlaceholder(field.value)
      ? { ...noCredits, placeholders: [{ field: 'title', written: field.value, span: field.span }] }
      : { ...noCredits, title: value }
  }
  if (key !== 'original') return noCredits
  const passage = passageOf(text, [field.span])
  const { end: _, ...original } = readOriginal(passage, 0, passage.text.length)
  return { ...noCredits, ...original }
}

function people(text: string, role: PersonField, field: HeaderField): Credits {
  if (!field.items) {
    if (field.value === '') return noCredits
    const passage = passageOf(text, [field.span])
    return creditsOfPeople(role, readNames(passage, 0, passage.text.length, role))
  }
  const named = field.items.filter(({ value }) => !isPlaceholder(value))
  const standIns = field.items.filter(({ value }) => isPlaceholder(value))
  return creditsOfPeople(role, {
    people: named.map(({ value, span, url }) => ({ name: value, ...(url && { url }), span })),
    placeholders: standIns.map(({ value, span }) => ({ field: role, written: value, span })),
  })
}

/** Credits as an attribution that the header carries; undefined where they say nothing. */
export function attributionOf({ permalink: _, ...credits }: Credits): Attribution | undefined {
  const { title, url, license, authors, translators, reviewers, placeholders } = credits
  const lists = [authors, translators, reviewers, placeholders]
  const silent = !title && !url && !license && lists.every((list) => list.length === 0)
  return silent ? undefined : { ...credits, span: { start: 0, end: 0 } }
}
