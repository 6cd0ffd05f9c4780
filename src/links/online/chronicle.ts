import type { LinkStatus } from '../../model/link-status.ts'

/** What was known of an address over time, oldest first: the statuses at which the verdict changed. */
export interface Chronicle {
  readonly last: LinkStatus
  readonly changes: readonly LinkStatus[]
}

/** So many changes are remembered. */
const LONGEST = 10

/** A chronicle with one status more. */
export function continued(chronicle: Chronicle | undefined, status: LinkStatus): Chronicle {
  if (chronicle === undefined) return { last: status, changes: [status] }
  const { kind, reason } = chronicle.last.verdict
  const isSame = kind === status.verdict.kind && reason === status.verdict.reason
  const changes = isSame ? chronicle.changes : [...chronicle.changes, status].slice(-LONGEST)
  return { last: status, changes }
}

/** The statuses that make the same chronicle again. */
export function statusesOf({ last, changes }: Chronicle): readonly LinkStatus[] {
  return changes.at(-1) === last ? changes : [...changes, last]
}
