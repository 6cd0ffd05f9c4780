import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { loadGlossary } from '../../src/node/load-glossary.ts'
import { temporaryFolder } from './temporary-folder.ts'

const none = { shipped: false, files: [] }

async function failure(name: string, text: string): Promise<UserError> {
  const root = temporaryFolder({ [name]: text })
  const error = await loadGlossary(root, { shipped: false, files: [name] }, false).catch(
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}

describe('loadGlossary', () => {
  it('has what comes with yikan, unless it is switched off', async () => {
    const { entries } = await loadGlossary('.', { shipped: true, files: [] }, false)
    expect(entries.length).toBeGreaterThan(150)
    expect(entries.map(({ term }) => term)).toContain('service mesh')
    expect(await loadGlossary('.', none, false)).toEqual({ entries: [] })
  })

  it('ships no entry that forbids what it allows, and none twice', async () => {
    const { entries } = await loadGlossary('.', { shipped: true, files: [] }, false)
    const both = entries.filter((each) =>
      each.forbidden.some((word) => each.translations.includes(word)),
    )
    expect(both).toEqual([])
    const names = entries.flatMap(({ term, aliases }) => [term, ...aliases])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('reads YAML, JSON, CSV and TBX, relative to the project', async () => {
    const root = temporaryFolder({
      'a.yaml': '\uFEFFterms:\n  - { term: one, translations: 一 }\n',
      'b/b.json': '{"terms": [{"term": "two", "translations": ["二"], "keep": true}]}',
      'c.csv': 'term,translations\nthree,三\n',
      'd.tbx':
        '<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>four</term></termSec></langSec><langSec xml:lang="zh"><termSec><term>四</term></termSec></langSec></conceptEntry></body></text></tbx>',
    })
    const files = ['a.yaml', 'b/b.json', 'c.csv', 'd.tbx']
    const { entries } = await loadGlossary(root, { shipped: false, files }, false)
    expect(entries.map(({ term, translations, keep }) => [term, ...translations, keep])).toEqual([
      ['one', '一', false],
      ['two', '二', true],
      ['three', '三', false],
      ['four', '四', false],
    ])
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries)
  })

  it('reads glossary.yaml beside a configuration, once', async () => {
    const root = temporaryFolder({ 'glossary.yaml': 'terms: [{ term: one, keep: true }]' })
    const terms = async (files: readonly string[], isConfigured: boolean) =>
      (await loadGlossary(root, { shipped: false, files: [...files] }, isConfigured)).entries.length
    expect(await terms([], true)).toBe(1)
    expect(await terms(['glossary.yaml'], true)).toBe(1)
    expect(await terms([], false)).toBe(0)
  })

  it('lets a term of one’s own replace one of yikan', async () => {
    const root = temporaryFolder({
      'g.yaml': 'terms: [{ term: Service Mesh, translations: 网格 }]',
    })
    const { entries } = await loadGlossary(root, { shipped: true, files: ['g.yaml'] }, false)
    const found = entries.filter(({ term }) => term.toLowerCase() === 'service mesh')
    expect(found.map(({ translations }) => translations)).toEqual([['网格']])
  })

  it.each([
    ['a.yaml', 'terms: [{ term: a, translation: b }]', /a\.yaml$/, 'terms.0'],
    ['a.yaml', 'terms: [{ term: a }]', /a\.yaml$/, 'terms.0'],
    ['a.yaml', 'terms: [{ term: "", keep: true }]', /a\.yaml$/, 'terms.0.term'],
    ['a.csv', 'term,translations\na,b\n,c\n', /a\.csv:3$/, 'term'],
    ['a.csv', 'term,translations\na,\n', /a\.csv:2$/, '.'],
  ])('names the place of what is wrong in %s: %j', async (name, text, file, place) => {
    const { code, data } = await failure(name, text)
    expect(code).toBe('glossary/invalid')
    expect(data.file).toMatch(file)
    expect(data.place).toBe(place)
    expect(data.expected).not.toBe('')
  })

  it.each([
    ['a.yaml', 'terms: ['],
    ['a.csv', 'word,meaning\na,b\n'],
    ['a.tbx', '<martif>\n<text></martif>'],
  ])('tells of a file that is no glossary: %s', async (name, text) => {
    expect((await failure(name, text)).code).toBe('glossary/unreadable')
  })

  it('tells of a file that is not there', async () => {
    const root = temporaryFolder()
    const loaded = loadGlossary(root, { shipped: false, files: ['x.yaml'] }, false)
    await expect(loaded).rejects.toMatchObject({
      code: 'glossary/unreadable',
      data: { file: join(root, 'x.yaml') },
    })
  })
})
