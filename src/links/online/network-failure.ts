import type { Failure } from './probe.ts'

/** What the codes of Node, OpenSSL and undici mean for a link. */
const FAILURES: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'no-such-host',
  ENODATA: 'no-such-host',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
}

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|SELF_SIGNED|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/

/**
 * What a network error says of an address. A name that cannot be looked up for now, a network that cannot be reached
 * and anything unheard of say nothing of it: `unreachable`.
 */
export function networkFailure(code: string): Failure {
  return FAILURES[code] ?? (CERTIFICATE.test(code) ? 'certificate' : 'unreachable')
}
