import type { BeadSentences } from '../../../article/pair/bead-sentences.ts'
import type { GlossaryEntry } from '../../../model/glossary.ts'
import { oncePer } from '../../../text/once-per.ts'
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
    let said: string | undefined
    for (const term of terms) {
      const entry = term.entries[0]!
      if (given.has(entry)) continue
      said ??= saidAround(passages, index)
      const former = missed.get(entry)
      if (isGiven(term.entries, said)) given.add(entry)
      else if (former) former.count += 1
      else missed.set(entry, { entry, term, passage, count: 1 })
    }
  }
  return [...missed.values()].filter(({ entry }) => !given.has(entry))
}

/** What the translation says at a passage and beside it, small and without spaces and hyphens. */
const saidAround = (passages: readonly BeadSentences[], index: number): string =>
  passages
    .slice(Math.max(index - 1, 0), index + 2)
    .map(saidIn)
    .join('')
    .toLowerCase()

/** A passage is asked for with the one before it and with the one after it as well. */
const saidIn = oncePer(({ translation }: BeadSentences): string =>
  joined(translation.map(({ text }) => text).join('\n')),
)

const joined = (text: string): string => text.replace(/[\s‐‑-]+/g, '')

const isGiven = (entries: readonly GlossaryEntry[], said: string): boolean =>
  entries.some((entry) => {
    const right = rightWords(entry)
    return right.length === 0 || right.some((each) => said.includes(each))
  })

/** What may stand for a term. An entry that only forbids asks for nothing. */
const rightWords = oncePer(({ term, aliases, translations, keep }: GlossaryEntry) =>
  [...translations, ...(keep ? [term, ...aliases] : [])].map((each) => joined(each).toLowerCase()),
)
