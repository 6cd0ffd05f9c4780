import type { Glossary } from '../../../model/glossary.ts'
import { oncePer } from '../../../text/once-per.ts'

/**
 * Of each term that has several translations those that stand in a text at least so many times, by terms that have two
 * such translations or more.
 */
export function frequentRivals(
  text: string,
  glossary: Glossary,
  fewest: number,
): readonly (readonly string[])[] {
  const { terms, begins, byFirst } = rivalsIn(glossary)
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (begins[unit] === 0) continue
    const next = text.charCodeAt(at + 1)
    for (const { words, second } of byFirst.get(unit)!) {
      if ((second === undefined || second === next) && text.startsWith(words, at))
        counts.set(words, (counts.get(words) ?? 0) + 1)
    }
  }
  const frequent = new Set([...counts].flatMap(([each, count]) => (count >= fewest ? [each] : [])))
  if (frequent.size < 2) return []
  return terms
    .map((translations) => translations.filter((each) => frequent.has(each)))
    .filter(({ length }) => length > 1)
}

interface Begun {
  readonly words: string
  /** Their second unit; none where they are but one. */
  readonly second: number | undefined
}

/**
 * The translations of each term that has several, and all of them by their first units, so that a text is read once for
 * all. One that is part of another may stand for something else: 数据 within 数据集.
 */
const rivalsIn = oncePer(({ entries }: Glossary) => {
  const terms = entries
    .map(({ translations }) =>
      translations.filter(
        (each) => !translations.some((other) => each !== other && other.includes(each)),
      ),
    )
    .filter(({ length }) => length > 1)
  const begins = new Uint8Array(0x10000)
  const byFirst = new Map<number, readonly Begun[]>()
  for (const words of new Set(terms.flat())) {
    const unit = words.charCodeAt(0)
    const second = words.length > 1 ? words.charCodeAt(1) : undefined
    begins[unit] = 1
    byFirst.set(unit, [...(byFirst.get(unit) ?? []), { words, second }])
  }
  return { terms, begins, byFirst }
})
