import { emitters } from '../emit/index.ts'
import type { OutputFile } from '../model/emitter.ts'
import type { Entry } from '../model/publication.ts'
import { isoInstant } from '../text/iso-date.ts'
import { byCodeUnit } from './by-code-unit.ts'
import type { Settings } from './settings.ts'

/**
 * The files that speak of all articles together: lists, feeds, site map. `entries` are the articles that are published,
 * in any order.
 */
export function emitCollection(
  entries: readonly Entry[],
  settings: Settings,
): readonly OutputFile[] {
  const sorted = entries.toSorted(newestFirst)
  return emitters.flatMap((emitter) =>
    emitter.subject === 'collection' ? emitter.emit(sorted, settings.context) : [],
  )
}

/** Later days first, articles without a day last, then by slug. */
function newestFirst(a: Entry, b: Entry): number {
  const [early, late] = [timeOf(a), timeOf(b)]
  return early === late ? byCodeUnit(a.slug, b.slug) : late - early
}

function timeOf({ date }: Entry): number {
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(isoInstant(date))
}
