/*
 * WHATWG URL parses and serialises addresses, which takes long for one that is asked of again and again. What is
 * serialised is taken apart by its marks alone, and most addresses are written in that form.
 */

/**
 * An address of the web that the parser would give back as it is: scheme and host in lower case, labels that are no
 * Punycode, a top-level domain in letters, no login and no port; a path, none of whose parts is `.` or `..`; and only
 * such characters as are never encoded where they stand.
 */
const SERIALISED =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/(?!\.|%2[Ee])[\w\-.~!$&'()*+,;=:@%]*)+(?:\?[\w\-.~!$&()*+,;=:@%/?]+)?(?:#[\w\-.~!$&'()*+,;=:@%/?]+)?$/

/** An address in its serialised form; nothing where WHATWG URL cannot read it. */
export function serialised(address: string): string | undefined {
  if (SERIALISED.test(address)) return address
  return URL.canParse(address) ? new URL(address).href : undefined
}

/** The parts of an address. Those that it has not are empty, and so are a query and a fragment of nothing but their mark. */
export interface AddressParts {
  /** With its colon. */
  readonly scheme: string
  readonly user: string
  /** With the port. */
  readonly host: string
  readonly hostname: string
  readonly path: string
  /** Without `?`. */
  readonly query: string
  /** Without `#`. */
  readonly fragment: string
}

/** The parts of an address that is in its serialised form. */
export function partsOf(address: string): AddressParts {
  return /^https?:/.test(address) ? partsOnWeb(address) : partsElsewhere(new URL(address))
}

/** On the web there is a host always, and a path of one slash at least. */
function partsOnWeb(address: string): AddressParts {
  const colon = address.indexOf(':')
  const path = address.indexOf('/', colon + '://'.length)
  const authority = address.slice(colon + '://'.length, path)
  const login = authority.indexOf('@')
  const host = authority.slice(login + 1)
  const hash = address.indexOf('#', path)
  const end = hash === -1 ? address.length : hash
  const mark = address.indexOf('?', path)
  const query = mark === -1 || mark > end ? end : mark
  return {
    scheme: address.slice(0, colon + 1),
    user: login === -1 ? '' : authority.slice(0, login).replace(/:.*/, ''),
    host,
    hostname: host.replace(/:\d+$/, ''),
    path: address.slice(path, query),
    query: address.slice(query + 1, end),
    fragment: address.slice(end + 1),
  }
}

function partsElsewhere(url: URL): AddressParts {
  return {
    scheme: url.protocol,
    user: url.username,
    host: url.host,
    hostname: url.hostname,
    path: url.pathname,
    query: url.search.slice(1),
    fragment: url.hash.slice(1),
  }
}
