import type { Fix, Severity } from '../../model/finding.ts'
import type { FindingCount, Run } from '../../model/reporter.ts'

export interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** How many findings there are of each severity. */
export function tally(counts: readonly FindingCount[]): Tally {
  const of = (severity: Severity) => sum(counts.filter((each) => each.severity === severity))
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}

/** How many findings have a fix of a kind. */
export function tallyFixes(counts: readonly FindingCount[], kind: Fix['kind']): number {
  return sum(counts.filter(({ fix }) => fix === kind))
}

/** How many findings there are of all sorts together. */
export function sum(counts: readonly FindingCount[]): number {
  return counts.reduce((all, { count }) => all + count, 0)
}

/** The counts of all articles together, each sort once. */
export function countsOf({ articles }: Pick<Run, 'articles'>): readonly FindingCount[] {
  const together = new Map<string, FindingCount & { count: number }>()
  for (const { counts } of articles) {
    for (const { ruleId, severity, fix, count } of counts) {
      const key = `${ruleId} ${severity} ${fix}`
      const known = together.get(key)
      if (known) known.count += count
      else together.set(key, { ruleId, severity, ...(fix && { fix }), count })
    }
  }
  return [...together.values()]
}
