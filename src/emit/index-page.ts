import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Site } from '../model/config.ts'
import type { ListEmitter } from '../model/emitter.ts'
import type { EntryData } from '../model/publication.ts'
import { siteAddress } from '../text/site-url.ts'
import { feedFiles } from './feed/feed-files.ts'
import { htmlDocument, meta, property, sanitised } from './html/document.ts'
import { imageAddress } from './html/image-address.ts'
import { jsonLdScript } from './html/json-ld.ts'
import { readingFacts } from './html/reading-facts.ts'
import { relativeAddress } from './html/relative-address.ts'
import { summary } from './html/summary.ts'

const feeds = [
  { ...feedFiles.rss, name: 'RSS' },
  { ...feedFiles.atom, name: 'Atom' },
  { ...feedFiles.json, name: 'JSON Feed' },
]

/** `index.html`: every article of the publication, newest first. Feeds are linked where `site.url` lets them exist. */
export const indexPage: ListEmitter = {
  id: 'index-page',
  subject: 'list',
  item: (entry) => toHtml(cardOf(entry)),
  emit(items, { site }) {
    const count = items.length
    const text = htmlDocument({
      title: site.title,
      description: summary(site.description),
      head: headOf(site),
      body: [
        h('main', { id: 'content' }, [
          h('div', { className: ['listing'] }, [
            h('header', [
              h('h1', site.title),
              site.description === '' ? undefined : h('p', site.description),
            ]),
            count === 0
              ? h('p', { className: ['empty'] }, '还没有文章。')
              : h('ul', { className: ['cards'] }, sanitised(place)),
            footerOf(count, site),
          ]),
        ]),
      ],
    })
    const start = text.lastIndexOf(place)
    const pieces =
      count === 0 ? [text] : [text.slice(0, start), ...items, text.slice(start + place.length)]
    return [{ path: 'index.html', mediaType: 'text/html', pieces }]
  },
}

/** Where the articles are to stand. Attributes may hold the same, but in the head; in text it would be escaped. */
const place = '<!--articles-->'

function headOf({ title, description, url }: Site): readonly Element[] {
  const address = url === undefined ? undefined : siteAddress(url)
  const links = address === undefined ? [] : [h('link', { rel: ['canonical'], href: address })]
  const alternates = feeds.map(({ path, mediaType, name }) =>
    h('link', { rel: ['alternate'], type: mediaType, title: name, href: path }),
  )
  return [
    ...links,
    ...(address === undefined ? [] : alternates),
    property('og:type', 'website'),
    property('og:title', title),
    ...(description === '' ? [] : [property('og:description', summary(description))]),
    ...(address === undefined ? [] : [property('og:url', address)]),
    property('og:locale', 'zh_CN'),
    meta('twitter:card', 'summary'),
    jsonLdScript({
      '@context': 'https://schema.org',
      '@type': 'Blog',
      name: title,
      description: description === '' ? undefined : description,
      url: address,
      inLanguage: 'zh-CN',
    }),
  ]
}

function cardOf(entry: EntryData): Element {
  const cover = entry.cover === undefined ? undefined : imageAddress(entry.cover, entry.slug)
  const lead = entry.lead ?? entry.summary
  const original = originalOf(entry)
  return h('li', { className: cover === undefined ? ['card'] : ['card', 'covered'] }, [
    cover === undefined
      ? undefined
      : h('img', { src: cover, alt: '', loading: 'lazy', decoding: 'async' }),
    h('div', [
      h('h2', h('a', { href: relativeAddress(entry.files.html) }, entry.title)),
      lead === undefined ? undefined : h('p', { className: ['lead'] }, summary(lead)),
      original,
      readingFacts(entry.date, entry.counts),
    ]),
  ])
}

/** One line on where the article comes from: `译自 TITLE，作者 NAME`. */
function originalOf({ attribution }: EntryData): Element | undefined {
  const { title, authors } = attribution?.original ?? { authors: [] }
  const names = authors.map(({ name }) => name).join('、')
  if (title === undefined && names === '') return undefined
  return h('p', { className: ['facts'] }, [
    title === undefined ? undefined : h('span', ['译自 ', h('cite', { lang: 'en' }, title)]),
    names === '' ? undefined : h('span', `作者 ${names}`),
  ])
}

function footerOf(count: number, { url }: Site): Element {
  const links = feeds.map(({ path, name }) => h('a', { href: path }, name))
  return h('footer', [
    h('nav', { ariaLabel: '订阅与数据' }, [
      h('span', `共 ${count} 篇`),
      ...(url === undefined ? [] : links),
      h('a', { href: 'articles.json' }, 'JSON'),
    ]),
  ])
}
