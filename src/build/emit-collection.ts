import { emitters } from '../emit/index.ts'
import type { CollectionEmitter, EmitContext, OutputFile } from '../model/emitter.ts'
import type { Entry } from '../model/publication.ts'
import { latestDate } from '../text/iso-date.ts'
import { newestFirst } from './newest-first.ts'

/** What lists say of an article, and what decides where it stands in them. JSON-safe. */
export interface Listing extends Pick<Entry, 'slug' | 'date' | 'updated'> {
  /** What each emitter that lists articles says of it. */
  readonly items: readonly string[]
}

const collectionEmitters = emitters.filter(
  (emitter): emitter is CollectionEmitter => emitter.subject === 'collection',
)
const listers = collectionEmitters.filter(({ item }) => item !== undefined)

/** What lists are to say of an article. */
export function listArticle({ html: _, ...entry }: Entry, context: EmitContext): Listing {
  const { slug, date, updated } = entry
  const items = listers.map((emitter) => emitter.item!(entry, context))
  return { slug, ...(date && { date }), ...(updated && { updated }), items }
}

/**
 * The files that speak of all articles together: lists, feeds, site map. `listings` are those of the articles that are
 * published, in any order; the entries of the newest, which feeds carry whole, are asked for by slug.
 */
export function emitCollection(
  listings: readonly Listing[],
  entryOf: (slug: string) => Entry,
  context: EmitContext,
): readonly OutputFile[] {
  const sorted = listings.toSorted(newestFirst)
  const changed = latestDate(sorted.flatMap(({ updated, date }) => updated ?? date ?? []))
  const collection = {
    count: sorted.length,
    newest: sorted.slice(0, context.site.feedItems).map(({ slug }) => entryOf(slug)),
    ...(changed !== undefined && { changed }),
  }
  return collectionEmitters.flatMap((emitter) => {
    const index = listers.indexOf(emitter)
    return emitter.emit(
      collection,
      context,
      index < 0 ? [] : sorted.map(({ items }) => items[index]!),
    )
  })
}
