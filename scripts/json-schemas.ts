import * as z from 'zod'
import { configSchema } from '../src/model/config.ts'
import { factsSchema } from '../src/model/fact-data.ts'
import { glossaryFileSchema } from '../src/model/glossary.ts'
import { inventorySchema } from '../src/model/link-status.ts'
import { articleDataSchema, collectionSchema, reportSchema } from '../src/model/publication.ts'
import { registryFileSchema } from '../src/model/registry.ts'

interface Published {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly schema: z.ZodType
  /** `input`: what a person writes, before defaults are filled in; `output`: what yikan writes. */
  readonly io: 'input' | 'output'
}

const published: readonly Published[] = [
  {
    name: 'article',
    title: 'yikan article',
    description: 'article.json: one translation as data. Spans are UTF-16 offsets, half-open.',
    schema: articleDataSchema,
    io: 'output',
  },
  {
    name: 'articles',
    title: 'yikan articles',
    description: 'articles.json: the list of all articles of a publication.',
    schema: collectionSchema,
    io: 'output',
  },
  {
    name: 'report',
    title: 'yikan report',
    description: 'What `yikan check --format json` prints.',
    schema: reportSchema,
    io: 'output',
  },
  {
    name: 'config',
    title: 'yikan configuration',
    description: 'yikan.config.json or yikan.config.yaml; every key may be left out.',
    schema: configSchema,
    io: 'input',
  },
  {
    name: 'facts',
    title: 'yikan facts',
    description: 'What `yikan facts --json` prints.',
    schema: factsSchema,
    io: 'output',
  },
  {
    name: 'links',
    title: 'yikan links',
    description: 'What `yikan links --json` prints.',
    schema: inventorySchema,
    io: 'output',
  },
  {
    name: 'registry',
    title: 'yikan registry',
    description: 'A file of known facts, which articles are held against.',
    schema: registryFileSchema,
    io: 'input',
  },
  {
    name: 'glossary',
    title: 'yikan glossary',
    description: 'A file of terms and their translations.',
    schema: glossaryFileSchema,
    io: 'input',
  },
]

/** The JSON Schemas (draft 2020-12) that are made from the zod schemas of `src/model/`, as files of `schema/`. */
export function jsonSchemas(): readonly { readonly file: string; readonly text: string }[] {
  return published.map((entry) => ({
    file: `${entry.name}.schema.json`,
    text: `${JSON.stringify(jsonSchema(entry), null, 2)}\n`,
  }))
}

function jsonSchema({ name, title, description, schema, io }: Published): object {
  const { $schema, ...body } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      // zod bounds every integer by what a double holds exactly; that says nothing about the data.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  // The last part of the name is the version that the files themselves carry.
  return { $schema, $id: `urn:yikan:schema:${name}:1`, title, description, ...body }
}
