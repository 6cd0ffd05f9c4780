import type { CreditField, Person, Placeholder } from '../../model/metadata.ts'
import type { Span } from '../../model/span.ts'
import { allMatches } from '../../text/all-matches.ts'
import { trimmed } from './lines.ts'
import { type Anchor, MASK, maskEscapes, type Passage } from './passage.ts'
import { isPlaceholder, isPlaceholderAddress } from './placeholder.ts'
import { plainText } from './plain-text.ts'

export type PersonField = Exclude<CreditField, 'title' | 'url'>

export interface Names {
  readonly people: readonly Person[]
  readonly placeholders: readonly Placeholder[]
}

/** Where a list of names stops: at the end of the sentence or line, or where a biography begins. */
const BIOGRAPHY =
  /[。\n]|(?<=[^\s、，,;；][ \t]{0,3})(?:是|现任|曾任|担任|目前|来自)|[，,][ \t]*(?:[他她现曾]|目前|担任|一位|一名|来自)/
const SEPARATOR = /[;；、,，]|(?<=[ \t])and(?=[ \t])|和/gi
/** What follows a comma and still belongs to the name before it. */
const SUFFIX =
  /^[,，][ \t]*(?:jr|sr|ii|iii|iv|ph\.?[ ]?d|m\.?d|esq|cpa|mba|pmp|cissp|inc|llc|ltd|corp|gmbh|co)\b/i
/** A job or a place after a Latin name: Han alone, and too long for a Chinese name. */
const DESCRIPTION = /^\p{Script=Han}{5,}$/u

/**
 * The people named in a range of a passage, as links, as plain text, or as a name and its address. Lists are split at
 * `;` `；` `、` `,` `，` `和` and `and`, never inside parentheses, an escape or an address, nor before `Jr.` and its like; a
 * biography after the names is left out. Stand-ins become placeholders; so does a range without any words.
 */
export function readNames(passage: Passage, start: number, end: number, field: PersonField): Names {
  const masked = maskParentheses(passage.masked.slice(start, end))
  const stop = BIOGRAPHY.exec(masked)?.index ?? masked.length
  const found = joined(
    splitNames(masked.slice(0, stop)).map((range) =>
      readItem(passage, { start: start + range.start, end: start + range.end }, field),
    ),
  )
  if (found.people.length + found.placeholders.length > 0) return found
  const span = passage.inFile(start, start)
  return { people: [], placeholders: [{ field, written: '', span }] }
}

/** The people of one item of a list: of each of its links, else of its words. */
function readItem(passage: Passage, item: Span, field: PersonField): Names {
  const anchors = passage.anchorsIn(item.start, item.end)
  const labelled = anchors.filter((anchor) => anchor.label)
  if (labelled.length > 0) return joined(labelled.map((anchor) => readLink(passage, anchor, field)))
  const [address] = anchors
  const words = trimmed(passage.text, { start: item.start, end: address?.start ?? item.end })
  if (words.start === words.end && address) return readName(passage, address, field, address)
  return readName(passage, withoutStop(passage.text, words), field, address)
}

/** A link may name several people: `[A, B and C](url)`. */
function readLink(passage: Passage, anchor: Anchor, field: PersonField): Names {
  const { span, value } = anchor.label!
  const ranges = splitNames(maskParentheses(maskEscapes(value)))
  if (ranges.length === 0) return readName(passage, { start: span.start, end: span.start }, field)
  return joined(
    ranges.map(({ start, end }) =>
      readName(passage, { start: span.start + start, end: span.start + end }, field, anchor),
    ),
  )
}

function joined(found: readonly Names[]): Names {
  const [only] = found
  if (only && found.length === 1) return only
  return {
    people: found.flatMap(({ people }) => people),
    placeholders: found.flatMap(({ placeholders }) => placeholders),
  }
}

function readName(passage: Passage, range: Span, field: PersonField, anchor?: Anchor): Names {
  const written = passage.text.slice(range.start, range.end)
  const span = passage.inFile(range.start, range.end)
  if (isPlaceholder(written)) return { people: [], placeholders: [{ field, written, span }] }
  const url = anchor?.url?.value
  const usable = url !== undefined && url !== '' && !isPlaceholderAddress(url)
  const person = { name: plainText(written), ...(usable && { url }), span }
  return { people: [person], placeholders: [] }
}

/** The ranges of the names in a list whose links, escapes and parentheses are masked. */
function splitNames(masked: string): readonly Span[] {
  if (masked.search(SEPARATOR) === -1)
    return [trimmed(masked, { start: 0, end: masked.length })].filter(isFilled)
  const ranges: Span[] = []
  let start = 0
  for (const match of allMatches(SEPARATOR, masked)) {
    if (!separates(masked, match.index, match[0])) continue
    ranges.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  ranges.push({ start, end: masked.length })
  const names = ranges.map((range) => trimmed(masked, range)).filter(isFilled)
  const [first, ...rest] = names
  if (!first) return []
  const latin = /[A-Za-z]/.test(masked.slice(first.start, first.end))
  const stop = rest.findIndex(
    (name) => latin && DESCRIPTION.test(masked.slice(name.start, name.end)),
  )
  return stop === -1 ? names : [first, ...rest.slice(0, stop)]
}

function isFilled({ start, end }: Span): boolean {
  return end > start
}

function separates(masked: string, at: number, separator: string): boolean {
  if (separator !== '和') return !SUFFIX.test(masked.slice(at, at + 12))
  if (/\s/.test(masked.slice(Math.max(at - 1, 0), at + 2))) return true
  // Between Han characters 和 may be part of a name (和田, 大和): both sides must be long enough to be names themselves.
  const before = /[^;；、,，\s]*$/.exec(masked.slice(Math.max(at - 8, 0), at))![0]
  const after = /^[^;；、,，\s]*/.exec(masked.slice(at + 1, at + 9))![0]
  const han = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after)
  return before !== '' && after !== '' && (!han || (before.length > 1 && after.length > 1))
}

const PARENTHESIS = /[()（）]/g

/** The text with what stands between matching parentheses masked, and the parentheses themselves. */
function maskParentheses(text: string): string {
  if (!/[)）]/.test(text)) return text
  const open: number[] = []
  let masked = ''
  let done = 0
  for (const { index, 0: mark } of allMatches(PARENTHESIS, text)) {
    if (mark === '(' || mark === '（') open.push(index)
    else if (open.length > 0) {
      const start = open.pop()!
      if (open.length > 0) continue
      masked += text.slice(done, start) + MASK.repeat(index + 1 - start)
      done = index + 1
    }
  }
  return masked + text.slice(done)
}

/** A range without the full stop of its sentence, but with that of an abbreviation (`Jr.`, `J.`). */
function withoutStop(text: string, range: Span): Span {
  const written = text.slice(range.start, range.end)
  const stop = /[a-z]{3}[.]$/.test(written) && !/\b(?:Inc|Ltd|Corp|Esq|PhD)[.]$/i.test(written)
  return stop ? { start: range.start, end: range.end - 1 } : range
}
