import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify, slugOf } from '../../src/article/index.ts'
import { configSchema } from '../../src/model/config.ts'

const patterns = configSchema.parse({}).files
const span = { start: 0, end: 0 }

describe('classify', () => {
  it.each<[string[], string[]]>([
    [['a/x.md'], ['a/x.md']],
    [['a/x.en.md', 'a/x.md', 'a/x.zh.md', 'a/x.translated.md'], ['a/x.md ← a/x.en.md']],
    [['a/x.md', 'a/x.origin.md'], ['a/x.md ← a/x.origin.md']],
    [['p/zh.md', 'p/en.md'], ['p/zh.md ← p/en.md']],
    [['p/x.md', 'p/en.md'], ['p/x.md ← p/en.md']],
    [
      ['p/x.md', 'p/y.md', 'p/en.md'],
      ['p/x.md', 'p/y.md'],
    ],
    [['x.zh.md', 'x.en.md'], ['x.zh.md ← x.en.md']],
    [['x.zh.md', 'x.translated.md'], ['x.zh.md']],
    [['x.en.md'], ['x.en.md']],
    [['p/en.md'], ['p/en.md']],
    [['README.md', 'a/readme.zh-CN.md', 'a/b.md'], ['a/b.md']],
    [
      ['b.md', 'a.md', 'b.md', 'a/x.en.md', 'b/x.md'],
      ['a.md', 'a/x.en.md', 'b.md', 'b/x.md'],
    ],
  ])('%j', (paths, expected) => {
    const shown = ({ path, original }: { path: string; original?: string }) =>
      original ? `${path} ← ${original}` : path
    expect(classify(paths, patterns).articles.map(shown)).toEqual(expected)
    expect(classify(paths.toReversed(), patterns).articles.map(shown)).toEqual(expected)
  })

  it('takes patterns from the configuration', () => {
    const own = { originals: ['orig-{name}.md'], drafts: ['draft.md'] }
    expect(classify(['orig-x.md', 'x.md', 'draft.md', 'x.en.md'], own).articles).toEqual([
      { path: 'x.en.md' },
      { path: 'x.md', original: 'orig-x.md' },
    ])
  })
})

describe('slugOf', () => {
  it.each([
    ['articles/large-models/large-models.md', 'large-models'],
    ['articles/大模型/index.md', '大模型'],
    ['pairs/lctt-2014/zh.md', 'lctt-2014'],
    ['a/README.md', 'a'],
    ['index.md', 'index'],
    ['a/x.zh.md', 'x'],
    ['a/v1.2 说明：上.md', 'v1-2-说明-上'],
    ['a/CON.md', 'article-CON'],
    ['a/com1.md', 'article-com1'],
    ['a/.md', 'article'],
    ['../..md', 'article'],
    ['a/cafe\u0301.md', 'café'],
    ['a/⭐️⭐️ 11 New.md', '11-New'],
    [`a/${'长'.repeat(100)}.md`, '长'.repeat(40)],
  ])('%s', (path, slug) => expect(slugOf(path, {})).toBe(slug))

  it('prefers the slug of the metadata, made safe', () => {
    expect(slugOf('a/b.md', { slug: { value: '../我的 文章', span } })).toBe('我的-文章')
    expect(slugOf('a/b.md', { slug: { value: '//', span } })).toBe('b')
  })

  it('is one safe step of a path, whatever it is given', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('..', 'aux', '\uD800', 'NUL.md', 'a'.repeat(200)),
    )
    fc.assert(
      fc.property(text, fc.option(text), (path, value) => {
        const slug = slugOf(path, value === null ? {} : { slug: { value, span } })
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u)
        expect(slug).not.toMatch(/[/\\.\p{Cs}]/u)
        expect(slug).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/i)
        expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(128)
        expect(slug.normalize('NFC')).toBe(slug)
      }),
      { numRuns: 1000 },
    )
  })
})
