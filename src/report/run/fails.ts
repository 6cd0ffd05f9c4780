import type { FailOn } from '../../model/config.ts'
import type { Severity } from '../../model/finding.ts'

/** Whether a finding, or a sort of them, is grave enough to fail a run. An info never is. */
export function fails({ severity }: { readonly severity: Severity }, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  return severity === 'error' || (failOn === 'warning' && severity === 'warning')
}
