import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../scripts/json-schemas.ts'
import { judgeBy } from '../emit/schema-judge.ts'

const folder = path.resolve(import.meta.dirname, '../../schema')
const schemas = jsonSchemas()

describe('schema/', () => {
  it('holds the schemas of the model and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(schemas.map(({ file }) => file).sort())
  })

  it.each(schemas)('$file is fresh (npm run schemas makes it so)', ({ file, text }) => {
    expect(readFileSync(path.join(folder, file), 'utf8')).toBe(text)
  })

  it.each(schemas)('$file says what it is, and describes what it can', ({ file, text }) => {
    const schema = JSON.parse(text)
    const name = file.replace('.schema.json', '')
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:yikan:schema:${name}:1`,
      title: expect.stringMatching(/^yikan /),
      description: expect.stringMatching(/\.$/),
      type: 'object',
      additionalProperties: false,
    })
    expect(text).not.toContain('__schema')
    expect(text).not.toContain(String(Number.MAX_SAFE_INTEGER))
  })

  it('gives names to the types that others will want to name', () => {
    const article = JSON.parse(schemas.find(({ file }) => file.startsWith('article.'))!.text)
    expect(Object.keys(article.$defs).sort()).toEqual([
      'Attribution',
      'Block',
      'Counts',
      'Fact',
      'Finding',
      'Image',
      'Judgement',
      'Link',
      'Person',
      'Position',
      'Section',
      'Span',
      'Target',
    ])
  })
})

describe('config.schema.json', () => {
  const judge = judgeBy('config')
  it.each([
    {},
    { $schema: './node_modules/yikan/schema/config.schema.json' },
    { articles: ['文章'], site: { url: 'https://example.org', date: '2024-01-01' } },
    { rules: { 'links/*': 'off', 'metadata/title-missing': ['error', { a: 1 }] }, failOn: 'never' },
  ])('accepts %j', (config) => {
    expect(judge(config), JSON.stringify(judge.errors)).toBe(true)
  })

  it.each([
    { artciles: ['x'] },
    { articles: [] },
    { site: { url: '不是地址' } },
    { site: { date: 'gestern' } },
    { rules: { x: 'fatal' } },
    { rules: { x: ['error', {}, {}] } },
    { jobs: 0 },
  ])('refuses %j', (config) => {
    expect(judge(config)).toBe(false)
  })
})
