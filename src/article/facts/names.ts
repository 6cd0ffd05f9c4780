import { properties, type Registry, type RegistryEntry } from '../../model/registry.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../text/once-per.ts'

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
  /(?<![A-Za-z0-9.])[A-Z][A-Za-z]*(?:[ -][A-Z][A-Za-z]*)?(?:[ -]?[A-Z]?\d[\dA-Za-z]*(?:\.\d[\dA-Za-z]*)?)(?:[ -](?:\d{1,2}x)?\d{1,4}(?:\.\d{1,3})?[BbMm])?(?![A-Za-z0-9])/g
const latinWord = /(?<![A-Za-z0-9.])[A-Z][A-Za-z]+(?:[.+-][A-Za-z]+)*(?![A-Za-z0-9])/g

/**
 * A finder of the registry's names, of the names that the article gives a section to, of names with a number in them, and
 * of other capitalised words. The longest name that begins at a place counts. Makers, licences and common abbreviations are no subjects.
 */
export function createNameFinder(registry: Registry, headings: readonly string[]): NameFinder {
  const { registered, values, pattern } = vocabularyOf(registry)
  const titles = headings.flatMap(headingNames).map((name) => [name, name] as const)
  const named = [...registered, ...titles]
  // Of two with one key the last counts in a map.
  const subjects = new Map(named.toReversed().map(([name, subject]) => [keyOf(name), subject]))
  const known = titles.length === 0 ? pattern : patternOf(named.map(([name]) => name))
  const isLatin = named.every(([name]) => /^[A-Za-z0-9]/.test(name))
  return (text) => {
    if (isLatin && !/[A-Za-z]/.test(text)) return []
    const written = ({ start, end }: Span) => text.slice(start, end)
    const found = [
      ...matches(text, known)
        .filter((span) => isProper(written(span), subjects))
        .map((span) => ({ ...span, subject: subjects.get(keyOf(written(span)))!, isKnown: true })),
      ...matches(text, modelName).map((span) => ({
        ...span,
        subject: written(span),
        isKnown: false,
      })),
      ...matches(text, latinWord).map((span) => ({ ...span, isKnown: false })),
    ]
    const names = found.filter((name) => !plainWords.has(written(name)))
    return withoutOverlap(names).filter((name) => !values.has(written(name)))
  }
}

/** Names of a registry with their subjects, its values that are names, and the pattern of the names: one for all articles. */
const vocabularyOf = oncePer(({ entries }: Registry) => {
  const registered = entries.flatMap(({ subject, aliases }) =>
    [subject, ...aliases].map((name) => [name, subject] as const),
  )
  return {
    registered,
    values: new Set(entries.flatMap(namesOfValues)),
    pattern: patternOf(registered.map(([name]) => name)),
  }
})

/** Spaces and hyphens do not tell names apart, nor do capitals. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s-]+/g, '')
}

/** A name that is written with a capital must be, since many are common words too: Falcon, falcon. */
function isProper(written: string, subjects: ReadonlyMap<string, string>): boolean {
  const subject = subjects.get(keyOf(written)) ?? ''
  return !/^[A-Z]/.test(subject) || /^[A-Z]/.test(written)
}

/** The names of a heading that holds nothing else but its number and what joins them: “4. Falcon”, “LLaMA 和 LLaMA 2”. */
export function headingNames(title: string): readonly string[] {
  const words = [...matches(title, modelName), ...matches(title, latinWord)]
  const names = withoutOverlap(words)
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

/** One pattern for all names, longest first; a name ends where no version or further part of it goes on. */
function patternOf(names: readonly string[]): RegExp {
  const bySize = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const loose = bySize.map((name) => partsOf(name).map(escaped).join('[\\s-]?'))
  const end = '(?![A-Za-z0-9]|[./-]\\d|-[A-Za-z])'
  return new RegExp(`(?<![A-Za-z0-9])(?:${loose.join('|') || '(?!)'})${end}`, 'giu')
}

/** Where a writer may set a space, a hyphen or nothing: at those of the name, and between letters and digits. */
function partsOf(name: string): readonly string[] {
  return name.split(/[\s-]+|(?<=[a-z])(?=\d)/i)
}

function escaped(part: string): string {
  return part.replace(/[^A-Za-z0-9]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)
}

function matches(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

function withoutOverlap<T extends Span>(names: readonly T[]): readonly T[] {
  // The sort is stable: of two names of one length the one that is known comes first.
  const sorted = names.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((name) => {
    if (name.start < end) return false
    end = name.end
    return true
  })
}
