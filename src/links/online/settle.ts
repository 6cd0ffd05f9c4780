import type { LinkStatus, Verdict } from '../../model/link-status.ts'

/**
 * A verdict as it may be said: nothing is dead at its first failure, for sites have bad days. `former` is the last that
 * was known, of another run or at least as old as a second failure has to be; it counts where it failed too.
 */
export function settle(verdict: Verdict, former: LinkStatus | undefined): Verdict {
  if (verdict.kind !== 'dead' || (former !== undefined && hasFailed(former.verdict))) return verdict
  const { kind: _, reason, ...seen } = verdict
  return { kind: 'unknown', reason: 'suspected', because: reason, ...seen }
}

/** Whether an address is dead, or was once seen to be. */
export function hasFailed(verdict: Verdict): boolean {
  return verdict.kind === 'dead' || verdict.reason === 'suspected'
}
