import type { BeadSentences } from '../../../article/pair/bead-sentences.ts'
import type { GlossaryEntry } from '../../../model/glossary.ts'
import { type FoundTerm, findTerms, type TermFinder } from './term-finder.ts'

/** A passage whose original holds terms that count, and which has a translation. */
export interface TermUse {
  /** Its place among the passages. */
  readonly index: number
  readonly passage: BeadSentences
  readonly terms: readonly FoundTerm[]
}

/** The passages that hold terms; of each term only those entries that count here. */
export function termUses(
  passages: readonly BeadSentences[],
  finder: TermFinder,
  counts: (entry: GlossaryEntry) => boolean,
): readonly TermUse[] {
  return passages.flatMap((passage, index) => {
    if (passage.translation.length === 0) return []
    const terms = findTerms(passage.original, finder.terms)
      .map((term) => ({ ...term, entries: term.entries.filter(counts) }))
      .filter(({ entries }) => entries.length > 0)
    return terms.length === 0 ? [] : [{ index, passage, terms }]
  })
}

/** What may be written for a term, for a message. */
export function expectedFor({ term, translations, keep }: GlossaryEntry): string {
  const isNamed = translations.some((each) => each.toLowerCase() === term.toLowerCase())
  return [...translations.slice(0, 3), ...(keep && !isNamed ? [term] : [])].join(' / ')
}
