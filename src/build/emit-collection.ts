import { emitters } from '../emit/index.ts'
import type { OutputFile } from '../model/emitter.ts'
import type { Entry } from '../model/publication.ts'
import { newestFirst } from './collect-entries.ts'
import type { Settings } from './settings.ts'

/**
 * The files that speak of all articles together: lists, feeds, site map. `entries` are the articles that are published,
 * in any order.
 */
export function emitCollection(
  entries: readonly Entry[],
  settings: Pick<Settings, 'context'>,
): readonly OutputFile[] {
  const sorted = entries.toSorted(newestFirst)
  return emitters.flatMap((emitter) =>
    emitter.subject === 'collection' ? emitter.emit(sorted, settings.context) : [],
  )
}
