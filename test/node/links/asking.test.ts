import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { createServer as createNetServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answer, askFor, html, inTurn, quickWorld, verdictOn, web } from './web.ts'

describe('asking for links', () => {
  it('asks once for what many links lead to', async () => {
    const site = await web({ '/a': answer(200) })
    const url = site.url('/a')
    await askFor([url, { url, fragment: 'top' }, url])
    expect(site.seen).toEqual(['GET /a'])
  })

  it('asks for the beginning of a page, and for all of it where that is refused', async () => {
    const site = await web({ '/a': inTurn(answer(416), answer(200)) })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ kind: 'alive', status: 200 })
    expect(site.requests.map(({ headers }) => headers.range)).toEqual(['bytes=0-65535', undefined])
  })

  it('asks for the head of a file, and for the file where that is refused', async () => {
    const site = await web({
      '/a.pdf': answer(200),
      '/b.png': ({ method }, response) =>
        answer(method === 'HEAD' ? 405 : 200)({ method } as never, response),
      '/c.zip': (request, response) => {
        if (request.method === 'HEAD') request.socket.destroy()
        else answer(200)(request, response)
      },
      '/d': answer(200),
    })
    const urls = ['/a.pdf', '/b.png', '/c.zip'].map((path) => site.url(path))
    const { statuses } = await askFor([...urls, { url: site.url('/d'), isImage: true }], {
      links: { perHost: 1 },
    })
    expect(Object.values(statuses).map(({ verdict }) => verdict.kind)).toEqual(
      Array(4).fill('alive'),
    )
    expect(site.seen).toEqual([
      'HEAD /a.pdf',
      'HEAD /b.png',
      'GET /b.png',
      'HEAD /c.zip',
      'GET /c.zip',
      'HEAD /d',
    ])
  })

  it('tries again after a server error, and waits longer each time', async () => {
    const site = await web({ '/a': inTurn(answer(503), answer(502), answer(200)) })
    const world = quickWorld()
    expect(await verdictOn(site.url('/a'), { world })).toMatchObject({ kind: 'alive' })
    expect(world.waits.filter((wait) => wait > 100)).toEqual([500, 1000])
  })

  it('gives up after some tries', async () => {
    const site = await web({ '/a': answer(503), '/b': (request) => request.socket.destroy() })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ kind: 'flaky', reason: 'server-error' })
    expect(await verdictOn(site.url('/b'))).toMatchObject({ reason: 'suspected', because: 'reset' })
    expect(site.seen).toHaveLength(6)
  })

  it('does not try a wall again', async () => {
    const site = await web({
      '/a': answer(429, html('Just a moment...'), { 'cf-mitigated': 'challenge' }),
    })
    const challenge = { ...(await verdictOn(site.url('/a'))) }
    expect(challenge).toMatchObject({ kind: 'blocked', reason: 'challenge' })
    expect(site.seen).toHaveLength(1)
  })

  it('comes back when the server says, and leaves the whole host alone until then', async () => {
    const site = await web({
      '/a': inTurn(answer(429, 'x', { 'retry-after': '20' }), answer(200)),
      '/b': answer(200),
    })
    const world = quickWorld()
    const { statuses } = await askFor([site.url('/a'), site.url('/b')], {
      world,
      links: { perHost: 1 },
    })
    expect(Object.values(statuses).map(({ verdict }) => verdict.kind)).toEqual(['alive', 'alive'])
    expect(world.waits).toContain(20_000)
  })

  it('asks no more of a host that wants to be left alone for long', async () => {
    const site = await web({ '/a': answer(429, 'x', { 'retry-after': '3600' }), '/b': answer(200) })
    const { statuses } = await askFor([site.url('/a'), site.url('/b')], { links: { perHost: 1 } })
    const reasons = Object.values(statuses).map(({ verdict }) => verdict.reason)
    expect([reasons, site.seen]).toEqual([['rate-limited', 'rate-limited'], ['GET /a']])
  })

  it('follows redirects and tells where they led', async () => {
    const site = await web({
      '/a': answer(301, '', { location: '/b' }),
      '/b': answer(308, '', { location: '/c#part' }),
      '/c': answer(200),
    })
    expect(await verdictOn(site.url('/a'))).toEqual({
      kind: 'moved',
      reason: 'permanent-redirect',
      to: site.url('/c#part'),
      address: site.url('/c#part'),
      status: 200,
    })
  })

  it('notices a circle, and does not follow redirects without end', async () => {
    let n = 0
    const site = await web({
      '/circle': answer(302, '', { location: '/circle' }),
      '/ever': (_, response) => answer(302, '', { location: `/ever?${n++}` })(_, response),
    })
    for (const path of ['/circle', '/ever']) {
      expect(await verdictOn(site.url(path))).toMatchObject({ because: 'redirect-loop' })
    }
    expect(site.seen.filter((line) => line === 'GET /circle')).toHaveLength(1)
    expect(site.seen.length).toBeLessThanOrEqual(12)
  })

  it('gives cookies back, where a site goes round in a circle without them', async () => {
    const site = await web({
      '/a': (request, response) => {
        if (request.headers.cookie === 'seen=1') answer(200)(request, response)
        else
          answer(302, '', { location: '/a', 'set-cookie': 'seen=1; Path=/; HttpOnly' })(
            request,
            response,
          )
      },
    })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ kind: 'alive' })
  })

  it('says nothing of a redirect to what is not on the web', async () => {
    const site = await web({ '/a': answer(302, '', { location: 'app://open' }) })
    expect(await verdictOn(site.url('/a'))).toMatchObject({
      kind: 'unknown',
      reason: 'bad-redirect',
    })
  })

  it('tells a refused connection and a host that does not exist', async () => {
    const closed = await web({})
    const server = createNetServer()
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    expect(await verdictOn(`http://127.0.0.1:${port}/`)).toMatchObject({ because: 'refused' })
    expect(await verdictOn('https://no-such-host.invalid/')).toMatchObject({
      because: 'no-such-host',
    })
    expect(closed.seen).toEqual([])
  })

  it('waits no longer than it may for an answer', async () => {
    const site = await web({ '/a': () => {} })
    const links = { timeouts: { headers: 0.05 } }
    expect(await verdictOn(site.url('/a'), { links })).toMatchObject({
      kind: 'flaky',
      reason: 'timeout',
    })
    expect(site.seen).toHaveLength(1)
  })

  it('takes a page that stops half-way for what has been seen of it', async () => {
    const site = await web({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write(html('Page not found'))
      },
    })
    const links = { timeouts: { body: 0.05 } }
    expect(await verdictOn(site.url('/a'), { links })).toMatchObject({ kind: 'soft-404' })
  })

  it('looks for the places of a page', async () => {
    const site = await web({ '/a': answer(200, html('A', '<h2 id="节">x</h2>')) })
    const url = site.url('/a')
    const places = ['top', '%E8%8A%82', 'nowhere'].map((fragment) => ({ url, fragment }))
    const { statuses } = await askFor(places)
    expect(statuses[url]!.anchors).toEqual({
      top: 'found',
      '%E8%8A%82': 'found',
      nowhere: 'missing',
    })
  })

  it('says nothing of places behind the part of a page that it reads', async () => {
    const site = await web({ '/a': answer(200, html('A', `${' '.repeat(5000)}<i id="far">`)) })
    const url = site.url('/a')
    const { statuses } = await askFor([{ url, fragment: 'far' }], { links: { bytes: 1024 } })
    expect(statuses[url]!.anchors).toEqual({ far: 'unclear' })
  })

  it('reads packed pages, in any encoding', async () => {
    const gbk = Buffer.from([0xd2, 0xb3, 0xc3, 0xe6, 0xb2, 0xbb, 0xb4, 0xe6, 0xd4, 0xda]) // 页面不存在
    const page = gzipSync(
      Buffer.concat([Buffer.from('<meta charset=gbk><title>'), gbk, Buffer.from('</title>')]),
    )
    const site = await web({
      '/a': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        response.end(page)
      },
    })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ kind: 'soft-404', title: '页面不存在' })
  })

  it('cuts what has no end, and what grows without end when unpacked', async () => {
    let sent = 0
    const bomb = gzipSync(Buffer.alloc(200_000_000, 'x'))
    const site = await web({
      '/endless': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(10_000))) sent += 10_000
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      },
      '/bomb': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        response.end(bomb)
      },
    })
    const before = process.memoryUsage.rss()
    for (const path of ['/endless', '/bomb']) {
      expect(await verdictOn(site.url(path))).toMatchObject({ kind: 'alive' })
    }
    expect(sent).toBeLessThan(20_000_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
  })

  it('takes a packed page that breaks off for what has been seen of it', async () => {
    const page = gzipSync(html('Page not found', 'x'.repeat(100)))
    const site = await web({
      '/a': (request, response) => {
        const length = String(page.length)
        const headers = { 'content-encoding': 'gzip', 'content-length': length }
        response.writeHead(200, { 'content-type': 'text/html', ...headers })
        response.write(page.subarray(0, -8), () => request.socket.end())
      },
    })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ kind: 'soft-404' })
  })

  it('says nothing of places in a page whose packing it does not know or that is spoilt', async () => {
    const packedIn = (encoding: string) =>
      answer(200, html('A', '<i id="x">'), { 'content-encoding': encoding })
    const site = await web({ '/a': packedIn('zstd-2'), '/b': packedIn('gzip') })
    const urls = ['/a', '/b'].map((path) => site.url(path))
    const { statuses } = await askFor(urls.map((url) => ({ url, fragment: 'y' })))
    for (const url of urls) {
      expect(statuses[url]).toMatchObject({ verdict: { kind: 'alive' }, anchors: { y: 'unclear' } })
    }
  })

  it('does not fetch what it does not read, but keeps the connection for a little more', async () => {
    const plain = { 'content-type': 'text/plain' }
    const site = await web({
      '/large': answer(200, 'x'.repeat(20_000), plain),
      '/small': answer(200, 'x'.repeat(1000), plain),
      '/page': answer(200, html('A', 'x'.repeat(10_000))),
    })
    const urls = ['/small', '/page', '/large', '/small?2'].map((path) => site.url(path))
    await askFor(urls, { links: { perHost: 1, robots: false } })
    const ports = site.requests.map(({ socket }) => socket.remotePort)
    expect([...new Set(ports)]).toHaveLength(2)
    expect(ports.slice(0, 3)).toEqual(Array(3).fill(ports[0]))
  })

  it('waits for the answer behind those that only say it is coming', async () => {
    const site = await web({
      '/a': (request, response) => {
        response.writeEarlyHints({ link: '</style.css>; rel=preload' })
        answer(404)(request, response)
      },
    })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ because: 'not-found' })
  })

  it('speaks HTTP/2 where that is offered', async () => {
    const { key, cert } = await import('./certificate.ts')
    let version = ''
    const server = createSecureServer({ key, cert }, (request, response) => {
      version = request.httpVersion
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(html('A page'))
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
    expect(await verdictOn(url)).toMatchObject({ kind: 'unknown', reason: 'certificate' })
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    onTestFinished(() => void delete process.env.NODE_TLS_REJECT_UNAUTHORIZED)
    expect(await verdictOn(url)).toMatchObject({ kind: 'alive' })
    expect(version).toBe('2.0')
  })
})

describe('manners', () => {
  const robots = (text: string) => answer(200, text, { 'content-type': 'text/plain' })

  it('reads robots.txt once and does as it says', async () => {
    const site = await web({
      '/robots.txt': robots('User-agent: *\nDisallow: /no'),
      '/a': answer(200),
      '/no': answer(200),
    })
    const { statuses } = await askFor(['/a', '/no', '/no/b'].map((path) => site.url(path)))
    const reasons = Object.values(statuses).map(({ verdict }) => verdict.reason)
    expect(reasons.toSorted()).toEqual(['answered', 'robots', 'robots'])
    expect(site.seen.toSorted()).toEqual(['GET /a', 'GET /robots.txt'])
  })

  it('asks whether it may where a redirect leads, too', async () => {
    const site = await web({
      '/robots.txt': robots('User-agent: yikan\nDisallow: /no'),
      '/a': answer(302, '', { location: '/no' }),
      '/no': answer(200),
    })
    expect(await verdictOn(site.url('/a'))).toMatchObject({ kind: 'unknown', reason: 'robots' })
    expect(site.seen).not.toContain('GET /no')
  })

  it.each([{ links: { robots: false } }, { options: { robots: false } }])(
    'takes no notice of it when told: %j',
    async (asking) => {
      const site = await web({
        '/robots.txt': robots('User-agent: *\nDisallow: /'),
        '/a': answer(200),
      })
      expect(await verdictOn(site.url('/a'), asking)).toMatchObject({ kind: 'alive' })
      expect(site.seen).toEqual(['GET /a'])
    },
  )

  it('slows down where robots.txt asks for it', async () => {
    const site = await web({
      '/robots.txt': robots('User-agent: *\nCrawl-delay: 7'),
      '/a': answer(200),
      '/b': answer(200),
    })
    const world = quickWorld()
    const began = world.now()
    await askFor([site.url('/a'), site.url('/b')], { world })
    expect(world.now() - began).toBeGreaterThanOrEqual(7000)
  })

  it('says who it is, and sends headers to their own host only', async () => {
    const site = await web({
      '/a': (request, response) =>
        answer(302, '', { location: `http://localhost:${site.port}/b` })(request, response),
      '/b': answer(200),
    })
    const headers = { '127.0.0.1': { Authorization: 'Bearer x' } }
    await verdictOn(site.url('/a'), { links: { headers } })
    const [first, second] = site.requests
    expect(first!.headers).toMatchObject({
      authorization: 'Bearer x',
      'user-agent': expect.stringMatching(/^yikan\/\d/),
    })
    expect(second!.url).toBe('/b')
    expect(second!.headers.authorization).toBeUndefined()
    await verdictOn(site.url('/b'), {
      links: { userAgent: 'me', headers: { [`127.0.0.1:${site.port}`]: { 'X-Y': 'z' } } },
    })
    expect(site.requests[2]!.headers).toMatchObject({ 'user-agent': 'me', 'x-y': 'z' })
  })

  it('never sends names and passwords of addresses', async () => {
    const site = await web({
      '/a': (request, response) =>
        answer(302, '', { location: `http://me:secret@127.0.0.1:${site.port}/b` })(
          request,
          response,
        ),
      '/b': answer(200),
    })
    const verdict = await verdictOn(site.url('/a'))
    expect(JSON.stringify(verdict)).not.toContain('secret')
    expect(site.requests.map((each) => each.headers.authorization)).toEqual([undefined, undefined])
  })

  it('keeps the pace that it is set, host by host', async () => {
    const site = await web({ '/a': answer(200) })
    const world = quickWorld()
    const urls = Array.from({ length: 20 }, (_, i) => site.url(`/a?${i}`))
    const began = world.now()
    await askFor(urls, { world, links: { rate: 4, robots: false } })
    expect(world.now() - began).toBeGreaterThanOrEqual(19 * 250)
    expect(site.seen).toHaveLength(20)
  })

  it('leaves out what the configuration excludes', async () => {
    const site = await web({ '/a': answer(200), '/b': answer(200) })
    const { statuses } = await askFor([site.url('/a'), site.url('/b')], {
      links: { exclude: ['*/b'] },
    })
    expect(Object.keys(statuses)).toEqual([site.url('/a')])
  })
})
