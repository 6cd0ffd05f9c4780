import { anchorsOf } from '../../links/online/anchors.ts'
import { createPageReader, type PageReader } from '../../links/online/page-reader.ts'
import type { Failure, Probe, Redirect, Reply } from '../../links/online/probe.ts'
import { redirectTarget } from '../../links/online/redirect-target.ts'
import type { Target } from '../../links/online/targets.ts'
import type { Anchors } from '../../model/link-status.ts'
import { createCookies } from './cookies.ts'
import type { Headers } from './headers.ts'
import { requestPolitely, type Wire } from './request-politely.ts'
import type { RobotsBook } from './robots-book.ts'

/** What asking brought to light. */
export interface Asked {
  readonly probe: Probe
  readonly anchors: Anchors
}

/** Enough of a page for its title and heading. */
const HEAD_OF_PAGE = 65_536

/** A request on the way. */
interface Step {
  readonly url: URL
  readonly method: 'HEAD' | 'GET'
  /** Whether only the beginning of a page is asked for. */
  readonly ranged: boolean
}

/**
 * Asks for an address and follows redirects to their end. Files are asked for by HEAD, and by GET where that is refused;
 * pages by GET, since a page that says “not found” with status 200 shows it in its text alone. Cookies that a site sets
 * on the way are sent back to it, as many go round in a circle without them.
 */
export async function ask(
  target: Target,
  wire: Wire,
  robots: RobotsBook | undefined,
): Promise<Asked> {
  const redirects: Redirect[] = []
  const cookies = createCookies()
  const seen: string[] = []
  const limit = target.fragments.length > 0 ? wire.config.bytes : HEAD_OF_PAGE
  let step: Step = {
    url: new URL(target.url),
    method: target.isFile ? 'HEAD' : 'GET',
    ranged: true,
  }

  const end = (outcome: Reply | Failed): Asked => ({
    probe: { url: target.url, redirects, outcome },
    anchors: anchorsOf(target.fragments, 'failure' in outcome ? {} : outcome),
  })

  for (;;) {
    const cookie = cookies.for(step.url)
    const mark = `${step.method} ${step.ranged} ${step.url.href} ${cookie}`
    const isTooFar = redirects.length > wire.config.redirects
    if (seen.includes(mark) || isTooFar) return end({ failure: 'redirect-loop' })
    seen.push(mark)
    if (robots !== undefined && !(await robots.allows(step.url))) return end({ failure: 'robots' })

    const answer = await getPage(step, { limit, cookie, fragments: target.fragments }, wire)
    if ('status' in answer) cookies.keep(step.url, answer.headers['set-cookie'])
    const next = nextStep(step, answer)
    if ('outcome' in next) return end(next.outcome)
    if (next.redirect !== undefined) redirects.push(next.redirect)
    step = next.step
  }
}

type Failed = { readonly failure: Failure }
type Next =
  | { readonly step: Step; readonly redirect?: Redirect }
  | { readonly outcome: Reply | Failed }

/** What is to be done after an answer: another way of asking, another address, or no more. */
function nextStep(step: Step, answer: Reply | Failed): Next {
  const isRefused = 'failure' in answer ? answer.failure === 'reset' : isRefusal(answer.status)
  if (step.method === 'HEAD' && isRefused) return { step: { ...step, method: 'GET' } }
  if ('failure' in answer) return { outcome: answer }
  const { status, headers } = answer
  if (status === 416 && step.ranged) return { step: { ...step, ranged: false } }
  const target = redirectTarget(status, headers.location, step.url)
  if (target === undefined) return { outcome: answer }
  if (target === 'bad') return { outcome: { failure: 'bad-redirect' } }
  return { step: { ...step, url: target.url }, redirect: { status, to: target.shown } }
}

/** Too many requests are too many whatever their method. */
function isRefusal(status: number): boolean {
  return status >= 400 && status !== 429
}

interface Reading {
  readonly limit: number
  readonly cookie: string
  readonly fragments: readonly string[]
}

async function getPage(
  { url, method, ranged }: Step,
  { limit, cookie, fragments }: Reading,
  wire: Wire,
): Promise<Reply | Failed> {
  let reader: PageReader | undefined
  const sinkFor = (_status: number, headers: Headers) => {
    reader = isHtml(headers) ? createPageReader(fragments) : undefined
    return reader && { limit, write: reader.write }
  }
  const headers: Record<string, string> = {}
  if (ranged && method === 'GET') headers.range = `bytes=0-${limit - 1}`
  if (cookie !== '') headers.cookie = cookie
  const answer = await requestPolitely({ url, method, headers, sinkFor }, wire)
  if ('failure' in answer) return answer
  const whole = answer.whole && !isPart(answer.headers)
  return { ...answer, whole, ...(reader && { page: reader.signs() }) }
}

function isHtml(headers: Headers): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(headers['content-type'] ?? '')
}

/** Whether a range was sent that ends before the whole does (RFC 9110 §14.4). */
function isPart(headers: Headers): boolean {
  const [, last, total] = /^bytes \d+-(\d+)\/(\d+|\*)/.exec(headers['content-range'] ?? '') ?? []
  return last !== undefined && Number(last) + 1 !== Number(total)
}
