import type { Finding } from '../model/finding.ts'

/** Order of findings in every report: by path, place, rule, message; code units decide, never a locale. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message) ||
    compareText(JSON.stringify(a.data), JSON.stringify(b.data))
  )
}

/** The findings in order, each once: two that would read the same at the same place are one. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .toSorted(compareFindings)
    .filter((finding, i, all) => i === 0 || compareFindings(all[i - 1]!, finding) !== 0)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
