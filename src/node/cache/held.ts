import type { FindingCount } from '../../model/reporter.ts'
import type { Keepsake, Outcome } from './keepsake.ts'
import type { Place } from './shelf.ts'

/** What a run holds of an article; the rest lies on the shelf. */
export interface Held extends Outcome {
  readonly place: Place
  /** What the publication holds of it. Absent where it is only checked, or withheld. */
  readonly print?: Print
}

/** What the publication holds of an article. */
export interface Print {
  readonly slug: string
  /** How many files. */
  readonly files: number
  /** SHA-256 of the entry together with its HTML; empty where the files are those of a former publication. */
  readonly digest: string
}

/** Holds an article. */
export function hold(outcome: Outcome, place: Place, print: Print | undefined): Held {
  const { path, slug, silenced, counts, listing } = outcome
  return {
    path,
    ...(slug !== undefined && { slug }),
    silenced,
    counts: counts.map(shared),
    ...(listing && { listing }),
    place,
    ...(print && { print }),
  }
}

/** Holds an article as it is remembered. */
export function holdRemembered(keepsake: Keepsake, place: Place): Held {
  const { slug, published } = keepsake
  const print = published && { slug, files: published.outputs.length, digest: published.digest }
  return hold(keepsake, place, print)
}

const known = new Map<string, FindingCount>()

/** The one copy of a count. Most articles have a few of the same. */
function shared(count: FindingCount): FindingCount {
  const key = `${count.ruleId} ${count.severity} ${count.fix} ${count.count}`
  const first = known.get(key)
  if (first === undefined) known.set(key, count)
  return first ?? count
}
