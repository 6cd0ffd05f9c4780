import { lookup } from 'node:dns'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { type ConfigInput, configSchema } from '../../../src/model/config.ts'
import type { Verdict } from '../../../src/model/link-status.ts'
import { lookUpLinks } from '../../../src/node/links/look-up-links.ts'
import type { OnlineOptions } from '../../../src/node/links/online-options.ts'
import type { World } from '../../../src/node/links/world.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface Web {
  readonly port: number
  /** `GET /a`, in the order in which requests came. Those for robots.txt are left out unless it is served. */
  readonly seen: readonly string[]
  readonly requests: readonly IncomingMessage[]
  url(path: string, host?: string): string
}

export function html(title: string, body = ''): string {
  return `<!doctype html><title>${title}</title><h1 id="top">${title}</h1>${body}`
}

/** Answers with a status, a page, headers. */
export function answer(
  status: number,
  body = html('A page'),
  headers: Record<string, string> = {},
): Handler {
  return ({ method }, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers })
    response.end(method === 'HEAD' ? undefined : body)
  }
}

/** The handlers one after the other, the last of them from then on. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let turn = 0
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]!(request, response)
}

/** A server on loopback; paths that it does not know are not there. */
export async function web(pages: Readonly<Record<string, Handler>>): Promise<Web> {
  const requests: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url!, 'http://x')
    const handler = pages[pathname]
    if (pathname !== '/robots.txt' || handler) requests.push(request)
    ;(handler ?? answer(404))(request, response)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    requests,
    get seen() {
      return requests.map(({ method, url }) => `${method} ${url}`)
    },
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
  }
}

/** A world whose clock goes on only while somebody waits; nobody does for longer than a moment. */
export function quickWorld(
  over: Partial<World> = {},
): World & { readonly waits: readonly number[]; pass(ms: number): void } {
  let time = Date.parse('2024-01-01T00:00:00Z')
  const waits: number[] = []
  return {
    now: () => time,
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      waits.push(milliseconds)
      await setImmediate()
      time += milliseconds
    },
    random: () => 0,
    lookup: lookup as LookupFunction,
    env: {},
    ...over,
    waits,
    pass(milliseconds) {
      time += milliseconds
    },
  }
}

export interface Asking {
  readonly links?: ConfigInput['links']
  readonly options?: OnlineOptions
  readonly world?: World
  readonly folder?: string
}

/** Asks for addresses, with access to loopback unless told otherwise. */
export async function askFor(
  urls: readonly (
    | string
    | { readonly url: string; readonly fragment?: string; readonly isImage?: boolean }
  )[],
  { links = {}, options = {}, world = quickWorld(), folder = temporaryFolder() }: Asking = {},
) {
  const config = configSchema.parse({ links: { cache: folder, ...links } })
  const places = urls.map((each) => ({
    ...(typeof each === 'string' ? {} : each),
    url: new URL(typeof each === 'string' ? each : each.url).href,
    span: { start: 0, end: 0 },
    isImage: typeof each === 'object' && each.isImage === true,
  }))
  const project = { root: folder, cwd: folder, config }
  return lookUpLinks(project, places, { allowPrivate: true, ...options }, world)
}

/** The verdict on one address. */
export async function verdictOn(url: string, asking: Asking = {}): Promise<Verdict> {
  const { statuses } = await askFor([url], asking)
  return statuses[new URL(url).href]!.verdict
}
