import type { Sentence } from '../../../article/facts/sentences.ts'
import type { BeadSentences } from '../../../article/pair/bead-sentences.ts'
import type { GlossaryEntry } from '../../../model/glossary.ts'
import type { FoundTerm } from './term-finder.ts'
import type { TermUse } from './term-uses.ts'

/** A term that the translation nowhere gives as the glossary has it: where it stands first, and how often. */
export interface UnusedTerm {
  readonly entry: GlossaryEntry
  readonly term: FoundTerm
  readonly passage: BeadSentences
  count: number
}

/**
 * Terms of which neither a translation nor, where that may stay, the English is in any of their passages or beside them.
 * A term that is given once may be left out or paraphrased elsewhere.
 */
export function unusedTerms(
  uses: readonly TermUse[],
  passages: readonly BeadSentences[],
): readonly UnusedTerm[] {
  const missed = new Map<GlossaryEntry, UnusedTerm>()
  const given = new Set<GlossaryEntry>()
  for (const { index, passage, terms } of uses) {
    const around = passages.slice(Math.max(index - 1, 0), index + 2)
    const said = saidIn(around.flatMap(({ translation }) => translation))
    for (const term of terms) {
      const entry = term.entries[0]!
      const former = missed.get(entry)
      if (term.entries.some((each) => isGiven(each, said))) given.add(entry)
      else if (former) former.count += 1
      else missed.set(entry, { entry, term, passage, count: 1 })
    }
  }
  return [...missed.values()].filter(({ entry }) => !given.has(entry))
}

const saidIn = (sentences: readonly Sentence[]): string =>
  squeeze(sentences.map(({ text }) => text).join('\n'))
const squeeze = (text: string): string => text.replace(/[\s‐‑-]+/g, '').toLowerCase()

/** An entry that only forbids asks for nothing. */
function isGiven({ term, aliases, translations, keep }: GlossaryEntry, said: string): boolean {
  const right = [...translations, ...(keep ? [term, ...aliases] : [])]
  return right.length === 0 || right.some((each) => said.includes(squeeze(each)))
}
