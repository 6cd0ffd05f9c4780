import type { Entry } from '../model/publication.ts'
import { isoInstant } from '../text/iso-date.ts'
import { byCodeUnit } from './by-code-unit.ts'

/** The entries of a collection. Only the newest have their HTML, since that is most of them and only feeds carry it. */
export interface EntryCollection {
  add(entry: Entry): void
  /** All entries, newest first; the HTML of a new one that was added without it is asked for. */
  all(htmlOf: (entry: Entry) => string): readonly Entry[]
}

/** Collects entries, of which the newest `newest` are to have their HTML. An entry whose HTML is empty lacks it. */
export function collectEntries(newest: number): EntryCollection {
  const entries: Entry[] = []
  let whole: Entry[] = []

  return {
    add(entry) {
      entries.push(entry.html === '' ? entry : { ...entry, html: '' })
      if (entry.html === '') return
      whole.push(entry)
      if (whole.length > 2 * newest) whole = whole.sort(newestFirst).slice(0, newest)
    },
    all(htmlOf) {
      const html = new Map(whole.map((entry) => [entry.slug, entry.html]))
      return entries
        .toSorted(newestFirst)
        .map((entry, index) =>
          index < newest ? { ...entry, html: html.get(entry.slug) ?? htmlOf(entry) } : entry,
        )
    },
  }
}

/** Later days first, articles without a day last, then by slug. */
export function newestFirst(a: Entry, b: Entry): number {
  const [early, late] = [timeOf(a), timeOf(b)]
  return early === late ? byCodeUnit(a.slug, b.slug) : late - early
}

function timeOf({ date }: Entry): number {
  return date === undefined ? Number.NEGATIVE_INFINITY : Date.parse(isoInstant(date))
}
