import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, serialised } from '../../src/links/serialised.ts'

const starts = ['https://', 'http://', 'HTTPS://', 'https:', 'ftp://', 'mailto:', 'git://', '']
const hosts = [
  ...['example.com', 'example.com/', 'www.a-b.example.org', 'a--b.com', 'a-.com', 'xn--a.com'],
  ...['EXAMPLE.com', 'a_b.com', 'example.com.', 'example.com:443', 'example.com:8080', '中.com'],
  ...['u:p@example.com', 'localhost', '[::1]', '1.2.3.4', '1.2.3', 'example.1', 'a.0x1', ''],
]
/** Pieces that are changed where they stand, and such as end a part of an address. */
const pieces = [
  ...['a', 'A', '1', '-', '_', '.', '..', '/', '/', '/.', '/..', '/../', '?', '#', '&', '=', ':'],
  ...['%2e', '%2E', '/%2e', '%41', '%', '%zz', '~', '@', "'", '"', '`', '|', '^', '\\', '[', ']'],
  ...['{', '<', ' ', '\t', '中', '！', '😀', '(x)', '!', '*', ';', ',', '$', '+'],
]
const addresses = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.constantFrom(...hosts),
    fc.array(fc.constantFrom(...pieces), { maxLength: 5 }),
  )
  .map(([start, host, rest]) => start + host + rest.join(''))

const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : undefined)

describe('serialised', () => {
  it.each([
    'https://example.com/',
    'http://a-b.example.com/x/y.z?q=%20&r#s',
    "https://example.com/a'b",
  ])('gives %s back as it is', (address) => expect(serialised(address)).toBe(address))

  it('knows which characters are changed where', () => {
    const places = ['https://example.com/', 'https://example.com/?', 'https://example.com/#']
    const characters = Array.from({ length: 0x80 }, (_, unit) => String.fromCharCode(unit))
    for (const address of places.flatMap((place) => characters.map((each) => `${place}a${each}b`)))
      expect(serialised(address)).toBe(parsed(address)?.href)
  })

  it('gives what WHATWG URL gives', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(serialised(address)).toBe(parsed(address)?.href)
      }),
      { numRuns: 30_000 },
    )
  })
})

describe('partsOf', () => {
  it('takes an address apart as WHATWG URL does', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const url = parsed(address)
        if (!url) return
        expect(partsOf(url.href)).toEqual({
          scheme: url.protocol,
          user: url.username,
          host: url.host,
          hostname: url.hostname,
          path: url.pathname,
          query: url.search.slice(1),
          fragment: url.hash.slice(1),
        })
      }),
      { numRuns: 30_000 },
    )
  })
})
