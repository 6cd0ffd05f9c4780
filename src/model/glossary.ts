import * as z from 'zod'

const name = z.string().trim().min(1)

/** One value, or a list of them. */
const list = z
  .union([name.transform((value) => [value]), z.array(name)])
  .default([])
  .transform((values): readonly string[] => values)

/** A term and how it is to be translated, as a person writes it. */
export const glossaryEntrySchema = z
  .strictObject({
    term: name.describe(
      'The English term. Plurals, spaces and hyphens need no entry of their own.',
    ),
    aliases: list.describe('Other English names of the same: abbreviations, spellings.'),
    translations: list.describe('All translations that are right, the best one first.'),
    keep: z.boolean().default(false).describe('Whether the English may stay as it is.'),
    forbidden: list.describe('Translations that are wrong.'),
    context: list.describe(
      'Words, English or Chinese: the entry counts only in articles that have one of them.',
    ),
    note: z.string().optional().describe('For readers of the file.'),
  })
  .refine(
    ({ translations, keep, forbidden }) => keep || translations.length + forbidden.length > 0,
    'translations | keep | forbidden',
  )

/** A glossary as a person writes it. */
export const glossaryFileSchema = z.strictObject({
  $schema: z.string().optional().describe('Schema of this file, for editors.'),
  terms: z.array(glossaryEntrySchema),
})

export type GlossaryFile = z.output<typeof glossaryFileSchema>
export type GlossaryEntry = GlossaryFile['terms'][number]

/** All terms that are known. JSON-safe. A term may have several entries: then what one of them allows is right. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[]
}
