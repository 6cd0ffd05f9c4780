import { isIP } from 'node:net'
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { isPublicAddress } from '../../links/online/public-address.ts'
import type { Config } from '../../model/config.ts'
import { guardedConnector, guardedLookup } from './guarded-connector.ts'
import { PrivateAddress } from './private-address.ts'
import type { World } from './world.ts'

/** The way to the web, past the guard and through the proxy where there is one. */
export interface Network {
  readonly dispatcher: Dispatcher
  /**
   * Throws `PrivateAddress` where a host must not be asked for through a proxy, which connects in our stead. A name that
   * is not known here is left to the proxy. Absent where the guard of the connections is enough.
   */
  readonly checkHost?: (url: URL) => Promise<void>
  close(): Promise<void>
}

/** Opens the network for a configuration; a proxy may also come from the environment. */
export function openNetwork(
  { timeouts, proxy, perHost }: Config['links'],
  allowPrivate: boolean,
  { lookup, env }: World,
): Network {
  const isAllowed = allowPrivate ? () => true : isPublicAddress
  const httpProxy = proxy ?? env.http_proxy ?? env.HTTP_PROXY ?? ''
  const httpsProxy = proxy ?? env.https_proxy ?? env.HTTPS_PROXY ?? ''
  const timeout = timeouts.connect * 1000
  const options = {
    connect: guardedConnector({ timeout, lookup, isAllowed }),
    allowH2: true,
    connections: perHost,
    // The time for reading is kept by who reads; see exchange.ts.
    bodyTimeout: 0,
  }
  if (httpProxy === '' && httpsProxy === '') return networkOf(new Agent(options))
  const noProxy = proxy === undefined ? (env.no_proxy ?? env.NO_PROXY ?? '') : ''
  // Plain requests go to a proxy as such: many allow tunnels to port 443 only.
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTunnel: false }
  const dispatcher = new EnvHttpProxyAgent({ ...options, ...proxies })
  if (allowPrivate) return networkOf(dispatcher)
  const guarded = guardedLookup(lookup, isAllowed)
  return {
    ...networkOf(dispatcher),
    async checkHost({ hostname }) {
      const host = hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) !== 0) {
        if (!isAllowed(host)) throw new PrivateAddress(host)
        return
      }
      await new Promise<void>((resolve, reject) => {
        guarded(host, { all: true }, (error) => {
          if (error instanceof PrivateAddress) reject(error)
          else resolve()
        })
      })
    },
  }
}

function networkOf(dispatcher: Dispatcher): Network {
  // Requests under way are cut off: nobody waits for them any more.
  return { dispatcher, close: () => dispatcher.destroy() }
}
