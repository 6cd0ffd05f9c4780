import * as z from 'zod'
import { severitySchema } from './config.ts'
import { factSchema } from './fact-data.ts'
import { spanSchema } from './span-schema.ts'

/*
 * The JSON that other sites consume. The JSON Schemas in `schema/` are made from these, so a field is described once.
 * All positions are UTF-16 offsets into the article's file, half-open; lines and columns start at 1.
 * A key that has no value is left out. `version` grows when a key is removed or changes its meaning, not when one is
 * added, though a validator of an older schema will refuse the new key.
 */

const count = z.int().min(0)
const offset = z.int().min(0)

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

const positionSchema = z
  .strictObject({ line: z.int().min(1), column: z.int().min(1), offset })
  .meta({
    id: 'Position',
    description: 'Line and column start at 1; column and offset count UTF-16 units.',
  })

const personSchema = z
  .strictObject({ name: z.string(), url: z.string().optional() })
  .meta({ id: 'Person', description: 'Somebody who has a part in the article.' })

const originalSchema = z.strictObject({
  title: z.string().optional(),
  url: z.string().optional().describe('Address of the original as the translator gave it.'),
  authors: z.array(personSchema).describe('In the order in which they are named.'),
})

/** Attribution as data: who wrote the original, who made the translation. */
export const attributionSchema = z
  .strictObject({
    original: originalSchema.describe('The text that was translated.'),
    translators: z.array(personSchema),
    reviewers: z.array(personSchema),
    license: z.string().optional().describe('Terms of use as the translator gave them.'),
  })
  .meta({ id: 'Attribution', description: 'Where the translation comes from and who made it.' })

const metadataSchema = z.strictObject({
  title: z.string().optional(),
  cover: z.string().optional().describe('Absolute, or relative to the source file.'),
  summary: z.string().optional(),
  date: z.string().optional().describe('Day of publication as written.'),
  updated: z.string().optional().describe('Day of the last change as written.'),
  tags: z.array(z.string()),
  extra: z
    .array(z.strictObject({ key: z.string(), value: z.string() }))
    .describe('Keys of the header that yikan does not know, in their order.'),
})

const countsSchema = z
  .strictObject({
    han: count.describe('Han characters.'),
    words: count.describe('Words and numbers in alphabetic scripts.'),
    punctuation: count.describe('Full-width and Chinese punctuation marks.'),
    total: count.describe('The sum of the three, as Chinese editors count.'),
    readingMinutes: count.describe('Whole minutes of reading.'),
  })
  .meta({ id: 'Counts', description: 'Sizes as a Chinese editor counts them.' })

const sectionSchema = z
  .strictObject({
    depth: z.int().min(1).max(6),
    title: z.string(),
    slug: z.string().describe('Id of the heading in index.html.'),
    span: spanSchema,
  })
  .meta({ id: 'Section', description: 'A heading, plain.' })

const blockSchema = z
  .strictObject({
    type: z.string().describe('Type of the mdast node, such as paragraph, heading or code.'),
    part: z.enum(['lead', 'body']),
    section: z.int().min(0).optional().describe('Index in `sections` of the innermost one.'),
    text: z.string().describe('Plain text without markup; code as written.'),
    html: z.string().describe('Sanitised; safe to put into a page.'),
    span: spanSchema,
  })
  .meta({ id: 'Block', description: 'A paragraph, list, code block, table … of the article.' })

const targetSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('absolute'), url: z.string(), scheme: z.string() }),
    z.strictObject({
      kind: z.literal('relative'),
      path: z.string(),
      fragment: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal('fragment'), fragment: z.string() }),
    z.strictObject({
      kind: z.literal('invalid'),
      reason: z.enum(['empty', 'undefined-reference', 'no-host', 'bad-url']),
    }),
  ])
  .meta({ id: 'Target', description: 'A link target after parsing, or why it is none.' })

const linkFormSchema = z.enum(['inline', 'reference', 'autolink', 'bare', 'html'])

const linkSchema = z
  .strictObject({
    form: linkFormSchema,
    role: z.enum(['lead', 'body', 'footnote', 'attribution']),
    raw: z.string().describe('The target as written.'),
    target: targetSchema,
    text: z.string().describe('Anchor text, plain.'),
    title: z.string().optional(),
    block: z.int().min(0).optional().describe('Index in `blocks`; absent in the attribution.'),
    span: spanSchema,
  })
  .meta({ id: 'Link' })

const imageSchema = z
  .strictObject({
    form: linkFormSchema,
    role: z.enum(['lead', 'body', 'footnote', 'attribution', 'cover']),
    raw: z.string().describe('The address as written.'),
    target: targetSchema,
    alt: z.string(),
    title: z.string().optional(),
    block: z.int().min(0).optional().describe('Index in `blocks`; absent for the cover.'),
    span: spanSchema,
  })
  .meta({ id: 'Image' })

const messageDataSchema = z.record(z.string(), z.union([z.string(), z.number()]))

const fixSchema = z.strictObject({
  kind: z
    .enum(['safe', 'suggestion'])
    .describe('`safe` is applied by `yikan fix`, `suggestion` only when asked for.'),
  edits: z
    .array(z.strictObject({ start: offset, end: offset, text: z.string() }))
    .describe('Replace the range by `text`; all of them or none.'),
})

const placeSchema = z.strictObject({
  path: z.string(),
  start: positionSchema,
  end: positionSchema,
})

/** A finding as downstream tools read it. */
export const findingSchema = z
  .strictObject({
    ruleId: z.string(),
    severity: severitySchema,
    path: z.string().describe('File it stands in, relative to the project.'),
    start: positionSchema,
    end: positionSchema,
    message: z
      .string()
      .describe(
        'What is wrong, why it matters, and what to do: in a report in the language of the run, in article.json in Chinese.',
      ),
    messageId: z.string().describe('Permanent name of the message.'),
    data: messageDataSchema.describe('What the message speaks of.'),
    confidence: z.enum(['high', 'medium', 'low']),
    fix: fixSchema.optional().describe('A change that mends it.'),
    related: z.array(placeSchema).describe('Other places that belong to it.'),
  })
  .meta({ id: 'Finding', description: 'Something wrong at a place.' })

/** `yikan check --format json`. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  summary: z.strictObject({
    files: count,
    errors: count,
    warnings: count,
    infos: count,
  }),
  findings: z.array(findingSchema).describe('Sorted by path, then by place.'),
})

/** `output/<slug>/article.json`. */
export const articleDataSchema = z.strictObject({
  version: z.literal(1),
  slug: z.string().describe('Folder of the article in the output.'),
  language: z.literal('zh-CN'),
  url: z.string().optional().describe('Address of the page, where the site has one.'),
  source: z
    .strictObject({
      path: z.string().describe('Relative to the project.'),
      sha256: sha256Schema.describe('Of the bytes of the file.'),
      format: z.string().describe('Id of the form its header is written in.'),
      original: z
        .strictObject({ path: z.string(), sha256: sha256Schema })
        .optional()
        .describe('The English original that lies beside it.'),
    })
    .describe('The file it was made from.'),
  metadata: metadataSchema.describe('The header, as written.'),
  attribution: attributionSchema.optional(),
  lead: z
    .strictObject({ text: z.string(), html: z.string() })
    .optional()
    .describe('The paragraphs before the body.'),
  html: z.string().describe('The body as sanitised HTML; the lead is not part of it.'),
  sections: z.array(sectionSchema).describe('Headings in order.'),
  blocks: z.array(blockSchema).describe('Lead and body, block by block.'),
  links: z.array(linkSchema),
  images: z.array(imageSchema),
  facts: z.array(factSchema).describe('Quantities, dates and names, in the order of the text.'),
  findings: z.array(findingSchema),
  counts: countsSchema,
})

const entrySchema = z
  .strictObject({
    slug: z.string().describe('Folder of the article in the output.'),
    path: z.string().describe('Source file of the article.'),
    url: z.string().optional().describe('Address of the page, where the site has one.'),
    files: z
      .strictObject({ html: z.string(), markdown: z.string(), json: z.string() })
      .describe('Relative to the output folder.'),
    title: z
      .string()
      .describe('Of the translation; where it has none its first heading, or its slug.'),
    cover: z.string().optional().describe('As written: absolute, or relative to the source file.'),
    summary: z.string().optional(),
    lead: z.string().optional().describe('Plain text.'),
    date: z
      .string()
      .optional()
      .describe(
        'ISO 8601 day or instant of publication; absent where none or no valid one is given.',
      ),
    updated: z.string().optional().describe('The same of the last change.'),
    tags: z.array(z.string()),
    attribution: attributionSchema.optional(),
    counts: countsSchema,
    findings: z.strictObject({ errors: count, warnings: count, infos: count }),
    sha256: sha256Schema.describe('Of the bytes of the source file.'),
  })
  .meta({ id: 'Entry', description: 'One article of the publication.' })

/** `output/articles.json`. */
export const collectionSchema = z.strictObject({
  version: z.literal(1),
  site: z
    .strictObject({ title: z.string(), description: z.string(), url: z.string().optional() })
    .describe('The publication.'),
  articles: z.array(entrySchema).describe('Newest first, then by slug.'),
})

export type AttributionData = z.infer<typeof attributionSchema>
export type FindingData = z.infer<typeof findingSchema>
export type ReportData = z.infer<typeof reportSchema>
export type ArticleData = z.infer<typeof articleDataSchema>
export type CollectionData = z.infer<typeof collectionSchema>
/** One article in the eyes of the collection. */
export type EntryData = z.infer<typeof entrySchema>
/** The same with the HTML that feeds carry. */
export type Entry = EntryData & {
  /** Lead and body, sanitised. */
  readonly html: string
}
