import { isChallenge } from '../../links/online/blocked-signs.ts'
import { networkFailure } from '../../links/online/network-failure.ts'
import type { Failure } from '../../links/online/probe.ts'
import { backoff, retryAfter } from '../../links/online/retry.ts'
import type { Config } from '../../model/config.ts'
import { hasCode } from '../system-error.ts'
import { type Exchange, exchange, type Request } from './exchange.ts'
import type { Gate } from './gate.ts'
import type { Headers } from './headers.ts'
import type { Network } from './open-network.ts'
import { PrivateAddress } from './private-address.ts'
import type { World } from './world.ts'

/** What all requests of a run share. */
export interface Wire {
  readonly config: Config['links']
  /** What yikan calls itself. */
  readonly userAgent: string
  readonly network: Network
  readonly gate: Gate
  readonly world: World
  /** Given when the run is broken off. */
  readonly signal: AbortSignal
  /** Told when a request to a host begins; what it returns, when it ends. */
  readonly onRequest?: (host: string) => () => void
}

type Wanted = Pick<Request, 'url' | 'method' | 'headers' | 'sinkFor'>
type Failed = { readonly failure: Failure }

/**
 * Makes a request when its host may be asked, and again where that may help: after 429, a server error or a broken
 * connection, as late as the server says. A host that wants to be left alone for longer than anybody would wait is.
 */
export async function requestPolitely(wanted: Wanted, wire: Wire): Promise<Exchange | Failed> {
  const { gate, world, config, signal } = wire
  const host = wanted.url.hostname
  const longest = config.longestWait * 1000
  const tries = wanted.method === 'HEAD' ? 0 : config.retries
  for (let done = 0; ; done += 1) {
    if (gate.paused(host) > longest) return { failure: 'rate-limited' }
    const answer = await attempt(wanted, wire)
    if (!mayImprove(answer)) return answer
    const asked = 'headers' in answer && retryAfter(answer.headers['retry-after'], world.now())
    if (typeof asked === 'number') gate.pause(host, asked)
    if (done >= tries || gate.paused(host) > longest) return answer
    if (typeof asked === 'number') continue
    await world.wait(backoff(done, world.random()), signal).catch(() => {})
  }
}

async function attempt(wanted: Wanted, wire: Wire): Promise<Exchange | Failed> {
  const { network, gate, signal, onRequest } = wire
  const { hostname } = wanted.url
  try {
    return await gate.run(hostname, async () => {
      if (network.checkHost !== undefined) await network.checkHost(wanted.url)
      const ended = onRequest?.(hostname)
      return exchange(network.dispatcher, requestOf(wanted, wire)).finally(ended)
    })
  } catch (error) {
    if (signal.aborted) return { failure: 'interrupted' }
    return { failure: failureOf(error) }
  }
}

function requestOf({ url, method, headers, sinkFor }: Wanted, wire: Wire): Request {
  const { config, userAgent } = wire
  const all: Record<string, string> = {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
  }
  Object.assign(all, headers, headersFor(url, config))
  const timeouts = { headers: config.timeouts.headers * 1000, body: config.timeouts.body * 1000 }
  return { url, method, headers: all, sinkFor, timeouts }
}

/** Headers of the configuration for a host, with or without its port. */
function headersFor({ host, hostname }: URL, { headers }: Config['links']): Headers | undefined {
  if (!(hostname in headers || host in headers)) return undefined
  const own = { ...headers[hostname], ...headers[host] }
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]))
}

function mayImprove(answer: Exchange | Failed): boolean {
  if ('failure' in answer) return answer.failure === 'reset'
  const { status } = answer
  if (status !== 429 && (status < 500 || status === 501 || status === 505)) return false
  return !isChallenge(answer)
}

/** Throws again what the network has not thrown. */
function failureOf(error: unknown): Failure {
  if (error instanceof PrivateAddress) return 'private-address'
  if (!hasCode(error) || error.code === 'UND_ERR_INVALID_ARG') throw error
  return networkFailure(error.code)
}
