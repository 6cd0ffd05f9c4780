import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageAddress, siteAddress, webAddress } from '../../src/text/site-url.ts'

describe('siteAddress', () => {
  it.each([
    ['https://example.org', '', 'https://example.org/'],
    ['https://example.org/', 'rss.xml', 'https://example.org/rss.xml'],
    ['https://example.org/blog', 'rss.xml', 'https://example.org/blog/rss.xml'],
    ['https://example.org/blog/', '', 'https://example.org/blog/'],
    [
      'https://example.org/博客?a=1#b',
      'a/b.html',
      'https://example.org/%E5%8D%9A%E5%AE%A2/a/b.html',
    ],
    ['http://例子.测试:8080', 'x', 'http://xn--fsqu00a.xn--0zwm56d:8080/x'],
  ])('joins %s and "%s"', (site, path, address) => {
    expect(siteAddress(site, path)).toBe(address)
  })

  it('encodes what has a meaning in addresses', () => {
    expect(siteAddress('https://example.org', 'a b?c#d%e&f/译\uD800')).toBe(
      'https://example.org/a%20b%3Fc%23d%25e%26f/%E8%AF%91%EF%BF%BD',
    )
  })

  it('can be taken apart again', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[/.]/.test(text))
    fc.assert(
      fc.property(name, (slug) => {
        const { pathname } = new URL(pageAddress('https://example.org/blog', slug))
        expect(decodeURIComponent(pathname)).toBe(`/blog/${Buffer.from(slug)}/`)
      }),
    )
  })
})

describe('webAddress', () => {
  const page = 'https://example.org/文/'
  it.each([
    [
      'https://例子.测试/路径?q=值',
      undefined,
      'https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%E5%BE%84?q=%E5%80%BC',
    ],
    ['./cover.png', page, 'https://example.org/%E6%96%87/cover.png'],
    ['//cdn.example.org/a.png', page, 'https://cdn.example.org/a.png'],
    ['./cover.png', undefined, undefined],
    ['mailto:a@example.org', undefined, undefined],
    ['javascript:alert(1)', page, undefined],
    ['https://', undefined, undefined],
    ['', undefined, undefined],
  ])('reads "%s" against %s', (written, base, address) => {
    expect(webAddress(written, base)).toBe(address)
  })
})
