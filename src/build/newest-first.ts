import type { Entry } from '../model/publication.ts'
import { isoInstant } from '../text/iso-date.ts'
import { byCodeUnit } from './by-code-unit.ts'

/** Later days first, articles without a day last, then by slug. */
export function newestFirst(
  a: Pick<Entry, 'date' | 'slug'>,
  b: Pick<Entry, 'date' | 'slug'>,
): number {
  const [early, late] = [timeOf(a), timeOf(b)]
  return early === late ? byCodeUnit(a.slug, b.slug) : late - early
}

function timeOf({ date }: Pick<Entry, 'date'>): number {
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(isoInstant(date))
}
