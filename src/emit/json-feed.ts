import type { FeedEmitter } from '../model/emitter.ts'
import { jsonText } from '../text/json-text.ts'
import { siteAddress } from '../text/site-url.ts'
import { feedFiles } from './feed/feed-files.ts'
import { type FeedItem, feedItems } from './feed/feed-item.ts'

/**
 * `feed.json`: JSON Feed 1.1 (jsonfeed.org/version/1.1) with the full text; `external_url` is the original. The format
 * knows no translators, so they stand in the extension `_yikan`. Nothing without `site.url`.
 */
export const jsonFeed: FeedEmitter = {
  id: 'json-feed',
  subject: 'feed',
  emit(newest, { site }) {
    if (site.url === undefined) return []
    const text = jsonText({
      version: 'https://jsonfeed.org/version/1.1',
      title: site.title,
      home_page_url: siteAddress(site.url),
      feed_url: siteAddress(site.url, feedFiles.json.path),
      description: site.description || undefined,
      language: 'zh-CN',
      items: feedItems(newest, site, site.url).map(itemObject),
    })
    return [{ ...feedFiles.json, text }]
  },
}

/** Keys that are undefined do not reach the text. */
function itemObject(item: FeedItem): object {
  return {
    id: item.address,
    url: item.address,
    external_url: item.via,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    image: item.cover,
    date_published: item.published,
    date_modified: item.updated,
    authors: unlessEmpty(item.authors),
    tags: unlessEmpty(item.tags),
    _yikan: item.translators.length === 0 ? undefined : { translators: item.translators },
  }
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
