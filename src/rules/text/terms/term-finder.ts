import { placeOf, type Sentence } from '../../../article/facts/sentences.ts'
import { createMatcher, longest, type Matcher } from '../../../glossary/matcher.ts'
import type { Glossary, GlossaryEntry } from '../../../model/glossary.ts'
import type { Span } from '../../../model/span.ts'
import { oncePer } from '../../../text/once-per.ts'
import { createOverlap } from '../../../text/overlap.ts'

/** A phrase of the glossary in a sentence; the span is in the file. */
export interface FoundTerm {
  readonly entries: readonly GlossaryEntry[]
  readonly text: string
  readonly span: Span
}

/** Finds what a glossary speaks of. */
export interface TermFinder {
  /** English terms. */
  readonly terms: Matcher<GlossaryEntry>
  /** Translations that some entry forbids. */
  readonly forbidden: Matcher<GlossaryEntry>
}

/** The finder of a glossary, which is the same for all articles of a run. */
export const termFinder = oncePer(({ entries }: Glossary): TermFinder => {
  const matcher = (phrases: (entry: GlossaryEntry) => readonly string[]) =>
    createMatcher(entries.flatMap((each) => phrases(each).map((phrase) => [phrase, each] as const)))
  return {
    terms: matcher(({ term, aliases }) => [term, ...aliases]),
    forbidden: matcher(({ forbidden }) => forbidden),
  }
})

/** The phrases that sentences hold outside of code, the longest of those that overlap. */
export function findTerms(
  sentences: readonly Sentence[],
  matcher: Matcher<GlossaryEntry>,
): readonly FoundTerm[] {
  return sentences.flatMap((sentence) => {
    const occurrences = matcher(sentence.text)
    if (occurrences.length === 0) return []
    const isCode = createOverlap(sentence.code)
    return longest(occurrences)
      .filter((span) => !isCode(span))
      .map(({ start, end, values }) => ({
        entries: values,
        text: sentence.text.slice(start, end),
        span: placeOf(sentence, { start, end }),
      }))
  })
}

/** Whether an entry counts in an article of which these are the texts: it has no context, or one of its words is there. */
export function contextOf(texts: readonly string[]): (entry: GlossaryEntry) => boolean {
  const spoken = new Map<string, boolean>()
  const isSpoken = (word: string): boolean => {
    const known = spoken.get(word) ?? texts.some((text) => hasWord(text, word))
    spoken.set(word, known)
    return known
  }
  return ({ context }) => context.length === 0 || context.some(isSpoken)
}

/** Latin words must stand by themselves, but for a plural. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = [
      text[at - 1] ?? '',
      text.slice(at + word.length, at + word.length + 2).replace(/^s\b/, '')[0] ?? '',
    ]
    if (!/[A-Za-z0-9]/.test(word) || !around.some((each) => /[A-Za-z0-9]/.test(each))) return true
  }
  return false
}
