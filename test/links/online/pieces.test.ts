import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, understand } from '../../../src/article/index.ts'
import { archiveAddress, dateOfOriginal } from '../../../src/links/online/archive-address.ts'
import { askedAddress, fragmentOf } from '../../../src/links/online/asked-address.ts'
import { charsetOf } from '../../../src/links/online/charset.ts'
import { continued, statusesOf } from '../../../src/links/online/chronicle.ts'
import { isExcluded } from '../../../src/links/online/excluded.ts'
import { isFresh } from '../../../src/links/online/freshness.ts'
import { networkFailure } from '../../../src/links/online/network-failure.ts'
import { createPacer } from '../../../src/links/online/pacer.ts'
import { isPublicAddress } from '../../../src/links/online/public-address.ts'
import { redirectTarget } from '../../../src/links/online/redirect-target.ts'
import { backoff, retryAfter } from '../../../src/links/online/retry.ts'
import { readRobots } from '../../../src/links/online/robots-rules.ts'
import { targetsOf } from '../../../src/links/online/targets.ts'
import { addressesOf } from '../../../src/links/online/web-links.ts'
import { configSchema } from '../../../src/model/config.ts'
import type { LinkStatus, Verdict } from '../../../src/model/link-status.ts'

describe('addresses', () => {
  it.each([
    ['HTTP://Site.Example:80/a/../b?q=1#here', 'http://site.example/b?q=1', 'here'],
    ['https://me:secret@site.example/', 'https://site.example/', undefined],
    [
      'https://site.example/中文#中文',
      'https://site.example/%E4%B8%AD%E6%96%87',
      '%E4%B8%AD%E6%96%87',
    ],
    ['https://site.example/#', 'https://site.example/', undefined],
    ['mailto:a@b.example', undefined, undefined],
    ['ftp://site.example/', undefined, undefined],
    ['not an address', undefined, undefined],
  ])('asks for %s as %s', (url, asked, fragment) => {
    expect([askedAddress(url), fragmentOf(url)]).toEqual([asked, fragment])
  })

  it.each([
    ['#here', ['here']],
    ['#%E8%8A%82', ['%E8%8A%82']],
    ['#top', []],
    ['#L10', []],
    ['#L10-L20', []],
    ['#/route', []],
    ['#!route', []],
    ['#page=3', []],
    ['#:~:text=words', []],
    ['#here:~:text=words', ['here']],
  ])('looks for %s in a page: %j', (fragment, expected) => {
    expect(targetsOf(linksOf(`[x](https://site.example/${fragment})`))[0]?.fragments).toEqual(
      expected,
    )
  })

  it('asks once for what many links lead to, and takes a page for a page', () => {
    const text = `[a](https://site.example/p#x) [b](https://site.example/p) <https://site.example/p#y>
![i](https://site.example/i) ![j](https://site.example/j) [k](https://site.example/j) [l](https://site.example/l.pdf)`
    expect(targetsOf(linksOf(text))).toEqual([
      { url: 'https://site.example/p', fragments: ['x', 'y'], isFile: false },
      { url: 'https://site.example/j', fragments: [], isFile: false },
      { url: 'https://site.example/l.pdf', fragments: [], isFile: true },
      { url: 'https://site.example/i', fragments: [], isFile: true },
    ])
  })

  function linksOf(text: string) {
    expect(parseMarkdown(text).children).not.toEqual([])
    return addressesOf(understand({ path: 'a.md', text, sha256: '' }))
  }

  it.each([
    ['https://a.example/b', ['https://a.example/*'], true],
    ['https://a.example/b', ['*a.example*'], true],
    ['https://a.example/b', ['*/b'], true],
    ['https://a.example/b', ['https://a.example/b'], true],
    ['https://a.example/b', ['https://*.example/*', 'x'], true],
    ['https://a.example/b', ['https://a.example'], false],
    ['https://a.example/b', ['*.example/b*b'], false],
    ['https://a.example/b', [], false],
  ])('%s is excluded by %j: %s', (url, patterns, expected) => {
    expect(isExcluded(url, patterns)).toBe(expected)
  })
})

describe('redirectTarget', () => {
  const from = new URL('https://site.example/a/b')

  it.each([
    [301, '/c', 'https://site.example/c'],
    [302, 'c?d#e', 'https://site.example/a/c?d#e'],
    [308, '//other.example', 'https://other.example/'],
    [307, 'https://me:secret@other.example/', 'https://other.example/'],
    [303, '中文', 'https://site.example/a/%E4%B8%AD%E6%96%87'],
  ])('reads %i %s as %s', (status, location, shown) => {
    expect(redirectTarget(status, location, from)).toMatchObject({ shown })
  })

  it.each([
    [200, '/c', undefined],
    [304, '/c', undefined],
    [301, undefined, undefined],
    [302, 'app://open', 'bad'],
    [302, 'http://', 'bad'],
  ])('reads %i %s as %s', (status, location, expected) => {
    expect(redirectTarget(status, location, from)).toBe(expected)
  })
})

describe('retries', () => {
  const now = Date.parse('2024-01-01T00:00:00Z')

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 01 Jan 2024 00:01:00 GMT', 60_000],
    ['Sun, 31 Dec 2023 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads Retry-After: %s', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected)
  })

  it('waits longer each time, and not for everybody alike', () => {
    expect([0, 1, 2].map((tries) => backoff(tries, 0))).toEqual([500, 1000, 2000])
    expect([0, 1, 2].map((tries) => backoff(tries, 0.5))).toEqual([375, 750, 1500])
  })
})

describe('createPacer', () => {
  it('never lets more pass in any second than the rate allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 300 })),
        (rate, gaps) => {
          const pacer = createPacer(rate)
          const taken: number[] = []
          let now = 0
          for (const gap of gaps) {
            now += gap
            const mayPass = pacer.delay(now) === 0
            expect(pacer.take(now)).toBe(mayPass)
            if (mayPass) taken.push(now)
          }
          for (const from of taken) {
            expect(taken.filter((at) => at >= from && at < from + 1000).length).toBeLessThanOrEqual(
              rate,
            )
          }
        },
      ),
    )
  })

  it('pauses, and slows down, but never speeds up', () => {
    const pacer = createPacer(10)
    expect([pacer.take(0), pacer.delay(0), pacer.take(100)]).toEqual([true, 100, true])
    pacer.pause(100, 5000)
    expect([pacer.delay(100), pacer.paused(100), pacer.take(5099), pacer.take(5100)]).toEqual([
      5000,
      5000,
      false,
      true,
    ])
    pacer.atLeast(2000)
    pacer.atLeast(10)
    expect([pacer.take(5200), pacer.delay(5200), pacer.paused(5200)]).toEqual([true, 2000, 0])
  })
})

describe('readRobots', () => {
  const address = 'https://site.example/robots.txt'
  const rules = (text: string, status = 200) => readRobots(address, 'yikan', { status, text })

  it('forbids what it forbids to all, or to us', () => {
    const robots = rules('User-agent: *\nDisallow: /私有/\nAllow: /私有/b\nCrawl-delay: 2')
    expect(robots.allows('https://site.example/%E7%A7%81%E6%9C%89/a')).toBe(false)
    expect(robots.allows('https://site.example/%E7%A7%81%E6%9C%89/b')).toBe(true)
    expect(robots.allows('https://site.example/')).toBe(true)
    expect(robots.interval).toBe(2000)
    const own = rules('User-agent: *\nDisallow:\n\nUser-agent: yikan\nDisallow: /')
    expect(own.allows('https://site.example/')).toBe(false)
  })

  it.each([
    [404, true],
    [403, true],
    [503, false],
  ])('after status %i, allows: %s', (status, expected) => {
    expect(rules('', status).allows('https://site.example/')).toBe(expected)
  })

  it('leaves it to the pages where there is no answer', () => {
    expect(readRobots(address, 'yikan', undefined).allows('https://site.example/')).toBe(true)
  })

  it('does not wait for ever', () => {
    expect(rules('User-agent: *\nCrawl-delay: 86400').interval).toBe(10_000)
    expect(rules('User-agent: *\nCrawl-delay: soon').interval).toBe(0)
  })
})

describe('isPublicAddress', () => {
  it.each(['93.184.215.14', '1.1.1.1', '2606:4700::1111', '[2606:4700::1111]', '::ffff:1.1.1.1'])(
    'lets %s be asked',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  it.each([
    ...['127.0.0.1', '127.1', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1', '100.64.0.1'],
    ...[
      '169.254.169.254',
      '168.63.129.16',
      '224.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '198.18.0.1',
    ],
    ...['0x7f000001', '2130706433', '0177.0.0.1', '::1', '[::1]', '::', 'fe80::1', 'fe80::1%eth0'],
    ...['fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:a9fe:a9fe'],
    ...[
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      'localhost',
      'site.example',
      '',
    ],
  ])('keeps away from %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('what is remembered', () => {
  const { life } = configSchema.parse({}).links
  const checked = '2024-01-01T00:00:00.000Z'
  const day = 86_400_000
  const then = Date.parse(checked)
  const status = (verdict: Verdict, anchors?: LinkStatus['anchors']): LinkStatus => ({
    url: 'https://site.example/',
    checked,
    verdict,
    ...(anchors && { anchors }),
  })
  const alive = status({ kind: 'alive', reason: 'answered' })

  it.each<[Verdict, number]>([
    [{ kind: 'alive', reason: 'answered' }, 7],
    [{ kind: 'moved', reason: 'permanent-redirect', to: 'https://site.example/b' }, 7],
    [{ kind: 'dead', reason: 'gone' }, 1],
    [{ kind: 'soft-404', reason: 'front-page' }, 1],
    [{ kind: 'unknown', reason: 'robots' }, 1],
    [{ kind: 'unknown', reason: 'suspected', because: 'gone' }, 0],
    [{ kind: 'unknown', reason: 'unreachable' }, 0],
    [{ kind: 'unknown', reason: 'private-address' }, 0],
    [{ kind: 'flaky', reason: 'timeout' }, 0],
    [{ kind: 'blocked', reason: 'login' }, 0],
  ])('%j holds for %i days', (verdict, days) => {
    const fresh = (age: number) => isFresh(status(verdict), [], then + age, life)
    expect(fresh(0)).toBe(days > 0)
    expect(fresh(days * day - 1)).toBe(days > 0)
    expect(fresh(days * day)).toBe(false)
    expect(fresh(-1)).toBe(false)
  })

  it('does not hold for fragments that were not looked for', () => {
    const known = status(alive.verdict, { here: 'found', there: 'unclear' })
    expect(isFresh(known, ['here', 'there'], then, life)).toBe(true)
    expect(isFresh(known, ['elsewhere'], then, life)).toBe(false)
  })

  it('keeps the last status, and those at which the verdict changed', () => {
    const at = (n: number, kind: 'alive' | 'flaky'): LinkStatus => ({
      ...alive,
      checked: String(n),
      verdict: kind === 'alive' ? { kind, reason: 'answered' } : { kind, reason: 'timeout' },
    })
    const all = [at(1, 'alive'), at(2, 'alive'), at(3, 'flaky'), at(4, 'alive'), at(5, 'alive')]
    const made = all.reduce(continued, undefined as ReturnType<typeof continued> | undefined)!
    expect(made.changes.map(({ checked: when }) => when)).toEqual(['1', '3', '4'])
    expect(made.last.checked).toBe('5')
    expect(statusesOf(made).reduce(continued, undefined as typeof made | undefined)).toEqual(made)
  })
})

describe('archiveAddress', () => {
  const article = (text: string) => understand({ path: 'a.md', text, sha256: '' })
  const credit = (url: string) => `> 译自：[Title](${url})\n>\n> 作者：Jane\n\n正文。\n`

  it.each([
    [credit('https://blog.example/2023/09/06/title/'), '2023-09-06'],
    [credit('https://blog.example/2023/09/title/'), '2023-09-01'],
    [credit('https://blog.example/2023-09-06-title/'), '2023-09-06'],
    [credit('https://blog.example/2023/99/title/'), undefined],
    [credit('https://blog.example/title-2023/'), undefined],
    [
      `---\ntitle: 题\ndate: 2022-02-03 10:00\n---\n\n${credit('https://blog.example/title/')}`,
      '2022-02-03T10:00:00Z',
    ],
  ])('finds the day of the original', (text, expected) => {
    expect(dateOfOriginal(article(text))).toBe(expected)
  })

  it('names the copy nearest to a day, or all of them', () => {
    expect(archiveAddress('http://a.example/', '2022-02-03T10:00:00Z')).toBe(
      'https://web.archive.org/web/20220203/http://a.example/',
    )
    expect(archiveAddress('http://a.example/', undefined)).toBe(
      'https://web.archive.org/web/*/http://a.example/',
    )
  })
})

it.each([
  ['ENOTFOUND', 'no-such-host'],
  ['EAI_AGAIN', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ECONNREFUSED', 'refused'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['CERT_HAS_EXPIRED', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
])('takes %s for %s', (code, failure) => {
  expect(networkFailure(code)).toBe(failure)
})

it.each([
  ['text/html; charset=GB2312', '', 'gbk'],
  ['text/html', '<meta charset="gbk">', 'gbk'],
  ['text/html', '<meta http-equiv=content-type content="text/html; charset=big5">', 'big5'],
  ['text/html; charset=nonsense', '', 'utf-8'],
  [undefined, '', 'utf-8'],
])('reads a page of type %s that begins with %s as %s', (type, start, expected) => {
  expect(charsetOf(type, new TextEncoder().encode(start))).toBe(expected)
})
