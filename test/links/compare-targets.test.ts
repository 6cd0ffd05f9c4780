import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableTarget, sameTarget } from '../../src/links/compare-targets.ts'

describe('sameTarget', () => {
  it.each([
    ['http://example.com/a', 'https://example.com/a'],
    ['https://EXAMPLE.com', 'https://example.com/'],
    ['https://example.com/a?utm_source=x&utm_medium=y', 'https://example.com/a'],
    ['https://example.com/a?id=1&gclid=abc&ref=hn', 'https://example.com/a?id=1'],
    ['https://example.com/a?__hstc=1&__hssc=2', 'https://example.com/a?'],
    ['https://www.nytimes.com/a?unlocked_article_code=1', 'https://www.nytimes.com/a'],
    ['https://example.com/a#', 'https://example.com/a'],
    ['https://zh.wikipedia.org/wiki/%E5%8A%A0%E5%AF%86', 'https://zh.wikipedia.org/wiki/加密'],
    ['https://example.com/a%2db', 'https://example.com/a-b'],
    ['//example.com/a', 'https://example.com/a'],
    ['https://example.com:443/a', 'https://example.com/a'],
    ['https://twitter.com/GitHub', 'https://twitter.com/github'],
    ['https://github.com/Vuejs/Vue/tree/next', 'https://github.com/vuejs/vue/tree/next'],
    ['no address', ' no address '],
  ])('%s is %s', (a, b) => expect(sameTarget(a, b)).toBe(true))

  it.each([
    ['https://example.com/a', 'https://example.com/a/'],
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/a', 'https://www.example.com/a'],
    ['https://github.com/a/b/blob/main/README.md', 'https://github.com/a/b/blob/main/readme.md'],
    ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
    ['https://example.com/a?referral=1', 'https://example.com/a'],
    ['https://example.com/a#b', 'https://example.com/a'],
    ['https://example.com/a%2Fb', 'https://example.com/a/b'],
    ['https://example.com/?q=a%26b', 'https://example.com/?q=a&b'],
    ['https://example.com/%FF', 'https://example.com/'],
    ['mailto:a@example.com', 'mailto:b@example.com'],
  ])('%s is not %s', (a, b) => expect(sameTarget(a, b)).toBe(false))

  it('holds for every address and itself with tracking parameters', () => {
    const key = fc.constantFrom('utm_source', 'gclid', 'fbclid', '_hsenc', 'mc_cid')
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), key, fc.nat(), (url, name, value) => {
        const glue = url.includes('?') ? '&' : '?'
        expect(sameTarget(url, `${url}${glue}${name}=${value}`)).toBe(true)
      }),
    )
  })

  it('has a key that is the key of itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const key = comparableTarget(url)
        expect(comparableTarget(key)).toBe(key)
      }),
    )
  })
})
