import { describe, expect, it } from 'vitest'
import { sitemap } from '../../src/emit/sitemap.ts'
import type { Entry } from '../../src/model/publication.ts'
import { childrenOf, readXml, textOf } from '../text/read-xml.ts'
import { emitAll } from './emit-all.ts'
import { bareEntry, contextOf, sampleEntry } from './sample-publication.ts'

const home = 'https://example.org/%E5%8D%9A%E5%AE%A2/'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function emit(entries: readonly Entry[]) {
  const files = emitAll(sitemap, entries, contextOf())
  return files.map(({ path, text }) => ({ path, text, root: readXml(text) }))
}

describe('the site map', () => {
  it('names the start page and every article, with the day of the last change where it is known', () => {
    const [{ path, root } = expect.fail(), ...others] = emit([
      sampleEntry,
      { ...bareEntry, slug: 'c++ & "c#"', date: '2024-01-01' },
      bareEntry,
    ])
    expect(others).toEqual([])
    expect(path).toBe('sitemap.xml')
    expect(root).toMatchObject({ name: 'urlset', attributes: { xmlns: namespace } })
    const pages = childrenOf(root, 'url').map((url) => [textOf(url, 'loc'), textOf(url, 'lastmod')])
    expect(pages).toEqual([
      [home, '2024-01-02T08:00:00+08:00'],
      [`${home}%E4%BA%91%E5%8E%9F%E7%94%9F/`, '2024-01-02T08:00:00+08:00'],
      [`${home}c%2B%2B%20%26%20%22c%23%22/`, '2024-01-01'],
      [`${home}bare/`, undefined],
    ])
  })

  it('is nothing for a site without address', () => {
    expect(emitAll(sitemap, [sampleEntry], contextOf({ url: undefined }))).toEqual([])
  })

  it('is one file up to 50,000 addresses', () => {
    const [file, ...others] = emit(Array.from({ length: 49_999 }, () => bareEntry))
    expect(others).toEqual([])
    expect(file!.root.children).toHaveLength(50_000)
  })

  it('is an index of parts beyond', () => {
    const entries = Array.from({ length: 50_000 }, (_, n) => ({ ...bareEntry, slug: `s${n}` }))
    const [index, ...parts] = emit(entries)
    expect(index).toMatchObject({
      path: 'sitemap.xml',
      root: { name: 'sitemapindex', attributes: { xmlns: namespace } },
    })
    expect(childrenOf(index!.root, 'sitemap').map((part) => textOf(part, 'loc'))).toEqual([
      `${home}sitemap-1.xml`,
      `${home}sitemap-2.xml`,
    ])
    expect(parts.map(({ path, root }) => [path, root.children.length])).toEqual([
      ['sitemap-1.xml', 50_000],
      ['sitemap-2.xml', 1],
    ])
    expect(textOf(parts[1]!.root.children[0]!, 'loc')).toBe(`${home}s49999/`)
  })
})
