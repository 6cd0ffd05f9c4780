import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { PrivateAddress } from './private-address.ts'

export interface ConnectorOptions {
  /** Milliseconds. */
  readonly timeout: number
  readonly lookup: LookupFunction
  /** Whether a connection may be made to an IP address. */
  readonly isAllowed: (address: string) => boolean
}

/**
 * Opens connections for undici, HTTP/2 where it is offered, and refuses addresses at the only place that sees every one
 * of them, whatever name, redirect or way of writing led there. A name is looked up once for a connection: what was
 * looked at is what is connected to, so a name that changes its mind gains nothing. Where one of the addresses of a name
 * is refused, all of them are.
 */
export function guardedConnector({
  timeout,
  lookup,
  isAllowed,
}: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({
    allowH2: true,
    timeout,
    lookup: guardedLookup(lookup, isAllowed),
    autoSelectFamily: true,
  })
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    // For an address, net asks nobody.
    if (isIP(host) !== 0 && !isAllowed(host)) callback(new PrivateAddress(host), null)
    else connect(options, callback)
  }
}

/** A lookup that fails where a name has an address that is refused. */
export function guardedLookup(
  lookup: LookupFunction,
  isAllowed: (address: string) => boolean,
): LookupFunction {
  return (host, options, callback) => {
    // `.invalid` names nothing, whatever a name server says (RFC 6761 §6.4).
    if (/\.invalid\.?$/i.test(host)) return callback(noSuchHost(host), '', 0)
    lookup(host, options, (error, address, family) => {
      if (error) return callback(error, address, family)
      const all = typeof address === 'string' ? [address] : address.map((each) => each.address)
      if (all.every(isAllowed)) callback(null, address, family)
      else callback(new PrivateAddress(host), '', 0)
    })
  }
}

function noSuchHost(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })
}
