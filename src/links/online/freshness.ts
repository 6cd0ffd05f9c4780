import type { LinkStatus, Verdict } from '../../model/link-status.ts'

/** Days for which a verdict holds without being asked for again. */
export interface Lives {
  readonly alive: number
  readonly moved: number
  readonly dead: number
  readonly soft404: number
  readonly unknown: number
}

/** Reasons that say more about this run or this machine than about the address. */
const PASSING: readonly Verdict['reason'][] = [
  'suspected',
  'private-address',
  'unreachable',
  'excluded',
  'offline',
  'interrupted',
]

const DAY = 86_400_000

/** Whether a verdict may be used again at all. What was flaky or blocked may be otherwise a moment later. */
export function isLasting({ kind, reason }: Verdict): boolean {
  return kind !== 'flaky' && kind !== 'blocked' && !PASSING.includes(reason)
}

/** Whether a status still holds at a time (milliseconds since 1970), and answers for all the fragments that are asked for. */
export function isFresh(
  { verdict, checked, anchors = {} }: LinkStatus,
  fragments: readonly string[],
  now: number,
  lives: Lives,
): boolean {
  if (!isLasting(verdict)) return false
  const age = now - Date.parse(checked)
  if (!(age >= 0 && age < lifeOf(verdict, lives) * DAY)) return false
  return verdict.kind !== 'alive' && verdict.kind !== 'moved'
    ? true
    : fragments.every((fragment) => fragment in anchors)
}

function lifeOf({ kind }: Verdict, lives: Lives): number {
  if (kind === 'soft-404') return lives.soft404
  return kind === 'flaky' || kind === 'blocked' ? 0 : lives[kind]
}
