import { propertyName } from '../../messages/property-names.ts'
import type { Fact } from '../../model/evidence.ts'

/**
 * The facts of an article that a registry confirms, as `PropertyValue`s of schema.org, each once; its source is what it is
 * the subject of. Nothing where there are none.
 */
export function knownValues(facts: readonly Fact[]): readonly object[] | undefined {
  const values = new Map(facts.flatMap(knownValue).map((value) => [JSON.stringify(value), value]))
  return values.size === 0 ? undefined : [...values.values()]
}

function knownValue({ subject, property, value, judgements }: Fact): readonly object[] {
  const known = judgements.find(({ by, agrees }) => by === 'registry' && agrees)
  if (!known || subject === undefined || property === undefined) return []
  if (judgements.some(({ agrees }) => !agrees)) return []
  return [
    {
      '@type': 'PropertyValue',
      name: `${known.subject ?? subject} ${propertyName(property, 'zh')}`,
      propertyID: property,
      value: plainValue(value) ?? known.known,
      subjectOf: { '@type': 'CreativeWork', url: known.source },
    },
  ]
}

/** A whole number as JSON can hold it exactly; dates and names are given as the source has them. */
function plainValue(value: Fact['value']): number | undefined {
  if (value.kind !== 'number' || typeof value.value !== 'string') return undefined
  const number = Number(value.value)
  return Number.isSafeInteger(number) ? number : undefined
}
