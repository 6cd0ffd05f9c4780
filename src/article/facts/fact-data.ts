import type { Fact } from '../../model/evidence.ts'
import type { FactData } from '../../model/fact-data.ts'

/** All judgements in one word. One that disagrees outweighs all others. */
export function verdictOf({ judgements }: Fact): FactData['verdict'] {
  if (judgements.some(({ agrees }) => !agrees)) return 'contradicted'
  return judgements.length > 0 ? 'confirmed' : 'unchecked'
}

/** A fact as data, keys in the order of the schema; those that are undefined do not reach JSON. */
export function toFactData(fact: Fact): FactData {
  const { subject, property, value, sentence, slugs, judgements } = fact
  return {
    subject,
    property,
    text: value.text,
    ...valueData(value),
    span: value.span,
    sentence,
    slugs: [...slugs],
    verdict: verdictOf(fact),
    judgements: judgements.map((judgement) => ({
      by: judgement.by,
      agrees: judgement.agrees,
      known: judgement.known,
      subject: judgement.subject,
      source: judgement.source,
      expected: judgement.agrees ? undefined : judgement.expected,
      place: judgement.place,
    })),
  }
}

function valueData(stated: Fact['value']) {
  if (stated.kind === 'name') return { kind: stated.kind, value: stated.text }
  const { kind, value, approximation } = stated
  if (kind === 'date' || kind === 'time') return { kind, value, approximation }
  const { unit, per, noun } = stated
  return {
    kind,
    value: value as string | { low?: string; high?: string },
    unit,
    per,
    noun,
    approximation,
  }
}
