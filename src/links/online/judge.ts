import type { DeadReason, Verdict } from '../../model/link-status.ts'
import { deadReasons } from '../../model/link-status.ts'
import { isChallenge, leadsToLogin } from './blocked-signs.ts'
import { losesItsWay } from './front-page.ts'
import { saysNotFound } from './not-found-words.ts'
import type { Failure, Probe, Redirect, Reply } from './probe.ts'

type Seen = Pick<Verdict, 'status' | 'address' | 'title'>

/** What an address turned out to be. A first failure counts as `dead` here; whether that may be said, `settle` tells. */
export function judge({ url, redirects, outcome }: Probe): Verdict {
  const end = redirects.at(-1)?.to
  const address = end !== undefined && end !== url ? { address: end } : {}
  if ('failure' in outcome) return judgeFailure(outcome.failure, address)
  const seen: Seen = { status: outcome.status, ...address }
  const refused = judgeRefusal(outcome, seen)
  if (refused !== undefined) return refused
  if (outcome.status < 200 || outcome.status > 299) {
    return { kind: 'unknown', reason: 'unexpected-status', ...seen }
  }
  return judgePage(url, outcome, seen) ?? judgeRedirects(redirects, seen)
}

function judgeFailure(failure: Failure, seen: Seen): Verdict {
  if (isDeadReason(failure)) return { kind: 'dead', reason: failure, ...seen }
  if (failure === 'timeout' || failure === 'rate-limited') {
    return { kind: 'flaky', reason: failure, ...seen }
  }
  return { kind: 'unknown', reason: failure, ...seen }
}

function isDeadReason(failure: Failure): failure is DeadReason & Failure {
  return (deadReasons as readonly string[]).includes(failure)
}

/** Verdicts by status (RFC 9110 §15; 451: RFC 7725), but a wall may answer with any of them. */
function judgeRefusal(reply: Reply, seen: Seen): Verdict | undefined {
  if (isChallenge(reply)) return { kind: 'blocked', reason: 'challenge', ...seen }
  const { status } = reply
  if (status === 401 || status === 407) return { kind: 'blocked', reason: 'login', ...seen }
  if (status === 402) return { kind: 'blocked', reason: 'payment', ...seen }
  if (status === 403) return { kind: 'blocked', reason: 'forbidden', ...seen }
  if (status === 451) return { kind: 'blocked', reason: 'legal', ...seen }
  if (status === 404) return { kind: 'dead', reason: 'not-found', ...seen }
  if (status === 410) return { kind: 'dead', reason: 'gone', ...seen }
  if (status === 408) return { kind: 'flaky', reason: 'timeout', ...seen }
  if (status === 429) return { kind: 'flaky', reason: 'rate-limited', ...seen }
  if (status >= 500) return { kind: 'flaky', reason: 'server-error', ...seen }
  return undefined
}

/** What is wrong with a page that says all is well. */
function judgePage(url: string, { page }: Reply, seen: Seen): Verdict | undefined {
  const lost = seen.address === undefined ? undefined : judgeEnd(url, seen.address, seen)
  if (lost !== undefined) return lost
  const title = [page?.title, page?.heading].find((words) => words && saysNotFound(words))
  if (title === undefined || isErrorPage(url)) return undefined
  return { kind: 'soft-404', reason: 'says-not-found', ...seen, title }
}

/** What is wrong with the place where redirects end. */
function judgeEnd(url: string, end: string, seen: Seen): Verdict | undefined {
  if (leadsToLogin(url, end)) return { kind: 'blocked', reason: 'login', ...seen }
  if (losesItsWay(url, end)) return { kind: 'soft-404', reason: 'front-page', ...seen }
  if (isErrorPage(url) || !isErrorPage(end)) return undefined
  return { kind: 'soft-404', reason: 'error-page', ...seen }
}

/** Whether an address is that of the page which a site shows for those that are not there. */
function isErrorPage(address: string): boolean {
  return /\/(?:404|(?:page-?)?not-?found|error(?:-?404|page)?)(?:\.\w+)?\/?$/i.test(
    new URL(address).pathname,
  )
}

/** The new address is where the permanent redirects from the start lead; a temporary one behind them is not final. */
function judgeRedirects(redirects: readonly Redirect[], seen: Seen): Verdict {
  const temporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308)
  const to = (temporary < 0 ? redirects : redirects.slice(0, temporary)).at(-1)?.to
  if (to !== undefined && seen.address !== undefined) {
    return { kind: 'moved', reason: 'permanent-redirect', to, ...seen }
  }
  return { kind: 'alive', reason: redirects.length > 0 ? 'redirected' : 'answered', ...seen }
}
