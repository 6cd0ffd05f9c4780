import { z } from 'zod'
import { severitySchema } from './config.ts'

/*
 * The JSON that other sites consume. The JSON Schemas in `schema/` are made from these, so a field is described once.
 * All positions are UTF-16 offsets into the article's file, half-open; lines and columns start at 1.
 */

const offset = z.int().min(0)
const spanSchema = z.strictObject({ start: offset, end: offset })
const positionSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset })

const personSchema = z.strictObject({ name: z.string(), url: z.string().optional() })

const originalSchema = z.strictObject({
  title: z.string().optional(),
  url: z.string().optional().describe('Address of the original as the translator gave it.'),
  authors: z.array(personSchema),
})

/** Attribution as data: who wrote the original, who made the translation. */
export const attributionSchema = z.strictObject({
  original: originalSchema,
  translators: z.array(personSchema),
  reviewers: z.array(personSchema),
  license: z.string().optional(),
})

const metadataSchema = z.strictObject({
  title: z.string().optional(),
  cover: z.string().optional(),
  summary: z.string().optional(),
  date: z.string().optional(),
  updated: z.string().optional(),
  tags: z.array(z.string()),
  extra: z
    .array(z.strictObject({ key: z.string(), value: z.string() }))
    .describe('Keys of the header that yikan does not know, in their order.'),
})

const countsSchema = z.strictObject({
  han: z.int().describe('Han characters.'),
  words: z.int().describe('Latin words and numbers.'),
  punctuation: z.int().describe('Full-width punctuation marks.'),
  total: z.int().describe('The sum of the three, as Chinese editors count.'),
  readingMinutes: z.int(),
})

const sectionSchema = z.strictObject({
  depth: z.int().min(1).max(6),
  title: z.string(),
  slug: z.string().describe('Id of the heading in index.html.'),
  span: spanSchema,
})

const blockSchema = z.strictObject({
  type: z.string().describe('Type of the mdast node.'),
  part: z.enum(['lead', 'body']),
  section: z.int().optional().describe('Index in `sections`.'),
  text: z.string(),
  html: z.string().describe('Sanitised; safe to put into a page.'),
  span: spanSchema,
})

const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), url: z.string(), scheme: z.string() }),
  z.strictObject({
    kind: z.literal('relative'),
    path: z.string(),
    fragment: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('fragment'), fragment: z.string() }),
  z.strictObject({ kind: z.literal('invalid'), reason: z.string() }),
])

const linkFormSchema = z.enum(['inline', 'reference', 'autolink', 'bare', 'html'])

const linkSchema = z.strictObject({
  form: linkFormSchema,
  role: z.enum(['lead', 'body', 'footnote', 'attribution']),
  raw: z.string().describe('The target as written.'),
  target: targetSchema,
  text: z.string(),
  title: z.string().optional(),
  span: spanSchema,
})

const imageSchema = z.strictObject({
  form: linkFormSchema,
  role: z.enum(['lead', 'body', 'footnote', 'attribution', 'cover']),
  raw: z.string(),
  target: targetSchema,
  alt: z.string(),
  title: z.string().optional(),
  span: spanSchema,
})

const messageDataSchema = z.record(z.string(), z.union([z.string(), z.number()]))

const fixSchema = z.strictObject({
  kind: z.enum(['safe', 'suggestion']),
  edits: z.array(z.strictObject({ start: offset, end: offset, text: z.string() })),
})

/** A finding as downstream tools read it. */
export const findingSchema = z.strictObject({
  ruleId: z.string(),
  severity: severitySchema,
  path: z.string(),
  start: positionSchema,
  end: positionSchema,
  message: z
    .string()
    .describe('What is wrong, why it matters, and what to do, in the language of the run.'),
  messageId: z.string().describe('Permanent name of the message.'),
  data: messageDataSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  fix: fixSchema.optional(),
  related: z.array(
    z.strictObject({ path: z.string(), start: positionSchema, end: positionSchema }),
  ),
})

/** `yikan check --format json`. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  summary: z.strictObject({
    files: z.int(),
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
  }),
  findings: z.array(findingSchema),
})

/** `output/<slug>/article.json`. */
export const articleDataSchema = z.strictObject({
  version: z.literal(1),
  slug: z.string(),
  language: z.literal('zh-CN'),
  url: z.string().optional().describe('Address of the page, where the site has one.'),
  source: z.strictObject({
    path: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    format: z.string(),
    original: z.strictObject({ path: z.string(), sha256: z.string() }).optional(),
  }),
  metadata: metadataSchema,
  attribution: attributionSchema.optional(),
  lead: z.strictObject({ text: z.string(), html: z.string() }).optional(),
  html: z.string().describe('The body as sanitised HTML.'),
  sections: z.array(sectionSchema),
  blocks: z.array(blockSchema),
  links: z.array(linkSchema),
  images: z.array(imageSchema),
  facts: z.array(z.record(z.string(), z.unknown())),
  findings: z.array(findingSchema),
  counts: countsSchema,
})

const entrySchema = z.strictObject({
  slug: z.string(),
  path: z.string().describe('Source file of the article.'),
  url: z.string().optional(),
  files: z.strictObject({ html: z.string(), markdown: z.string(), json: z.string() }),
  title: z.string(),
  cover: z.string().optional(),
  summary: z.string().optional(),
  lead: z.string().optional(),
  date: z.string().optional(),
  updated: z.string().optional(),
  tags: z.array(z.string()),
  attribution: attributionSchema.optional(),
  counts: countsSchema,
  findings: z.strictObject({ errors: z.int(), warnings: z.int(), infos: z.int() }),
  sha256: z.string(),
})

/** `output/articles.json`. */
export const collectionSchema = z.strictObject({
  version: z.literal(1),
  site: z.strictObject({ title: z.string(), description: z.string(), url: z.string().optional() }),
  articles: z.array(entrySchema),
})

export type AttributionData = z.infer<typeof attributionSchema>
export type FindingData = z.infer<typeof findingSchema>
export type ReportData = z.infer<typeof reportSchema>
export type ArticleData = z.infer<typeof articleDataSchema>
export type CollectionData = z.infer<typeof collectionSchema>
/** One article in the eyes of the collection, with the HTML that feeds carry. */
export type Entry = z.infer<typeof entrySchema> & {
  /** Lead and body, sanitised. */
  readonly html: string
}
