import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/links/online/judge.ts'
import type { Failure, Redirect, Reply } from '../../../src/links/online/probe.ts'
import { settle } from '../../../src/links/online/settle.ts'

const url = 'https://site.example/docs/page'

function reply(status: number, title = '', headers: Reply['headers'] = {}): Reply {
  return { status, headers, page: { title, heading: '', found: [], hasIds: true } }
}

function verdict(
  outcome: Reply | { failure: Failure },
  redirects: readonly Redirect[] = [],
  from = url,
) {
  const { kind, reason } = judge({ url: from, redirects, outcome })
  return `${kind} ${reason}`
}

describe('judge', () => {
  it.each([
    [200, 'alive answered'],
    [204, 'alive answered'],
    [206, 'alive answered'],
    [404, 'dead not-found'],
    [410, 'dead gone'],
    [401, 'blocked login'],
    [402, 'blocked payment'],
    [403, 'blocked forbidden'],
    [407, 'blocked login'],
    [451, 'blocked legal'],
    [999, 'blocked challenge'],
    [408, 'flaky timeout'],
    [429, 'flaky rate-limited'],
    [500, 'flaky server-error'],
    [503, 'flaky server-error'],
    [530, 'flaky server-error'],
    [304, 'unknown unexpected-status'],
    [418, 'unknown unexpected-status'],
  ])('takes status %i for %s', (status, expected) => {
    expect(verdict(reply(status))).toBe(expected)
  })

  it.each<[Failure, string]>([
    ['no-such-host', 'dead no-such-host'],
    ['refused', 'dead refused'],
    ['reset', 'dead reset'],
    ['redirect-loop', 'dead redirect-loop'],
    ['timeout', 'flaky timeout'],
    ['rate-limited', 'flaky rate-limited'],
    ['certificate', 'unknown certificate'],
    ['unreachable', 'unknown unreachable'],
    ['private-address', 'unknown private-address'],
    ['robots', 'unknown robots'],
    ['bad-redirect', 'unknown bad-redirect'],
  ])('takes %s for %s', (failure, expected) => {
    expect(verdict({ failure })).toBe(expected)
  })

  it.each<[string, Reply]>([
    ['Cloudflare', reply(403, '', { 'cf-mitigated': 'challenge' })],
    ['Cloudflare, as unavailable', reply(503, 'Just a moment...')],
    ['DataDome', reply(403, '', { 'x-datadome': 'protected' })],
    ['AWS', reply(405, '', { 'x-amzn-waf-action': 'captcha' })],
    ['a wall with status 200', reply(200, '百度安全验证')],
  ])('sees the wall of %s', (_, answer) => {
    expect(verdict(answer)).toBe('blocked challenge')
  })

  it('sees what is behind a wall that let it in', () => {
    expect(verdict(reply(404, '', { 'x-datadome': 'protected' }))).toBe('dead not-found')
  })

  const to = (address: string, status = 301): Redirect => ({ status, to: address })

  it.each<[string, readonly Redirect[], string]>([
    ['for good', [to('https://site.example/new')], 'moved permanent-redirect'],
    ['for good, by 308', [to('https://site.example/new', 308)], 'moved permanent-redirect'],
    ['for now', [to('https://site.example/new', 302)], 'alive redirected'],
    [
      'for now, then for good',
      [to('https://site.example/a', 307), to('https://site.example/b')],
      'alive redirected',
    ],
    ['to itself, with a cookie', [to(url)], 'alive redirected'],
    ['to the front page', [to('https://www.site.example/')], 'soft-404 front-page'],
    [
      'to the front page in a language',
      [to('https://site.example/zh-cn/', 302)],
      'soft-404 front-page',
    ],
    ['to the front page of a new owner', [to('https://other.example/')], 'soft-404 front-page'],
    ['to an error page', [to('https://site.example/404.html', 302)], 'soft-404 error-page'],
    ['to a login', [to('https://site.example/login?next=/docs/page', 302)], 'blocked login'],
    ['to a login of another host', [to('https://accounts.site.example/x', 302)], 'blocked login'],
  ])('judges a redirect %s', (_, redirects, expected) => {
    expect(verdict(reply(200, 'A page'), redirects)).toBe(expected)
  })

  it('takes a dead page for dead, however it was reached', () => {
    expect(verdict(reply(404), [to('https://site.example/new')])).toBe('dead not-found')
  })

  it.each([
    ['https://bit.ly/abc', 'https://site.example/', 'moved permanent-redirect'],
    ['https://people.example/project/', 'https://project.example/', 'moved permanent-redirect'],
    ['http://site.example/', 'https://site.example/', 'moved permanent-redirect'],
    ['https://site.example/login', 'https://site.example/signin', 'moved permanent-redirect'],
  ])('lets %s lead to %s', (from, end, expected) => {
    expect(verdict(reply(200, 'A page'), [to(end)], from)).toBe(expected)
  })

  it('names the address up to which redirects are for good, and where they end', () => {
    const redirects = [
      to('https://site.example/a'),
      to('https://site.example/b'),
      to('https://cdn.example/c', 302),
    ]
    expect(judge({ url, redirects, outcome: reply(200) })).toEqual({
      kind: 'moved',
      reason: 'permanent-redirect',
      to: 'https://site.example/b',
      address: 'https://cdn.example/c',
      status: 200,
    })
  })

  it('tells of the words by which a page gave itself away', () => {
    const page = { title: 'Site', heading: '页面不存在', found: [], hasIds: true }
    const outcome = { status: 200, headers: {}, page }
    expect(judge({ url, redirects: [], outcome })).toMatchObject({
      kind: 'soft-404',
      title: '页面不存在',
    })
  })

  it('lets the page that a site shows for what is missing be', () => {
    expect(verdict(reply(200, '404 Not Found'), [], 'https://site.example/404')).toBe(
      'alive answered',
    )
  })
})

describe('settle', () => {
  const dead = judge({ url, redirects: [], outcome: reply(404) })
  const status = (verdict: typeof dead) => ({ url, checked: '2024-01-01T00:00:00.000Z', verdict })
  const suspected = settle(dead, undefined)

  it('only suspects after one failure', () => {
    expect(suspected).toEqual({
      kind: 'unknown',
      reason: 'suspected',
      because: 'not-found',
      status: 404,
    })
    const alive = judge({ url, redirects: [], outcome: reply(200) })
    expect(settle(dead, status(alive))).toEqual(suspected)
  })

  it('is sure after two', () => {
    expect(settle(dead, status(suspected))).toEqual(dead)
    expect(settle(dead, status(dead))).toEqual(dead)
  })

  it('takes anything else as it is', () => {
    const blocked = judge({ url, redirects: [], outcome: reply(403) })
    expect(settle(blocked, undefined)).toEqual(blocked)
  })
})
