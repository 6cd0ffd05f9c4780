import type { Finding } from '../../model/finding.ts'

export interface Tally {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** How many findings there are of each severity. */
export function tally(findings: readonly Finding[]): Tally {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), infos: count('info') }
}
