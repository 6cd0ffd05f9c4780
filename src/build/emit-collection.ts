import { emitters } from '../emit/index.ts'
import type { EmitContext, Emitter, ListFile, OutputFile } from '../model/emitter.ts'
import type { Entry } from '../model/publication.ts'
import { latestDate } from '../text/iso-date.ts'

/** What lists say of an article, and what decides where it stands in them. JSON-safe where items are. */
export interface Listing<T = string> extends Pick<Entry, 'slug' | 'date' | 'updated'> {
  /** What each emitter that lists articles says of it. */
  readonly items: readonly T[]
}

const lists = emittersOf('list')
const feeds = emittersOf('feed')

/** What lists are to say of an article. */
export function listArticle({ html: _, ...entry }: Entry, context: EmitContext): Listing {
  const { slug, date, updated } = entry
  const items = lists.map((emitter) => emitter.item(entry, context))
  return { slug, ...(date && { date }), ...(updated && { updated }), items }
}

/** The files that list all articles, which are given in the order of lists; see `newestFirst`. */
export function emitLists<T>(
  listings: readonly Listing<T>[],
  context: EmitContext,
): readonly ListFile<T>[] {
  const changed = latestDate(listings.flatMap(({ updated, date }) => updated ?? date ?? []))
  return lists.flatMap((emitter, index) => {
    const items = listings.map((listing) => listing.items[index]!)
    return emitter.emit(items, { ...context, ...(changed !== undefined && { changed }) })
  })
}

/** The files that hold the newest articles, as many as `site.feedItems`, newest first. */
export function emitFeeds(newest: readonly Entry[], context: EmitContext): readonly OutputFile[] {
  return feeds.flatMap((emitter) => emitter.emit(newest, context))
}

function emittersOf<S extends Emitter['subject']>(
  subject: S,
): readonly Extract<Emitter, { subject: S }>[] {
  return emitters.filter(
    (emitter): emitter is Extract<Emitter, { subject: S }> => emitter.subject === subject,
  )
}
