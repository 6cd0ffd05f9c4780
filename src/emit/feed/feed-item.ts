import type { Site } from '../../model/config.ts'
import type { AttributionData, Entry } from '../../model/publication.ts'
import { isoDate, isoInstant, latestDate } from '../../text/iso-date.ts'
import { pageAddress, webAddress } from '../../text/site-url.ts'
import { imageAddress } from '../html/image-address.ts'
import { absoluteHtml } from './absolute-html.ts'

/** One article as all feeds see it: every address absolute, every date an instant of RFC 3339. */
export interface FeedItem {
  readonly address: string
  readonly title: string
  /** Address of the original. */
  readonly via: string | undefined
  readonly summary: string | undefined
  readonly cover: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly authors: readonly FeedPerson[]
  readonly translators: readonly FeedPerson[]
  readonly rights: string | undefined
  readonly tags: readonly string[]
  /** Lead and body, sanitised. */
  readonly html: string
}

export interface FeedPerson {
  readonly name: string
  readonly url: string | undefined
}

// Every feed asks for the same items, and parsing their HTML is most of the work.
const made = new WeakMap<readonly Entry[], { site: Site; items: readonly FeedItem[] }>()

/**
 * The articles that a feed holds, which come newest first. An article that states no date gets `site.date`. A summary is the one of the header, else the lead. An original, a cover or a person
 * whose address is not one of the web has none.
 */
export function feedItems(entries: readonly Entry[], site: Site, url: string): readonly FeedItem[] {
  const known = made.get(entries)
  if (known?.site === site) return known.items
  const items = entries.map((entry) => feedItem(entry, site, url))
  made.set(entries, { site, items })
  return items
}

/** The newest change of any of them, as an instant; nothing where no date is known. */
export function newestChange(items: readonly FeedItem[]): string | undefined {
  return latestDate(items.flatMap((item) => item.updated ?? item.published ?? []))
}

function feedItem(entry: Entry, site: Site, url: string): FeedItem {
  const address = pageAddress(url, entry.slug)
  const { original, translators = [], license } = entry.attribution ?? {}
  return {
    address,
    title: entry.title,
    via: original?.url === undefined ? undefined : webAddress(original.url),
    summary: entry.summary ?? entry.lead,
    cover: coverAddress(entry.cover, address),
    published: instant(entry.date) ?? instant(site.date),
    updated: instant(entry.updated),
    authors: (original?.authors ?? []).map(feedPerson),
    translators: translators.map(feedPerson),
    rights: license,
    tags: entry.tags,
    html: absoluteHtml(entry.html, address),
  }
}

function coverAddress(written: string | undefined, page: string): string | undefined {
  const address = written === undefined ? undefined : imageAddress(written)
  return address === undefined ? undefined : webAddress(address, page)
}

function feedPerson({ name, url }: AttributionData['translators'][number]): FeedPerson {
  return { name, url: url === undefined ? undefined : webAddress(url) }
}

function instant(date: string | undefined): string | undefined {
  const valid = date === undefined ? undefined : isoDate(date)
  return valid === undefined ? undefined : isoInstant(valid)
}
