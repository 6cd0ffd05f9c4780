import * as z from 'zod'
import type { Quantity } from './fact.ts'

/** What can be known of a subject, and the kind of value it has. Words that speak of it are in `article/facts/`. */
export const properties = {
  parameters: 'number',
  trainingTokens: 'number',
  contextLength: 'number',
  languages: 'number',
  programmingLanguages: 'number',
  researchers: 'number',
  countries: 'number',
  institutions: 'number',
  released: 'date',
  founded: 'date',
  organisation: 'name',
  licence: 'name',
} as const satisfies Readonly<Record<string, 'number' | 'date' | 'name'>>

export type Property = keyof typeof properties

const name = z.string().trim().min(1)

const knownFactSchema = z.strictObject({
  property: z
    .enum(Object.keys(properties) as [Property, ...Property[]])
    .describe('What is known of it.'),
  values: z
    .array(name)
    .min(1)
    .describe(
      'All that is right, as people write it: 175 billion, 1750 亿, 2023-09-06, Apache 2.0.',
    ),
  source: z.url({ protocol: /^https?$/ }).describe('Where that is written.'),
  note: z.string().optional(),
})

const entrySchema = z.strictObject({
  subject: name.describe('The name it goes by.'),
  aliases: z.array(name).default([]).describe('Other names. Spaces and hyphens need no alias.'),
  kind: z.string().optional().describe('What it is, for readers of the file.'),
  members: z
    .array(name)
    .default([])
    .describe('Subjects that the name stands for too: what is true of one of them is not wrong.'),
  facts: z.array(knownFactSchema).default([]),
})

/** A file of known facts, as a person writes it. */
export const registryFileSchema = z.strictObject({
  $schema: z.string().optional().describe('Schema of this file, for editors.'),
  entries: z.array(entrySchema),
})

export type RegistryFile = z.output<typeof registryFileSchema>

/** One of the values that are right. A name has no quantity. */
export interface KnownValue {
  readonly written: string
  readonly quantity?: Quantity
}

export interface KnownFact {
  readonly property: Property
  readonly values: readonly KnownValue[]
  readonly source: string
}

export interface RegistryEntry {
  readonly subject: string
  readonly aliases: readonly string[]
  readonly members: readonly string[]
  readonly facts: readonly KnownFact[]
}

/** All that is known, ready to be asked. JSON-safe. A subject may have several entries. */
export interface Registry {
  readonly entries: readonly RegistryEntry[]
}
