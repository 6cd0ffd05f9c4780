import type { EmitContext, FeedEmitter, ListEmitter, OutputFile } from '../../src/model/emitter.ts'
import type { Entry } from '../../src/model/publication.ts'
import { latestDate } from '../../src/text/iso-date.ts'

/** The files of one emitter for these entries, which come newest first. */
export function emitAll(
  emitter: ListEmitter | FeedEmitter,
  entries: readonly Entry[],
  context: EmitContext,
): readonly OutputFile[] {
  if (emitter.subject === 'feed') {
    return emitter.emit(entries.slice(0, context.site.feedItems), context)
  }
  const changed = latestDate(entries.flatMap(({ updated, date }) => updated ?? date ?? []))
  const items = entries.map(({ html: _, ...entry }) => emitter.item(entry, context))
  const files = emitter.emit(items, { ...context, ...(changed && { changed }) })
  return files.map(({ pieces, ...file }) => ({ ...file, text: pieces.join('') }))
}
