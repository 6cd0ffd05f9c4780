import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Site } from '../model/config.ts'
import type { FeedEmitter } from '../model/emitter.ts'
import { siteAddress } from '../text/site-url.ts'
import { textElement, xmlDocument } from '../text/xml-document.ts'
import { feedFiles } from './feed/feed-files.ts'
import { type FeedItem, type FeedPerson, feedItems, newestChange } from './feed/feed-item.ts'

/**
 * Stands in where `updated` is demanded (RFC 4287 §4.1.1, §4.1.2) and neither the article nor `site.date` gives a day.
 * It never changes, so a reader never takes such an article for a changed one, and sorts it last.
 */
const unknownDate = '1970-01-01T00:00:00Z'

/**
 * `atom.xml`: Atom (RFC 4287) with the full text; the original is `rel="via"`, translators are contributors. Nothing
 * without `site.url`, since every link of a feed is absolute.
 */
export const atom: FeedEmitter = {
  id: 'atom',
  subject: 'feed',
  emit(newest, { site }) {
    if (site.url === undefined) return []
    const feed = feedElement(feedItems(newest, site, site.url), site, site.url)
    return [{ ...feedFiles.atom, text: xmlDocument(feed) }]
  },
}

function feedElement(items: readonly FeedItem[], site: Site, url: string): Element {
  const { path, mediaType } = feedFiles.atom
  const home = siteAddress(url)
  return x(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xml:lang': 'zh-CN',
    },
    x('id', home),
    x('title', site.title),
    textElement('subtitle', site.description || undefined),
    x('updated', newestChange(items) ?? unknownDate),
    // Entries that name no author take this one (RFC 4287 §4.2.1).
    personElement('author', { name: site.title, url: home }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    x('link', { rel: 'self', type: mediaType, href: siteAddress(url, path) }),
    items.map(entryElement),
  )
}

function entryElement(item: FeedItem): Element {
  return x('entry', [
    x('id', item.address),
    x('title', item.title),
    textElement('published', item.published),
    x('updated', item.updated ?? item.published ?? unknownDate),
    ...item.authors.map((person) => personElement('author', person)),
    ...item.translators.map((person) => personElement('contributor', person)),
    textElement('rights', item.rights),
    ...item.tags.map((term) => x('category', { term })),
    x('link', { rel: 'alternate', type: 'text/html', href: item.address }),
    item.via === undefined ? undefined : x('link', { rel: 'via', href: item.via }),
    item.cover === undefined ? undefined : x('media:content', { url: item.cover, medium: 'image' }),
    textElement('summary', item.summary),
    x('content', { type: 'html' }, item.html),
  ])
}

function personElement(name: 'author' | 'contributor', person: FeedPerson): Element {
  return x(name, [x('name', person.name), textElement('uri', person.url)])
}
