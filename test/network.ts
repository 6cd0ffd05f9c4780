import dns from 'node:dns'
import net from 'node:net'

/*
 * Connections and look-ups beyond this machine fail and are noted. A module of its own, because it is loaded once by a
 * process, and what is set up for each file of tests is not.
 */

const attempts: string[] = []

/** Hosts that were reached for since this was last asked. */
export function takeAttempts(): readonly string[] {
  return attempts.splice(0)
}

function isLocal(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/i.test(host)
}

function refuse(host: string): Error {
  attempts.push(host)
  return Object.assign(new Error(`a test reached for ${host}`), { code: 'ENETUNREACH' })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  // Node passes on what it has read of the arguments as one array.
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as unknown[]
  const options = typeof first === 'object' ? (first as net.TcpNetConnectOpts) : undefined
  const host = options?.host ?? (typeof second === 'string' ? second : 'localhost')
  const isPipe =
    typeof first === 'string' ||
    (options !== undefined && 'path' in options && Boolean(options.path))
  // A name is looked at when it is looked up.
  if (!isPipe && net.isIP(host) !== 0 && !isLocal(host)) {
    const error = refuse(host)
    process.nextTick(() => this.destroy(error))
    return this
  }
  return (connect as (...all: unknown[]) => net.Socket).apply(this, args)
} as typeof connect

const lookup = dns.lookup
dns.lookup = ((host: string, ...rest: unknown[]) => {
  if (net.isIP(host) !== 0 || isLocal(host)) {
    return (lookup as (...all: unknown[]) => void)(host, ...rest)
  }
  const error = refuse(host)
  const callback = rest.at(-1) as (error: Error) => void
  process.nextTick(() => callback(error))
}) as typeof lookup
