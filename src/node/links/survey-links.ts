import { isFresh, isLasting } from '../../links/online/freshness.ts'
import { judge } from '../../links/online/judge.ts'
import { hasFailed, settle } from '../../links/online/settle.ts'
import type { Target } from '../../links/online/targets.ts'
import type { Config } from '../../model/config.ts'
import type { LinkStatus, LinkStatuses } from '../../model/link-status.ts'
import { type Asked, ask } from './ask.ts'
import type { Ledger } from './ledger.ts'
import type { Pulse } from './pulse.ts'
import type { Wire } from './request-politely.ts'
import type { RobotsBook } from './robots-book.ts'
import { visitFairly } from './visit-fairly.ts'
import type { World } from './world.ts'

/** A second failure counts when it comes so long after the first. */
const CONFIRM_AFTER = 60_000

/** What a survey works with. */
export interface Survey {
  readonly config: Config['links']
  readonly ledger: Ledger
  readonly world: World
  readonly pulse: Pulse
}

/** The way to the web; absent where the network must not be touched. */
export interface Line {
  readonly wire: Wire
  readonly robots: RobotsBook | undefined
}

/**
 * What is known of addresses without asking: verdicts that still hold; offline, any that ever held. Of the others it
 * tells which they are.
 */
export function recall(
  targets: readonly Target[],
  { config, ledger, world }: Omit<Survey, 'pulse'>,
  isOffline: boolean,
): { readonly known: readonly LinkStatus[]; readonly open: readonly Target[] } {
  const known: LinkStatus[] = []
  const open = targets.filter(({ url, fragments }) => {
    const last = ledger.chronicle(url)?.last
    const isGood =
      last !== undefined &&
      (isOffline ? isLasting(last.verdict) : isFresh(last, fragments, world.now(), config.life)) &&
      (config.robots || last.verdict.reason !== 'robots')
    if (isGood) known.push(last)
    return !isGood
  })
  return { known, open }
}

/**
 * Asks for addresses and notes each verdict as soon as it stands. What failed is asked for again once a minute has
 * passed: only where it has passed anyway, unless `confirm` is `wait`. Ends early, with what is known so far, when the
 * signal of the wire is given.
 */
export async function survey(
  targets: readonly Target[],
  line: Line,
  run: Survey,
): Promise<LinkStatuses> {
  const statuses: Record<string, LinkStatus> = {}
  const { signal } = line.wire
  const visit = async (target: Target) => {
    const status = await statusOf(target, line, run)
    if (status !== undefined) statuses[target.url] = status
  }
  await visitFairly(targets, run.config, visit)
  const doubtful = targets.filter(({ url }) => isSuspected(statuses[url]))
  const due = doubtful.filter(({ url }) => waitOf(statuses[url]!, run) === 0)
  if (run.config.confirm !== 'wait') await Promise.all(due.map(visit))
  else {
    await Promise.all(
      doubtful.map(async (target) => {
        const wait = waitOf(statuses[target.url]!, run)
        await run.world.wait(wait, signal).catch(() => {})
        if (!signal.aborted) await visit(target)
      }),
    )
  }
  return statuses
}

function isSuspected(status: LinkStatus | undefined): boolean {
  return status?.verdict.kind === 'unknown' && hasFailed(status.verdict)
}

function waitOf({ checked }: LinkStatus, { world }: Survey): number {
  return Math.max(0, Date.parse(checked) + CONFIRM_AFTER - world.now())
}

/** Nothing where the run was broken off before there was a verdict. */
async function statusOf(
  target: Target,
  { wire, robots }: Line,
  run: Survey,
): Promise<LinkStatus | undefined> {
  if (wire.signal.aborted) return undefined
  const asked = await ask(target, wire, robots)
  const { outcome } = asked.probe
  if ('failure' in outcome && outcome.failure === 'interrupted') return undefined
  const status = toStatus(target, asked, run)
  run.ledger.record(status)
  run.pulse.judged(target.url, status.verdict.kind)
  return status
}

function toStatus({ url, fragments }: Target, { probe, anchors }: Asked, run: Survey): LinkStatus {
  const { config, ledger, world } = run
  const verdict = judge(probe)
  const former = ledger.chronicle(url)?.last
  return {
    url,
    checked: new Date(world.now()).toISOString(),
    verdict: config.confirm === 'never' ? verdict : settle(verdict, former),
    ...(fragments.length > 0 && { anchors }),
  }
}
