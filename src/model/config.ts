import * as z from 'zod'
import { typographySchema } from './typography.ts'

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
  records: z
    .array(z.string())
    .default(['{name}.json', '{name}.meta.json'])
    .describe('Names of JSON files that hold title and author of the original of NAME.md.'),
})

const limitsSchema = z.strictObject({
  bytes: z.int().min(1).default(10_000_000).describe('Largest article that is read, in bytes.'),
  nesting: z.int().min(1).default(100).describe('Deepest nesting of quotes and lists.'),
  seconds: z.number().positive().default(5).describe('Longest time one article may take.'),
})

const parserSchema = z.enum(['auto', 'remark'])

const registrySchema = z.strictObject({
  shipped: z.boolean().default(true).describe('Whether the facts that come with yikan count.'),
  files: z.array(z.string()).default([]).describe('YAML or JSON files of facts of your own.'),
})

const glossarySchema = z.strictObject({
  shipped: z.boolean().default(true).describe('Whether the terms that come with yikan count.'),
  files: z
    .array(z.string())
    .default([])
    .describe('Glossaries of your own: YAML, JSON, CSV, TBX. glossary.yaml is read unnamed.'),
})

const seconds = (usual: number) => z.number().positive().default(usual)
const days = (usual: number) => z.number().min(0).default(usual)

const linkTimeoutsSchema = z.strictObject({
  connect: seconds(5).describe('Until a connection stands.'),
  headers: seconds(10).describe('Until an answer begins.'),
  body: seconds(5).describe('For reading a page.'),
})

const linkLivesSchema = z.strictObject({
  alive: days(7),
  moved: days(7),
  dead: days(1),
  soft404: days(1),
  unknown: days(1),
})

const linksSchema = z.strictObject({
  concurrency: z.int().min(1).default(64).describe('Requests under way at once.'),
  perHost: z.int().min(1).default(4).describe('Requests under way at once to one host.'),
  rate: z.number().positive().default(10).describe('Requests a second to one host.'),
  timeouts: linkTimeoutsSchema.prefault({}).describe('Seconds.'),
  redirects: z.int().min(0).default(10).describe('Redirects that are followed.'),
  retries: z
    .int()
    .min(0)
    .default(2)
    .describe('Further tries after 429, a server error, or a broken connection.'),
  longestWait: seconds(30).describe('Longest wait, in seconds, that a server may ask for.'),
  bytes: z.int().min(1024).default(1_000_000).describe('The most that is read of a page.'),
  robots: z.boolean().default(true).describe('Whether robots.txt is respected.'),
  confirm: z
    .enum(['next-run', 'wait', 'never'])
    .default('next-run')
    .describe('When a link that failed is called dead: next run, after a minute, or at once.'),
  life: linkLivesSchema.prefault({}).describe('Days for which a verdict is not asked for again.'),
  cache: z
    .string()
    .min(1)
    .default('node_modules/.cache/yikan/links')
    .describe('Folder that remembers verdicts.'),
  exclude: z
    .array(z.string())
    .default([])
    .describe('Addresses that are not asked for; * stands for anything.'),
  userAgent: z.string().min(1).optional().describe('How yikan names itself to servers.'),
  proxy: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Proxy. Default: HTTP_PROXY, HTTPS_PROXY and NO_PROXY.'),
  headers: z
    .record(z.string(), z.record(z.string(), z.string()))
    .default({})
    .describe('Headers by host, such as a token for one of them.'),
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
  parser: parserSchema
    .default('auto')
    .describe(
      'What reads Markdown: the native parser where it can, or remark. Results are the same.',
    ),
  registry: registrySchema.prefault({}),
  glossary: glossarySchema.prefault({}),
  links: linksSchema.prefault({}).describe('How links are checked with --online.'),
  typography: typographySchema.prefault({}).describe('How Chinese is typeset.'),
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
export type ParserName = Config['parser']
export type RuleSetting = z.output<typeof ruleSettingSchema>
export type FailOn = 'error' | 'warning' | 'never'
export type Language = 'zh' | 'en'
