import { properties, type Registry, type RegistryEntry } from '../../model/registry.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../text/once-per.ts'
import { createVocabulary, isWord, nameEnd } from './vocabulary.ts'

/** A name in a sentence's text. */
export interface Name extends Span {
  /** Of the registry, of a heading, or as written; absent for a word that may name something but need not. */
  readonly subject?: string
  /** Whether the registry or a heading has it. */
  readonly isKnown: boolean
}

/** Finds names in a text, in order and without overlap. */
export type NameFinder = (text: string) => readonly Name[]

/** Abbreviations of the field that name nothing in particular. */
const plainWords = new Set(
  'AI AGI API APP CEO CPU CTO GPU TPU IT LLM LLMs ML MLOps NLP OS RAG RLHF SDK UI URL USB VRAM'.split(
    ' ',
  ),
)
/** A word with a number in its name: GPT-4, Mixtral 8x7B, Qwen1.5-72B, H100. */
const modelName =
  /[A-Z][A-Za-z]*(?:[ -][A-Z][A-Za-z]*)?(?:[ -]?[A-Z]?\d[\dA-Za-z]*(?:\.\d[\dA-Za-z]*)?)(?:[ -](?:\d{1,2}x)?\d{1,4}(?:\.\d{1,3})?[BbMm])?(?![A-Za-z0-9])/y
const latinWord = /[A-Z][A-Za-z]+(?:[.+-][A-Za-z]+)*(?![A-Za-z0-9])/y

const noNames = createVocabulary([])

/**
 * A finder of the registry's names, of the names that the article gives a section to, of names with a number in them, and
 * of other capitalised words. The longest name that begins at a place counts. Makers, licences and common abbreviations are no subjects.
 */
export function createNameFinder(registry: Registry, headings: readonly string[]): NameFinder {
  const known = knownNames(registry)
  const titles = headings.flatMap(headingNames)
  const vocabulary = createVocabulary(titles, known.vocabulary)
  // Of two names with one key the first counts, and those of the registry come first.
  const ofTitles = new Map(titles.toReversed().map((name) => [keyOf(name), name]))
  const subjectOf = (written: string) => {
    const key = keyOf(written)
    return known.subjects.get(key) ?? ofTitles.get(key)
  }
  return (text) => {
    if (vocabulary.isLatin && !/[A-Za-z]/.test(text)) return []
    return namesIn(text, vocabulary, subjectOf).filter(({ start, end }) => {
      const written = text.slice(start, end)
      return !plainWords.has(written) && !known.values.has(written)
    })
  }
}

/** Names of a registry with their subjects, and its values that are names: the same for all articles. */
const knownNames = oncePer(({ entries }: Registry) => {
  const named = entries.flatMap(({ subject, aliases }) =>
    [subject, ...aliases].map((name) => [name, subject] as const),
  )
  return {
    subjects: new Map(named.toReversed().map(([name, subject]) => [keyOf(name), subject])),
    values: new Set(entries.flatMap(namesOfValues)),
    vocabulary: createVocabulary(named.map(([name]) => name)),
  }
})

/** Spaces and hyphens do not tell names apart, nor do capitals. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, '')
}

/** A name that is written with a capital must be, since many are common words too: Falcon, falcon. */
function isProper(written: string, subject = ''): boolean {
  return !/^[A-Z]/.test(subject) || /^[A-Z]/.test(written)
}

/** The names of a heading that holds nothing else but its number and what joins them: “4. Falcon”, “LLaMA 和 LLaMA 2”. */
export function headingNames(title: string): readonly string[] {
  const names = namesIn(title)
  let rest = title
  for (const { start, end } of names.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  if (!/^[\d\s\p{P}和与及]*$/u.test(rest)) return []
  return names
    .map(({ start, end }) => title.slice(start, end))
    .filter((word) => !plainWords.has(word))
}

function namesOfValues({ facts }: RegistryEntry): readonly string[] {
  return facts
    .filter(({ property }) => properties[property] === 'name')
    .flatMap(({ values }) => values.map(({ written }) => written))
}

/**
 * The known names, names with a number and capitalised words of a text, each looked for by itself. Of those that begin
 * together the longest counts, of those that overlap otherwise the first.
 */
function namesIn(
  text: string,
  known = noNames,
  subjectOf: (written: string) => string | undefined = () => undefined,
): readonly Name[] {
  const names: Name[] = []
  const knownEnd = search((at) => nameEnd(known, text, at))
  const modelEnd = search((at) => endOf(modelName, text, at))
  const wordEnd = search((at) => endOf(latinWord, text, at))
  let last = 0
  for (let start = 0; start < text.length; start += 1) {
    if (known.isLatin && !isWord(text.charCodeAt(start))) continue
    let name = knownName(text, start, knownEnd(start), subjectOf)
    if (mayBeCapitalised(text, start)) {
      const [model, word] = [modelEnd(start), wordEnd(start)]
      if (model > (name?.end ?? start))
        name = { start, end: model, subject: text.slice(start, model), isKnown: false }
      if (word > (name?.end ?? start)) name = { start, end: word, isKnown: false }
    }
    if (!name || start < last) continue
    names.push(name)
    last = name.end
  }
  return names
}

/* What one search finds does not overlap: it goes on where it has found something. */
function search(endAt: (at: number) => number): (at: number) => number {
  let from = 0
  return (at) => {
    if (at < from) return -1
    const end = endAt(at)
    from = Math.max(end, from)
    return end
  }
}

function knownName(
  text: string,
  start: number,
  end: number,
  subjectOf: (written: string) => string | undefined,
): Name | undefined {
  if (end < 0) return undefined
  const written = text.slice(start, end)
  const subject = subjectOf(written)
  return isProper(written, subject) ? { start, end, subject: subject!, isKnown: true } : undefined
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/* Whether a capital stands at the beginning of a word, and not behind a full stop as in a file name. */
function mayBeCapitalised(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90 && !/[A-Za-z0-9.]/.test(text[at - 1] ?? ' ')
}
