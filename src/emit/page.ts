import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { toAttributionData } from '../article/attribution-data.ts'
import { titleOf } from '../article/title-of.ts'
import type { Article } from '../model/article.ts'
import type { Site } from '../model/config.ts'
import type { ArticleEmitter, Publishable } from '../model/emitter.ts'
import type { AttributionData } from '../model/publication.ts'
import type { Spanned } from '../model/span.ts'
import { isoDate } from '../text/iso-date.ts'
import { pageAddress, webAddress } from '../text/site-url.ts'
import { blogPosting, type Posting } from './html/blog-posting.ts'
import { credits } from './html/credits.ts'
import { htmlDocument, meta, property, sanitised } from './html/document.ts'
import { imageAddress } from './html/image-address.ts'
import { jsonLdScript } from './html/json-ld.ts'
import { readingFacts } from './html/reading-facts.ts'
import { summary } from './html/summary.ts'
import { tableOfContents } from './html/table-of-contents.ts'

/**
 * `<slug>/index.html`: the article as a page that needs no other file but its images. Without a title the page goes by
 * its first heading, else by its slug. A cover that lies outside the article's folder, and a date that is none, are left
 * out.
 */
export const page: ArticleEmitter = {
  id: 'page',
  subject: 'article',
  emit({ article, rendering, facts }, { site }) {
    const posting = { ...describePage(article, site), facts }
    const text = htmlDocument({
      title: `${posting.title} · ${site.title}`,
      description: posting.description,
      head: headOf(posting, site),
      body: bodyOf({ article, rendering, posting, site }),
    })
    return [{ path: `${article.slug}/index.html`, mediaType: 'text/html', text }]
  },
}

function describePage(article: Article, site: Site): Omit<Posting, 'facts'> {
  const { metadata, attribution } = article
  const { cover, updated, date } = metadata
  const url = site.url === undefined ? undefined : pageAddress(site.url, article.slug)
  const image = cover && imageAddress(cover.value)
  const opening = article.blocks.find(({ type }) => type === 'paragraph')
  return {
    title: titleOf(article),
    description: summary(metadata.summary?.value ?? article.lead?.text ?? opening?.text ?? ''),
    url,
    // Those who read structured data do so away from the page: an address that is not absolute helps none of them.
    image: image === undefined ? undefined : webAddress(image, url),
    published: dateOf(date),
    updated: dateOf(updated),
    tags: metadata.tags.map(({ value }) => value),
    wordCount: article.counts.total,
    attribution: attribution && toAttributionData(attribution),
  }
}

function dateOf(written: Spanned | undefined): string | undefined {
  return written && isoDate(written.value)
}

function headOf(posting: Posting, site: Site): readonly Element[] {
  const { title, description, url, image, published, updated, tags } = posting
  const known = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [property(name, value)]
  return [
    ...(url === undefined ? [] : [h('link', { rel: ['canonical'], href: url })]),
    h('link', { rel: ['alternate'], type: 'application/json', href: 'article.json' }),
    h('link', { rel: ['alternate'], type: 'text/markdown', href: 'index.md' }),
    property('og:type', 'article'),
    property('og:title', title),
    ...known('og:description', description),
    ...known('og:url', url),
    ...known('og:image', image),
    property('og:locale', 'zh_CN'),
    property('og:site_name', site.title),
    ...known('article:published_time', published),
    ...known('article:modified_time', updated),
    ...tags.flatMap((tag) => known('article:tag', tag)),
    meta('twitter:card', image === undefined ? 'summary' : 'summary_large_image'),
    jsonLdScript(blogPosting(posting, site)),
  ]
}

interface Parts extends Pick<Publishable, 'article' | 'rendering'> {
  readonly posting: Posting
  readonly site: Site
}

function bodyOf(parts: Parts): readonly ElementContent[] {
  const { article, rendering, posting, site } = parts
  return [
    h('header', { className: ['site'] }, h('a', { href: '../index.html' }, site.title)),
    h('main', { id: 'content' }, [
      h('article', { className: ['article'] }, [
        h('header', [
          h('h1', posting.title),
          leadOf(parts),
          h('div', { className: ['byline'] }, [
            ...(posting.attribution === undefined ? [] : credits(posting.attribution)),
            readingFacts(posting.published, article.counts),
          ]),
          coverOf(article),
        ]),
        tableOfContents(article.sections),
        h('div', { className: ['body'] }, sanitised(rendering.bodyHtml)),
        footerOf(posting.attribution),
      ]),
    ]),
  ]
}

/** The lead; without one the summary, which says the same in most articles. */
function leadOf({ article, rendering }: Parts): Element | undefined {
  const { summary: written } = article.metadata
  const className = ['lead']
  if (rendering.leadHtml !== '') return h('div', { className }, sanitised(rendering.leadHtml))
  return written && h('p', { className }, written.value)
}

function coverOf({ metadata }: Article): Element | undefined {
  const src = metadata.cover && imageAddress(metadata.cover.value)
  if (src === undefined) return undefined
  return h('figure', { className: ['cover'] }, h('img', { src, alt: '', decoding: 'async' }))
}

function footerOf(attribution: AttributionData | undefined): Element {
  const written = attribution?.original.url
  const original = written === undefined ? undefined : webAddress(written)
  return h('footer', [
    h('nav', { ariaLabel: '本文的其他去处' }, [
      h('a', { href: '../index.html' }, '全部文章'),
      original === undefined
        ? undefined
        : h('a', { href: original, rel: ['noopener'] }, '阅读原文'),
      h('a', { href: 'index.md' }, 'Markdown'),
      h('a', { href: 'article.json' }, 'JSON'),
    ]),
  ])
}
