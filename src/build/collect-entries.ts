import type { Entry } from '../model/publication.ts'
import { isoInstant } from '../text/iso-date.ts'
import { byCodeUnit } from './by-code-unit.ts'

/**
 * The entries of a collection, newest first. The `newest` first of them get their HTML, which is most of an entry and which
 * only feeds carry; the others go without.
 */
export function collectEntries(
  entries: readonly Entry[],
  newest: number,
  htmlOf: (entry: Entry) => string,
): readonly Entry[] {
  return entries
    .toSorted(newestFirst)
    .map((entry, index) => ({ ...entry, html: index < newest ? htmlOf(entry) : '' }))
}

/** Later days first, articles without a day last, then by slug. */
export function newestFirst(a: Entry, b: Entry): number {
  const [early, late] = [timeOf(a), timeOf(b)]
  return early === late ? byCodeUnit(a.slug, b.slug) : late - early
}

function timeOf({ date }: Entry): number {
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(isoInstant(date))
}
