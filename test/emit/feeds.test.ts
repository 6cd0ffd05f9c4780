import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { atom } from '../../src/emit/atom.ts'
import { jsonFeed } from '../../src/emit/json-feed.ts'
import { rss } from '../../src/emit/rss.ts'
import type { Site } from '../../src/model/config.ts'
import type { FeedEmitter } from '../../src/model/emitter.ts'
import type { Entry } from '../../src/model/publication.ts'
import { childrenOf, readXml, textOf } from '../text/read-xml.ts'
import { emitAll } from './emit-all.ts'
import { bareEntry, contextOf, sampleEntry } from './sample-publication.ts'

const home = 'https://example.org/%E5%8D%9A%E5%AE%A2/'
const page = `${home}%E4%BA%91%E5%8E%9F%E7%94%9F/`
const via = 'https://example.com/cloud?a=1&b=%E4%BA%91'
const html = `<p>导语一句。</p>
<h1 id="开始--结束">开始 &#x26; 结束</h1>
<p>见<a href="${page}doc.md#%E4%B8%80">文档</a></p>
`

function textOfFeed(
  emitter: FeedEmitter,
  entries: readonly Entry[],
  site: Partial<Site> = {},
): string {
  const files = emitAll(emitter, entries, contextOf(site))
  expect(files).toHaveLength(1)
  return files[0]!.text
}

const readRss = (entries: readonly Entry[], site?: Partial<Site>) => {
  const text = textOfFeed(rss, entries, site)
  readXml(text)
  return parseRssFeed(text)
}
const readAtom = (entries: readonly Entry[], site?: Partial<Site>) => {
  const text = textOfFeed(atom, entries, site)
  readXml(text)
  return parseAtomFeed(text)
}
const readJson = (entries: readonly Entry[], site?: Partial<Site>) =>
  parseJsonFeed(textOfFeed(jsonFeed, entries, site))

describe.each([
  [rss, 'rss.xml', 'application/rss+xml'],
  [atom, 'atom.xml', 'application/atom+xml'],
  [jsonFeed, 'feed.json', 'application/feed+json'],
] as const)('$id', (emitter, path, mediaType) => {
  it('is one file with a fixed name', () => {
    expect(emitAll(emitter, [], contextOf())).toMatchObject([{ path, mediaType }])
  })

  it('is nothing for a site without address', () => {
    expect(emitAll(emitter, [sampleEntry], contextOf({ url: undefined }))).toEqual([])
  })

  it('is the same each time', () => {
    const again = structuredClone(sampleEntry)
    expect(textOfFeed(emitter, [sampleEntry])).toBe(textOfFeed(emitter, [again]))
  })

  it('holds the first articles alone, as many as the site says', () => {
    const entries = ['a', 'b', 'c'].map((slug) => ({ ...bareEntry, slug }))
    const text = textOfFeed(emitter, entries, { feedItems: 2 })
    expect(text).toContain(`${home}a/`)
    expect(text).toContain(`${home}b/`)
    expect(text).not.toContain(`${home}c/`)
  })
})

describe('RSS', () => {
  it('reads back as the publication', () => {
    expect(readRss([sampleEntry], { title: '刊 & <物>', description: '一句' })).toMatchObject({
      title: '刊 & <物>',
      link: home,
      description: '一句',
      language: 'zh-CN',
      lastBuildDate: 'Tue, 02 Jan 2024 00:00:00 GMT',
      atom: { links: [{ rel: 'self', type: 'application/rss+xml', href: `${home}rss.xml` }] },
    })
  })

  it('reads back as the article', () => {
    const [item, ...others] = readRss([sampleEntry]).items!
    expect(others).toEqual([])
    expect(item).toMatchObject({
      title: sampleEntry.title,
      link: page,
      guid: { value: page, isPermaLink: true },
      pubDate: 'Thu, 07 Dec 2023 00:00:00 GMT',
      description: '一句话。',
      categories: [{ name: '云' }, { name: 'C++ & Rust' }],
      dc: { creators: ['Ada L.', 'Bob'], contributors: ['译者'], rights: ['CC BY-NC-SA 4.0'] },
      atom: { links: [{ rel: 'via', href: via }] },
      media: { contents: [{ url: `${page}%E5%B0%81%E9%9D%A2.png`, medium: 'image' }] },
    })
    expect(item!.content!.encoded!.trim()).toBe(html.trim())
  })

  it('has what is demanded where nothing is known, and no more', () => {
    const feed = readXml(textOfFeed(rss, [bareEntry])).children[0]!
    expect(feed.children.map(({ name }) => name)).toEqual([
      'title',
      'link',
      'description',
      'language',
      'atom:link',
      'item',
    ])
    expect(textOf(feed, 'description')).toBe('译刊')
    const [item] = childrenOf(feed, 'item')
    expect(item!.children.map(({ name }) => name)).toEqual([
      'title',
      'link',
      'guid',
      'content:encoded',
    ])
  })
})

describe('Atom', () => {
  it('reads back as the publication', () => {
    expect(readAtom([sampleEntry], { title: '刊 & <物>', description: '一句' })).toMatchObject({
      id: home,
      title: { value: '刊 & <物>' },
      subtitle: { value: '一句' },
      updated: '2024-01-02T08:00:00+08:00',
      authors: [{ name: '刊 & <物>', uri: home }],
      links: [
        { rel: 'alternate', type: 'text/html', href: home },
        { rel: 'self', type: 'application/atom+xml', href: `${home}atom.xml` },
      ],
      xml: { lang: 'zh-CN' },
    })
  })

  it('reads back as the article', () => {
    const [entry, ...others] = readAtom([sampleEntry]).entries!
    expect(others).toEqual([])
    expect(entry).toMatchObject({
      id: page,
      title: { value: sampleEntry.title },
      published: '2023-12-07T00:00:00Z',
      updated: '2024-01-02T08:00:00+08:00',
      authors: [{ name: 'Ada L.', uri: 'https://example.com/ada' }, { name: 'Bob' }],
      contributors: [{ name: '译者' }],
      rights: { value: 'CC BY-NC-SA 4.0' },
      categories: [{ term: '云' }, { term: 'C++ & Rust' }],
      links: [
        { rel: 'alternate', type: 'text/html', href: page },
        { rel: 'via', href: via },
      ],
      summary: { value: '一句话。' },
      content: { type: 'html' },
    })
    expect(entry!.contributors![0]).not.toHaveProperty('uri')
    expect(entry!.content!.value!.trim()).toBe(html.trim())
  })

  it('has what is demanded where nothing is known, and no more', () => {
    const feed = readXml(textOfFeed(atom, [bareEntry]))
    expect(feed.children.map(({ name }) => name)).toEqual([
      'id',
      'title',
      'updated',
      'author',
      'link',
      'link',
      'entry',
    ])
    const [entry] = childrenOf(feed, 'entry')
    expect(entry!.children.map(({ name }) => name)).toEqual([
      'id',
      'title',
      'updated',
      'link',
      'content',
    ])
  })

  it.each([
    ['the day of the last change', { date: '2023-01-01', updated: '2023-05-05' }, '2023-05-05'],
    ['the day of publication', { date: '2023-01-01' }, '2023-01-01'],
    ['the day of the site', {}, '2020-02-02'],
  ])('gives an article %s', (_, dates, day) => {
    const feed = readAtom([{ ...bareEntry, ...dates }], { date: '2020-02-02' })
    expect(feed.entries![0]!.updated).toBe(`${day}T00:00:00Z`)
    expect(feed.updated).toBe(`${day}T00:00:00Z`)
  })

  it('gives an article without any day one that never changes', () => {
    const dated = { ...bareEntry, slug: 'b', date: '2023-01-01' }
    const feed = readAtom([dated, bareEntry])
    expect(feed.updated).toBe('2023-01-01T00:00:00Z')
    expect(feed.entries!.map(({ updated }) => updated)).toEqual([
      '2023-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
    ])
    expect(readAtom([]).updated).toBe('1970-01-01T00:00:00Z')
  })
})

describe('JSON Feed', () => {
  it('reads back as the publication', () => {
    expect(readJson([], { title: '刊', description: '一句' })).toMatchObject({
      title: '刊',
      home_page_url: home,
      feed_url: `${home}feed.json`,
      description: '一句',
      language: 'zh-CN',
    })
  })

  it('reads back as the article', () => {
    const text = textOfFeed(jsonFeed, [sampleEntry])
    const { items } = JSON.parse(text)
    expect(items).toEqual([
      {
        id: page,
        url: page,
        external_url: via,
        title: sampleEntry.title,
        content_html: html,
        summary: '一句话。',
        image: `${page}%E5%B0%81%E9%9D%A2.png`,
        date_published: '2023-12-07T00:00:00Z',
        date_modified: '2024-01-02T08:00:00+08:00',
        authors: [{ name: 'Ada L.', url: 'https://example.com/ada' }, { name: 'Bob' }],
        tags: ['云', 'C++ & Rust'],
        _yikan: { translators: [{ name: '译者' }] },
      },
    ])
    const [read] = parseJsonFeed(text).items!
    expect(read).toMatchObject({ id: page, external_url: via, title: sampleEntry.title })
  })

  it('has what is demanded where nothing is known, and no more', () => {
    const feed = JSON.parse(textOfFeed(jsonFeed, [bareEntry]))
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed).not.toHaveProperty('description')
    expect(Object.keys(feed.items[0])).toEqual(['id', 'url', 'title', 'content_html'])
  })
})

it('tells one site from another over the same articles', () => {
  const entries = [bareEntry]
  const [here, there] = [contextOf(), contextOf({ url: 'https://example.net' })]
  const addresses = [here, there, here].map(
    (context) => JSON.parse(emitAll(jsonFeed, entries, context)[0]!.text).items[0].url,
  )
  expect(addresses).toEqual([`${home}bare/`, 'https://example.net/bare/', `${home}bare/`])
})

describe('an article in all three', () => {
  const dateOf = (entry: Entry, date?: string) => {
    const site = date === undefined ? {} : { date }
    return [
      readRss([entry], site).items![0]!.pubDate,
      readAtom([entry], site).entries![0]!.published,
      readJson([entry], site).items![0]!.date_published,
    ]
  }

  it('has the day of the site where it states none', () => {
    const day = '2020-02-02T00:00:00Z'
    expect(dateOf(bareEntry, '2020-02-02')).toEqual(['Sun, 02 Feb 2020 00:00:00 GMT', day, day])
  })

  it('has no day where the one it states does not exist', () => {
    expect(dateOf({ ...bareEntry, date: '2023-02-30' })).toEqual([undefined, undefined, undefined])
  })

  it('has its lead for a summary where it has none', () => {
    const entry = { ...bareEntry, lead: '导语' }
    expect(readRss([entry]).items![0]!.description).toBe('导语')
    expect(readAtom([entry]).entries![0]!.summary!.value).toBe('导语')
    expect(readJson([entry]).items![0]!.summary).toBe('导语')
  })

  it.each(['../outside.png', '/outside.png', 'data:image/png,x', 'https://'])(
    'has no cover at "%s"',
    (cover) => {
      const entry = { ...sampleEntry, cover }
      expect(textOfFeed(rss, [entry])).not.toContain('<media:')
      expect(textOfFeed(atom, [entry])).not.toContain('<media:')
      expect(textOfFeed(jsonFeed, [entry])).not.toContain('"image"')
    },
  )

  it.each(['', '见原文', 'javascript:alert(1)', 'mailto:a@example.org', 'https://'])(
    'has no original at "%s"',
    (url) => {
      const entry = {
        ...sampleEntry,
        attribution: { ...sampleEntry.attribution!, original: { url, authors: [] } },
      }
      expect(textOfFeed(rss, [entry])).not.toContain('rel="via"')
      expect(textOfFeed(atom, [entry])).not.toContain('rel="via"')
      expect(textOfFeed(jsonFeed, [entry])).not.toContain('external_url')
    },
  )

  // Every UTF-16 unit, lone surrogates among them, and the strings that markup is made of.
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  const markup = fc.constantFrom(
    ']]>',
    '</title>',
    '&',
    '&#0;',
    '<!--',
    '<![CDATA[',
    '\u0008',
    '\uFFFE',
    '😀',
    '"',
  )
  const text = fc.array(fc.oneof(unit, markup), { minLength: 1 }).map((parts) => parts.join(''))
  const nasty: fc.Arbitrary<Entry> = fc
    .record({ title: text, summary: text, tag: text, name: text, html: text })
    .map(({ title, summary, tag, name, html: content }) => ({
      ...sampleEntry,
      title,
      summary,
      tags: [tag],
      attribution: {
        original: { title, url: `https://example.com/${title}`, authors: [{ name, url: name }] },
        translators: [{ name }],
        reviewers: [],
        license: name,
      },
      html: content,
    }))

  it('is well formed whatever it says', () => {
    fc.assert(
      fc.property(nasty, (entry) => {
        const titleIn = (text: string) =>
          text
            .replace(/\r\n?/g, '\n')
            .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
        const [channel] = readXml(textOfFeed(rss, [entry])).children
        expect(textOf(childrenOf(channel!, 'item')[0]!, 'title')).toBe(titleIn(entry.title))
        const [atomEntry] = childrenOf(readXml(textOfFeed(atom, [entry])), 'entry')
        expect(textOf(atomEntry!, 'title')).toBe(titleIn(entry.title))
        const { items } = JSON.parse(textOfFeed(jsonFeed, [entry]))
        expect(items[0].title).toBe(Buffer.from(entry.title).toString())
      }),
    )
  })
})
