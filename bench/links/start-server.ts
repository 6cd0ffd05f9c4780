import { messageWith, startChild } from './start-child.ts'

/** A request as the server saw it; `at` in milliseconds. */
export interface Seen {
  readonly at: number
  readonly host: string
  readonly url: string
}

export interface Server {
  readonly port: number
  /** The requests since it was last asked. */
  log(): Promise<readonly Seen[]>
  stop(): void
}

/** Starts the server of `server.ts`. */
export async function startServer(latency: number): Promise<Server> {
  const child = startChild('server.ts', [String(latency)])
  const { port } = await messageWith(child, 'port')
  return {
    port: port!,
    log: async () => (await (await fetch(`http://127.0.0.1:${port}/__log`)).json()) as Seen[],
    stop: () => child.kill(),
  }
}
