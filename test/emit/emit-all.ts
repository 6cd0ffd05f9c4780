import type { CollectionEmitter, EmitContext, OutputFile } from '../../src/model/emitter.ts'
import type { Entry } from '../../src/model/publication.ts'
import { latestDate } from '../../src/text/iso-date.ts'

/** The files of one emitter for these entries, which come newest first. */
export function emitAll(
  emitter: CollectionEmitter,
  entries: readonly Entry[],
  context: EmitContext,
): readonly OutputFile[] {
  const changed = latestDate(entries.flatMap(({ updated, date }) => updated ?? date ?? []))
  const items = entries.flatMap(({ html: _, ...entry }) => emitter.item?.(entry, context) ?? [])
  const newest = entries.slice(0, context.site.feedItems)
  const collection = { count: entries.length, newest, ...(changed && { changed }) }
  return emitter.emit(collection, context, items)
}
