import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Site } from '../model/config.ts'
import type { FeedEmitter } from '../model/emitter.ts'
import { siteAddress } from '../text/site-url.ts'
import { textElement, xmlDocument } from '../text/xml-document.ts'
import { feedFiles } from './feed/feed-files.ts'
import { type FeedItem, feedItems, newestChange } from './feed/feed-item.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * `rss.xml`: RSS 2.0 (rssboard.org/rss-specification) with the full text. People stand in Dublin Core, because RSS's
 * own `author` must be an e-mail address. Nothing without `site.url`, since every link of a feed is absolute.
 */
export const rss: FeedEmitter = {
  id: 'rss',
  subject: 'feed',
  emit(newest, { site }) {
    if (site.url === undefined) return []
    const channel = channelElement(feedItems(newest, site, site.url), site, site.url)
    const text = xmlDocument(x('rss', { version: '2.0', ...namespaces }, channel))
    return [{ ...feedFiles.rss, text }]
  },
}

function channelElement(items: readonly FeedItem[], site: Site, url: string): Element {
  const { path, mediaType } = feedFiles.rss
  return x('channel', [
    x('title', site.title),
    x('link', siteAddress(url)),
    // RSS demands a description; a publication without one is described by its name.
    x('description', site.description === '' ? site.title : site.description),
    x('language', 'zh-CN'),
    textElement('lastBuildDate', rfc822(newestChange(items))),
    x('atom:link', { rel: 'self', type: mediaType, href: siteAddress(url, path) }),
    ...items.map(itemElement),
  ])
}

function itemElement(item: FeedItem): Element {
  return x('item', [
    x('title', item.title),
    x('link', item.address),
    x('guid', { isPermaLink: 'true' }, item.address),
    textElement('pubDate', rfc822(item.published)),
    ...item.authors.map(({ name }) => x('dc:creator', name)),
    ...item.translators.map(({ name }) => x('dc:contributor', name)),
    textElement('dc:rights', item.rights),
    ...item.tags.map((tag) => x('category', tag)),
    item.via === undefined ? undefined : x('atom:link', { rel: 'via', href: item.via }),
    item.cover === undefined ? undefined : x('media:content', { url: item.cover, medium: 'image' }),
    textElement('description', item.summary),
    x('content:encoded', item.html),
  ])
}

/** A date as RSS 2.0 wants it (RFC 822 §5, four digits for the year), in UTC: `Thu, 07 Dec 2023 00:00:00 GMT`. */
function rfc822(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toUTCString()
}
