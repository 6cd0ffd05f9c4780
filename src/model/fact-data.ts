import * as z from 'zod'
import { type Property, properties } from './registry.ts'
import { spanSchema } from './span-schema.ts'

/*
 * Facts as other programs read them: in article.json and in what `yikan facts --json` prints.
 */

const exact = z
  .string()
  .describe('An exact number: a decimal without exponent, or a fraction such as 1/3.')

const judgementSchema = z
  .strictObject({
    by: z
      .enum(['original', 'registry', 'slug', 'article'])
      .describe(
        'What says so: known facts; a link or a name beside the value; another place of the article.',
      ),
    agrees: z.boolean(),
    known: z.string().describe('What the value was compared with, as it is written there.'),
    subject: z.string().optional().describe('Whose value that is, such as one of a family.'),
    source: z.string().optional().describe('Address at which it is written.'),
    expected: exact.optional().describe('What would be right.'),
    place: spanSchema.optional().describe('The other place of the article.'),
  })
  .meta({ id: 'Judgement', description: 'What is known of a value.' })

/** A fact as data. */
export const factSchema = z
  .strictObject({
    subject: z.string().optional().describe('What it is said of, where that is plain.'),
    property: z
      .enum(Object.keys(properties) as [Property, ...Property[]])
      .optional()
      .describe('What is said of it.'),
    text: z.string().describe('The value as written.'),
    kind: z.enum([
      'number',
      'ordinal',
      'percent',
      'multiple',
      'fraction',
      'money',
      'measure',
      'duration',
      'date',
      'time',
      'name',
    ]),
    value: z
      .union([z.string(), z.strictObject({ low: exact.optional(), high: exact.optional() })])
      .describe('An exact number, an interval, a date in the form of ISO 8601, or a name.'),
    unit: z.string().optional(),
    per: z.string().optional().describe('Unit of the denominator of a rate.'),
    noun: z.string().optional().describe('What is counted, as written.'),
    approximation: z
      .enum(['about', 'almost', 'above', 'below', 'atLeast', 'atMost', 'vague'])
      .optional(),
    span: spanSchema,
    sentence: spanSchema,
    slugs: z.array(z.string()).describe('Ends of the addresses that the sentence links to.'),
    verdict: z
      .enum(['confirmed', 'contradicted', 'unchecked'])
      .describe('The sum of the judgements: one that disagrees outweighs all others.'),
    judgements: z.array(judgementSchema),
  })
  .meta({ id: 'Fact', description: 'A value in the article, and what it is said of.' })

/** `yikan facts --json`. */
export const factsSchema = z.strictObject({
  version: z.literal(1),
  articles: z
    .array(z.strictObject({ path: z.string(), facts: z.array(factSchema) }))
    .describe('Sorted by path; spans are UTF-16 offsets into the file.'),
})

export type FactData = z.infer<typeof factSchema>
export type FactsData = z.infer<typeof factsSchema>
