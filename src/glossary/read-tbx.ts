import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { TableReading } from './read-csv.ts'

interface Word {
  text: string
  status: string
}

interface Concept {
  readonly line: number
  /** English and Chinese words; those of other languages are passed over. */
  readonly en: Word[]
  readonly zh: Word[]
  note: string
}

/** Where the parser is: the concept, the words of the language and the word it stands in. */
interface Place {
  concept?: Concept
  words?: Word[]
  word?: Word
  /** What the character data here belongs to. */
  target?: 'term' | 'status' | 'note'
}

const concepts = new Set(['termEntry', 'conceptEntry'])
const languages = new Set(['langSet', 'langSec'])
const words = new Set(['tig', 'ntig', 'termSec'])

/**
 * Reads a termbase in TBX (ISO 30042): version 2 (`martif`, `termEntry`) and version 3 (`conceptEntry`), whether data
 * categories are attributes (`termNote type="administrativeStatus"`) or elements of their own (`min:administrativeStatus`).
 * Words that are deprecated, superseded or not recommended are forbidden, preferred ones come first. Words in
 * traditional characters, and concepts without an English or a Chinese word, are passed over.
 */
export function readTbx(text: string): TableReading {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const found: Concept[] = []
  let failure: { line: number; reason: string } | undefined
  let isTbx = false
  const place: Place = {}
  parser.on('error', ({ message }) => {
    failure ??= { line: parser.line, reason: message.replace(/^[\d:]+ /, '') }
  })
  parser.on('opentag', (tag) => {
    isTbx ||= /^(?:martif|tbx)$/i.test(localName(tag.name))
    if (concepts.has(localName(tag.name))) found.push(openConcept(place, parser.line))
    else open(place, tag)
  })
  parser.on('text', (data) => take(place, data))
  parser.on('cdata', (data) => take(place, data))
  parser.on('closetag', ({ name }) => close(place, localName(name)))
  parser.write(text.replace(/^\uFEFF/, '')).close()
  if (failure) return failure
  if (!isTbx) return { line: 1, reason: '<martif>, <tbx> ∉' }
  const whole = found.filter(({ en, zh }) => en.some(isRight) && zh.length > 0)
  return { terms: whole.map(toTerm), lines: whole.map(({ line }) => line) }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function openConcept(place: Place, line: number): Concept {
  place.concept = { line, en: [], zh: [], note: '' }
  return place.concept
}

function open(place: Place, { name, attributes }: SaxesTagPlain): void {
  const local = localName(name)
  const { concept, words: list } = place
  if (concept && languages.has(local)) {
    const into = wordsOf(concept, attributes['xml:lang'] ?? '')
    if (into) place.words = into
    else delete place.words
  } else if (list && words.has(local)) {
    place.word = { text: '', status: '' }
    list.push(place.word)
  } else {
    const target = targetOf(local, attributes.type ?? '', place)
    if (target) place.target = target
  }
}

function wordsOf({ en, zh }: Concept, language: string): Word[] | undefined {
  if (/^en\b/i.test(language)) return en
  return /^zh\b/i.test(language) && !/hant|[-_](?:tw|hk|mo)\b/i.test(language) ? zh : undefined
}

function targetOf(name: string, type: string, { concept, word }: Place): Place['target'] {
  if (word && name === 'term') return 'term'
  if (word && (name === 'administrativeStatus' || type === 'administrativeStatus')) return 'status'
  const isNote = name === 'note' || name === 'definition' || type === 'definition'
  return concept && isNote && concept.note === '' ? 'note' : undefined
}

function take({ target, word, concept }: Place, data: string): void {
  if (target === 'term' && word) word.text += data
  if (target === 'status' && word) word.status += data
  if (target === 'note' && concept) concept.note += data
}

function close(place: Place, name: string): void {
  if (concepts.has(name)) delete place.concept
  if (languages.has(name)) delete place.words
  if (words.has(name)) delete place.word
  // Markup within a term (`hi`) does not end it.
  const inner = ['hi', 'foreign', 'sc', 'ec', 'ph']
  if (!inner.includes(name)) delete place.target
}

const isForbidden = ({ status }: Word): boolean =>
  /^\s*(?:deprecated|superseded|notRecommended|obsolete)/i.test(status)
const isRight = (word: Word): boolean => !isForbidden(word) && clean(word) !== ''
const isPreferred = ({ status }: Word): boolean => /^\s*preferred/i.test(status)
const clean = ({ text }: Word): string => text.replace(/\s+/g, ' ').trim()

function toTerm({ en, zh, note }: Concept): Readonly<Record<string, unknown>> {
  const preferredFirst = (list: readonly Word[]) =>
    list.toSorted((a, b) => Number(isPreferred(b)) - Number(isPreferred(a))).map(clean)
  const [term, ...aliases] = preferredFirst(en.filter(isRight))
  return {
    term,
    aliases,
    translations: preferredFirst(zh.filter(isRight)),
    forbidden: zh.filter(isForbidden).map(clean).filter(Boolean),
    ...(note.trim() !== '' && { note: note.trim() }),
  }
}
