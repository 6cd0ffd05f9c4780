import type { Fix, Severity } from '../../model/finding.ts'
import type { FindingCount, Run } from '../../model/reporter.ts'
import { oncePer } from '../../text/once-per.ts'

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

/** The counts of all articles together, each sort once. They are added up once, whoever asks. */
export const countsOf = oncePer(({ articles }: Pick<Run, 'articles'>): readonly FindingCount[] => {
  const together = new Map<string, (FindingCount & { count: number })[]>()
  for (const { counts } of articles) {
    for (const { ruleId, severity, fix, count } of counts) {
      const ofRule = together.get(ruleId) ?? []
      if (ofRule.length === 0) together.set(ruleId, ofRule)
      const known = ofRule.find((each) => each.severity === severity && each.fix === fix)
      if (known) known.count += count
      else ofRule.push({ ruleId, severity, ...(fix && { fix }), count })
    }
  }
  return [...together.values()].flat()
})
