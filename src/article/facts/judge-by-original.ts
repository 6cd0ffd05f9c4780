import type { Fact, Judgement } from '../../model/evidence.ts'
import type { Pair } from '../../model/pair.ts'
import type { Span } from '../../model/span.ts'

/** The facts of a translation with what its original says of their values: the same, or surely another. */
export function judgeByOriginal(facts: readonly Fact[], pair: Pair): readonly Fact[] {
  const judgements = new Map<string, Judgement>()
  for (const { original, translation } of pair.matches) {
    const known = original.value.text
    judgements.set(keyOf(translation.value.span), { by: 'original', agrees: true, known })
  }
  for (const { original, translation, confidence } of pair.differences) {
    if (original === undefined || translation === undefined || confidence !== 'high') continue
    const known = original.value.text
    judgements.set(keyOf(translation.value.span), { by: 'original', agrees: false, known })
  }
  return facts.map((fact) => {
    const judgement = judgements.get(keyOf(fact.value.span))
    return judgement ? { ...fact, judgements: [judgement, ...fact.judgements] } : fact
  })
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
