import type { Fact } from '../../model/evidence.ts'
import { properties, type RegistryEntry } from '../../model/registry.ts'
import { placeOf, type Sentence } from './sentences.ts'

/**
 * The makers and licences that a sentence names rightly beside their subject. A name is never wrong: the sentence may speak
 * of the maker or licence of something else.
 */
export function namedFacts(
  sentence: Sentence,
  entries: readonly RegistryEntry[],
): readonly Omit<Fact, 'slugs'>[] {
  return entries.flatMap(({ subject, facts }) =>
    facts.flatMap(({ property, values, source }) => {
      if (properties[property] !== 'name') return []
      const found = values
        .map(({ written }) => ({ written, start: indexOfWord(sentence.text, written) }))
        .find(({ start }) => start >= 0)
      if (!found) return []
      const { written, start } = found
      const span = placeOf(sentence, { start, end: start + written.length })
      return [
        {
          subject,
          property,
          value: { kind: 'name' as const, text: written, span },
          sentence: sentence.span,
          judgements: [
            { by: 'registry' as const, agrees: true as const, known: written, subject, source },
          ],
        },
      ]
    }),
  )
}

/** Where a word stands by itself, not within another; -1 where it does not. */
function indexOfWord(text: string, word: string): number {
  const isLetter = (character: string | undefined) => /[A-Za-z0-9]/.test(character ?? '')
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = isLetter(text[at - 1]) && isLetter(word[0])
    if (!before && !(isLetter(text[at + word.length]) && isLetter(word.at(-1)))) return at
  }
  return -1
}
