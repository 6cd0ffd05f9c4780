import type { Attribution, CreditField, Person } from '../../model/metadata.ts'
import type { Spanned } from '../../model/span.ts'
import { trimmed } from '../parts/lines.ts'
import { type Names, type PersonField, readNames } from '../parts/names.ts'
import { readOriginal } from '../parts/original.ts'
import type { Passage } from '../parts/passage.ts'
import { plainText } from '../parts/plain-text.ts'
import type { Segment } from './labels.ts'

/** What a passage tells of original and people; the places are those of the file. */
export interface Credits extends Omit<Attribution, 'span'> {
  /** Address of the translation itself, where a community states one. */
  readonly permalink?: Spanned
}

export const noCredits: Credits = { authors: [], translators: [], reviewers: [], placeholders: [] }

/** No attribution has more labels; a limit keeps hostile text cheap. */
const MOST_LABELS = 100

/** The credits that labelled segments of a passage hold; of two values for one field the first counts. */
export function readCredits(passage: Passage, segments: readonly Segment[]): Credits {
  return segments
    .slice(0, MOST_LABELS)
    .map((segment) => readSegment(passage, segment))
    .reduce(joinCredits, noCredits)
}

function readSegment(passage: Passage, segment: Segment): Credits {
  const { role, start, end } = segment
  switch (role) {
    case 'original': {
      const { end: _, ...original } = readOriginal(passage, start, end)
      return { ...noCredits, ...original }
    }
    case 'author':
    case 'translator':
    case 'reviewer':
      return creditsOfPeople(role, readNames(passage, start, end, role))
    case 'license':
    case 'permalink': {
      const value = readValue(passage, start, end, role === 'permalink')
      return value ? { ...noCredits, [role]: value } : noCredits
    }
    case 'other':
      return noCredits
  }
}

/** Credits that name people of one kind. */
export function creditsOfPeople(
  role: PersonField,
  { people, placeholders }: Pick<Names, 'people' | 'placeholders'>,
): Credits {
  return {
    authors: role === 'author' ? people : [],
    translators: role === 'translator' ? people : [],
    reviewers: role === 'reviewer' ? people : [],
    placeholders,
  }
}

/** The words of a link, its address where that is wanted, or all that stands on the line. */
function readValue(
  passage: Passage,
  start: number,
  end: number,
  address: boolean,
): Spanned | undefined {
  const anchor = passage.anchorsIn(start, end)[0]
  const linked = address ? anchor?.url : anchor?.label
  if (linked)
    return placed(passage, linked.span.start, linked.span.end, address ? linked.value : undefined)
  const lineEnd = passage.masked.indexOf('\n', start)
  const line = lineEnd === -1 ? end : Math.min(lineEnd, end)
  return placed(passage, start, line)
}

function placed(passage: Passage, from: number, to: number, known?: string): Spanned | undefined {
  const { start, end } = trimmed(passage.text, { start: from, end: to })
  const value = known ?? plainText(passage.text.slice(start, end))
  return value === '' ? undefined : { value, span: passage.inFile(start, end) }
}

/** Two credits as one: the first has the word where both speak; an empty place the other fills is no placeholder. */
export function joinCredits(first: Credits, second: Credits): Credits {
  if (second === noCredits) return first
  const joined: { -readonly [Field in keyof Credits]: Credits[Field] } = {
    authors: joinPeople(first.authors, second.authors),
    translators: joinPeople(first.translators, second.translators),
    reviewers: joinPeople(first.reviewers, second.reviewers),
    placeholders: [...first.placeholders, ...second.placeholders],
  }
  for (const field of ['title', 'url', 'license', 'permalink'] as const) {
    const value = first[field] ?? second[field]
    if (value) joined[field] = value
  }
  joined.placeholders = joined.placeholders.filter(
    ({ field, written }) => written !== '' || !isFilled(joined, field),
  )
  return joined
}

function isFilled(credits: Credits, field: CreditField): boolean {
  if (field === 'title' || field === 'url') return credits[field] !== undefined
  return credits[`${field}s`].length > 0
}

function joinPeople(first: readonly Person[], second: readonly Person[]): readonly Person[] {
  return first.length === 0 ? second : first.map((person) => withAddress(person, second))
}

function withAddress(person: Person, others: readonly Person[]): Person {
  if (person.url !== undefined) return person
  const url = others.find(({ name }) => name === person.name)?.url
  return url === undefined ? person : { ...person, url }
}
