import { z } from 'zod'

export const severitySchema = z.enum(['error', 'warning', 'info'])

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/)

/** A severity, `off`, or the two together with the rule's own options. */
const ruleSettingSchema = z.union([
  z.enum(['off', 'error', 'warning', 'info']),
  z.tuple([z.enum(['error', 'warning', 'info']), z.record(z.string(), z.unknown())]),
])

const siteSchema = z.strictObject({
  title: z.string().min(1).default('译刊').describe('Name of the publication.'),
  description: z.string().default('').describe('One sentence about it.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address under which the output folder is published. Feeds and the site map need it.',
    ),
  date: day.optional().describe('Day that feeds give to articles which state none.'),
  feedItems: z.int().min(1).default(50).describe('How many articles a feed holds, newest first.'),
})

const filesSchema = z.strictObject({
  originals: z
    .array(z.string())
    .default(['{name}.en.md', '{name}.origin.md', 'en.md'])
    .describe('Names under which the English original may lie beside an article NAME.md.'),
  drafts: z
    .array(z.string())
    .default(['{name}.zh.md', '{name}.translated.md'])
    .describe('Names of drafts: neither articles nor originals.'),
})

const limitsSchema = z.strictObject({
  bytes: z.int().min(1).default(10_000_000).describe('Largest article that is read, in bytes.'),
  nesting: z.int().min(1).default(100).describe('Deepest nesting of quotes and lists.'),
  seconds: z.number().positive().default(5).describe('Longest time one article may take.'),
})

const registrySchema = z.strictObject({
  shipped: z.boolean().default(true).describe('Whether the facts that come with yikan count.'),
  files: z.array(z.string()).default([]).describe('YAML or JSON files of facts of your own.'),
})

/** The configuration file; every key has a default, unknown keys are refused. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Schema of this file, for editors.'),
  articles: z
    .array(z.string())
    .min(1)
    .default(['articles'])
    .describe('Files, folders or globs that hold the articles.'),
  output: z.string().min(1).default('output').describe('Folder that is published.'),
  site: siteSchema.prefault({}),
  metadata: z
    .enum(['yaml', 'comment'])
    .default('yaml')
    .describe('How emitted Markdown carries its metadata.'),
  files: filesSchema.prefault({}),
  limits: limitsSchema.prefault({}),
  registry: registrySchema.prefault({}),
  rules: z
    .record(z.string(), ruleSettingSchema)
    .default({})
    .describe('Severity and options by rule or pattern, such as "links/*": "off".'),
  failOn: z
    .enum(['error', 'warning', 'never'])
    .optional()
    .describe('From which severity on a run fails. Default: error for check, never for build.'),
  lang: z
    .enum(['zh', 'en'])
    .optional()
    .describe('Language of messages. Default: that of the locale.'),
  jobs: z.int().min(1).optional().describe('Threads that read articles. Default: chosen by yikan.'),
  baseline: z.string().optional().describe('File of known findings that are not reported again.'),
})

/** A configuration as a person writes it. */
export type ConfigInput = z.input<typeof configSchema>
/** A configuration with every default filled in. */
export type Config = z.output<typeof configSchema>
export type Site = Config['site']
export type MetadataForm = Config['metadata']
export type RuleSetting = z.output<typeof ruleSettingSchema>
export type FailOn = 'error' | 'warning' | 'never'
export type Language = 'zh' | 'en'
