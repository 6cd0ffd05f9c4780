import type { Finding } from '../model/finding.ts'
import type { FindingCount } from '../model/reporter.ts'

/** How many findings there are of each sort, in the order in which the sorts come up. */
export function countFindings(findings: readonly Finding[]): readonly FindingCount[] {
  const counts = new Map<string, FindingCount & { count: number }>()
  for (const { ruleId, severity, fix } of findings) {
    const key = `${ruleId} ${severity} ${fix?.kind}`
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { ruleId, severity, ...(fix && { fix: fix.kind }), count: 1 })
  }
  return [...counts.values()]
}
