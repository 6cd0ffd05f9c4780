import type { FailOn } from '../../model/config.ts'
import type { Finding } from '../../model/finding.ts'

/** Whether a finding is grave enough to fail a run. An info never is. */
export function fails(finding: Finding, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning')
}
