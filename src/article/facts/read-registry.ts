import { extractQuantities } from '../../facts/index.ts'
import type { Quantity } from '../../model/fact.ts'
import {
  type KnownValue,
  type Property,
  properties,
  type Registry,
  type RegistryFile,
} from '../../model/registry.ts'
import { isHan } from '../../text/script.ts'
import { isMoment } from './compare-values.ts'

/** A registry, or the first of its values whose words hold no value of the property's kind, or several. */
export type RegistryReading =
  | { readonly registry: Registry }
  | { readonly place: string; readonly value: string }

/** Reads the values of a registry file. */
export function readRegistry({ entries }: RegistryFile): RegistryReading {
  for (const [i, { facts }] of entries.entries()) {
    for (const [j, { property, values }] of facts.entries()) {
      const k = values.findIndex((value) => knownValue(property, value) === undefined)
      if (k >= 0) return { place: `entries.${i}.facts.${j}.values.${k}`, value: values[k]! }
    }
  }
  return {
    registry: {
      entries: entries.map(({ subject, aliases, members, facts }) => ({
        subject,
        aliases,
        members,
        facts: facts.map(({ property, values, source }) => ({
          property,
          values: values.flatMap((value) => knownValue(property, value) ?? []),
          source,
        })),
      })),
    },
  }
}

function knownValue(property: Property, written: string): KnownValue | undefined {
  const kind = properties[property]
  if (kind === 'name') return { written }
  const language = Array.from(written).some(isHan) ? 'zh' : 'en'
  const [quantity, another] = extractQuantities(written, { language })
  if (!quantity || another) return undefined
  return isOfKind(kind, quantity) ? { written, quantity } : undefined
}

function isOfKind(kind: 'number' | 'date', quantity: Quantity): boolean {
  return kind === 'date'
    ? quantity.kind === 'date'
    : !isMoment(quantity) && quantity.kind === 'number'
}
