import { describe, expect, it } from 'vitest'
import {
  type Manifest,
  manifestOf,
  parseManifest,
  recordText,
  staleFiles,
} from '../../src/build/manifest.ts'

const manifest: Manifest = {
  articles: [
    { path: 'articles/A.md', slug: 'A', files: ['A/index.md'] },
    { path: 'articles/a/译.md', slug: '译', files: ['译/index.md'] },
    { path: 'articles/b.md', slug: 'b', files: ['b/index.md', 'b/index.html'] },
  ],
  collection: ['rss.xml', 'articles.json'],
}

const text = `{
  "version": 1,
  "articles": [
    {
      "path": "articles/A.md",
      "slug": "A",
      "files": [
        "A/index.md"
      ]
    },
    {
      "path": "articles/a/译.md",
      "slug": "译",
      "files": [
        "译/index.md"
      ]
    },
    {
      "path": "articles/b.md",
      "slug": "b",
      "files": [
        "b/index.html",
        "b/index.md"
      ]
    }
  ],
  "collection": [
    "articles.json",
    "rss.xml"
  ]
}
`

const written = ({ articles, collection }: Manifest) =>
  manifestOf(articles.map(recordText), collection).join('')

describe('manifest', () => {
  it('is written as JSON is, with the files in order', () => {
    const { articles, collection } = manifest
    const turned = articles.map((each) => ({ ...each, files: each.files.toReversed() }))
    expect(written(manifest)).toBe(text)
    expect(written({ articles: turned, collection: collection.toReversed() })).toBe(text)
    for (const each of [manifest, { articles: [], collection: [] }]) {
      const { articles: known, ...rest } = JSON.parse(written(each))
      const whole = JSON.stringify({ version: 1, articles: known, ...rest }, null, 2)
      expect(written(each)).toBe(`${whole}\n`)
    }
  })

  it('is read as it was written', () => {
    expect(written(parseManifest(text)!)).toBe(text)
  })

  it.each([
    ['nothing', ''],
    ['half a file', text.slice(0, 200)],
    ['a merge conflict', text.replace('  "articles"', '<<<<<<< HEAD\n  "articles"')],
    ['another version', text.replace('"version": 1', '"version": 2')],
    ['a file above the folder', text.replace('"rss.xml"', '"../rss.xml"')],
    ['a file above the folder by a detour', text.replace('"rss.xml"', '"a/../../rss.xml"')],
    ['an absolute file', text.replace('"A/index.md"', '"/etc/passwd"')],
    ['a file of another drive', text.replace('"A/index.md"', '"C:/index.md"')],
    ['a backslash', text.replace('"A/index.md"', String.raw`"..\\index.md"`)],
    ['a NUL', text.replace('"A/index.md"', String.raw`"a\u0000b"`)],
    ['an empty name', text.replace('"A/index.md"', '""')],
    ['the folder itself', text.replace('"A/index.md"', '"."')],
  ])('is not believed where it holds %s', (_, broken) => {
    expect(broken).not.toBe(text)
    expect(parseManifest(broken)).toBeUndefined()
  })
})

describe('staleFiles', () => {
  it('names what the former publication had and the present one has not', () => {
    const present: Manifest = {
      articles: [{ path: 'articles/c.md', slug: 'b', files: ['b/index.html'] }],
      collection: ['articles.json', 'A/index.md'],
    }
    expect(staleFiles(manifest, [], present)).toEqual(['b/index.md', 'rss.xml', '译/index.md'])
  })

  it('names nothing where nothing changed', () => {
    expect(staleFiles(manifest, [], manifest)).toEqual([])
  })
})
