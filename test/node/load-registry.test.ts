import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { loadRegistry } from '../../src/node/load-registry.ts'
import { temporaryFolder } from './temporary-folder.ts'

const entry = (fact: string) => `entries:\n  - subject: X\n    facts:\n      - ${fact}\n`
const good = entry("{ property: parameters, values: [2 billion], source: 'https://example.com/' }")

async function failure(files: Record<string, string>): Promise<UserError> {
  const root = temporaryFolder(files)
  const loaded = loadRegistry(root, { shipped: false, files: Object.keys(files) })
  const error = await loaded.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}

describe('loadRegistry', () => {
  it('has what comes with yikan, unless it is switched off', async () => {
    const { entries } = await loadRegistry('.', { shipped: true, files: [] })
    expect(entries.map(({ subject }) => subject)).toContain('GPT-3')
    expect(await loadRegistry('.', { shipped: false, files: [] })).toEqual({ entries: [] })
  })

  it('reads files in YAML and JSON, relative to the project', async () => {
    const json = JSON.stringify({ entries: [{ subject: 'Y', aliases: ['某'] }] })
    const root = temporaryFolder({ 'facts/a.yaml': `\uFEFF${good}`, 'b.json': json })
    const config = { shipped: false, files: ['facts/a.yaml', 'b.json'] }
    const { entries } = await loadRegistry(root, config)
    expect(entries).toMatchObject([
      {
        subject: 'X',
        members: [],
        facts: [
          {
            property: 'parameters',
            values: [{ written: '2 billion', quantity: { value: '2000000000' } }],
            source: 'https://example.com/',
          },
        ],
      },
      { subject: 'Y', aliases: ['某'], facts: [] },
    ])
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries)
  })

  it.each([
    ['an unknown property', '{ property: size, values: [a], source: https://a.b/ }', 'property'],
    ['a missing source', '{ property: parameters, values: [2 billion] }', 'source'],
    [
      'a source that is no address',
      '{ property: licence, values: [MIT], source: page 3 }',
      'source',
    ],
    ['no value', '{ property: licence, values: [], source: https://a.b/ }', 'values'],
    ['an unknown key', '{ property: licence, values: [a], source: https://a.b/, x: 1 }', ''],
  ])('names the place of %s', async (_, fact, key) => {
    const { code, data } = await failure({ 'a.yaml': entry(fact) })
    expect(code).toBe('registry/invalid')
    expect(data.file).toMatch(/a\.yaml$/)
    expect(data.place).toBe(`entries.0.facts.0${key && `.${key}`}`)
  })

  it.each([
    ['parameters', 'many'],
    ['parameters', '2023-09-06'],
    ['parameters', '7 billion or 13 billion'],
    ['released', '7 billion'],
  ])('refuses %s of %j', async (property, value) => {
    const fact = `{ property: ${property}, values: [1 billion, '${value}'], source: https://a.b/ }`
    const text = entry(property === 'released' ? fact.replace('1 billion', "'2023-01-01'") : fact)
    const { code, data } = await failure({ 'a.yaml': text })
    expect(code).toBe('registry/value-unreadable')
    expect(data).toMatchObject({ place: 'entries.0.facts.0.values.1', value })
  })

  it('tells of a file that is not there, or is no YAML', async () => {
    const missing = loadRegistry(temporaryFolder(), { shipped: false, files: ['none.yaml'] })
    await expect(missing).rejects.toMatchObject({ code: 'registry/unreadable' })
    expect((await failure({ 'a.yaml': 'entries: [' })).code).toBe('registry/unreadable')
  })

  it('looks for the file beside the configuration', async () => {
    const root = temporaryFolder()
    const loaded = loadRegistry(root, { shipped: false, files: ['x/none.yaml'] })
    await expect(loaded).rejects.toMatchObject({ data: { file: join(root, 'x/none.yaml') } })
  })
})
