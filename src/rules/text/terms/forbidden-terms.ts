import type { GlossaryEntry } from '../../../model/glossary.ts'
import { type FoundTerm, findTerms, type TermFinder } from './term-finder.ts'
import type { TermUse } from './term-uses.ts'

/** A translation that an entry forbids, and the term of the original that it stands for. */
export interface ForbiddenTerm {
  readonly entry: GlossaryEntry
  readonly written: FoundTerm
  readonly term: FoundTerm
}

/** The forbidden translations of a passage. One that is right for another term of the passage is none. */
export function forbiddenTerms(
  { terms, passage }: TermUse,
  finder: TermFinder,
): readonly ForbiddenTerm[] {
  const entries = terms.flatMap((term) => term.entries)
  const words = entries.flatMap(({ forbidden }) => forbidden)
  const isThere = passage.translation.some(({ text }) => words.some((each) => text.includes(each)))
  if (!isThere) return []
  const right = entries.flatMap(({ translations }) => translations)
  return findTerms(passage.translation, finder.forbidden).flatMap((written) => {
    const entry = entries.find((each) => written.entries.includes(each))
    if (entry === undefined || right.some((each) => each.includes(written.text))) return []
    return [{ entry, written, term: terms.find((term) => term.entries.includes(entry))! }]
  })
}
