import { lookup } from 'node:dns'
import { createServer } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { guardedConnector } from '../../../src/node/links/guarded-connector.ts'
import { PrivateAddress } from '../../../src/node/links/private-address.ts'
import { answer, quickWorld, verdictOn, web } from './web.ts'

const refused = { kind: 'unknown', reason: 'private-address' }
const guarded = { options: { allowPrivate: false } }

/** Answers that a name server gives one after the other. */
function names(...answers: readonly string[]): LookupFunction {
  let turn = 0
  return (_host, options, callback) => {
    const addresses = answers[Math.min(turn++, answers.length - 1)]!.split(' ')
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) callback(null, all as never)
    else callback(null, all[0]!.address, all[0]!.family)
  }
}

describe('private networks', () => {
  it.each([
    ...['127.0.0.1', '127.1', '0x7f000001', '0x7f.1', '2130706433', '0177.0.0.1', '017700000001'],
    ...[
      'localhost',
      'LOCALHOST',

      '[::1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '0.0.0.0',
      '0',
    ],
    ...['１２７.０.０.１', '127。0。0。1'],
  ])('are not reached by way of %s', async (host) => {
    const site = await web({ '/a': answer(200), '/robots.txt': answer(200) })
    expect(await verdictOn(site.url('/a', host), guarded)).toEqual(refused)
    expect(site.seen).toEqual([])
  })

  it.each([
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[2002:7f00:1::]/',
  ])('do not hear of %s', async (url) => {
    expect(await verdictOn(url, guarded)).toEqual(refused)
  })

  it.each(['127.0.0.1', '10.0.0.1', '::1', '::ffff:192.168.0.1', '1.1.1.1 127.0.0.1'])(
    'are not reached by a name that leads to %s',
    async (address) => {
      const site = await web({ '/a': answer(200) })
      const world = quickWorld({ lookup: names(address) })
      expect(await verdictOn(site.url('/a', 'site.example'), { ...guarded, world })).toEqual(
        refused,
      )
      expect(site.seen).toEqual([])
    },
  )

  it('are reached where that is allowed', async () => {
    const site = await web({ '/a': answer(200) })
    expect(await verdictOn(site.url('/a', '2130706433'))).toMatchObject({ kind: 'alive' })
    expect(await verdictOn(site.url('/a', 'localhost'))).toMatchObject({ kind: 'alive' })
  })

  it('are not reached by a redirect, nor by a name that changes its mind', async () => {
    // 127.0.0.1 plays the public address here, 127.0.0.2 the private one.
    let secrets = 0
    const server = createServer((request, response) => {
      if (request.headers.host?.startsWith('secret') || request.socket.localAddress === '127.0.0.2')
        secrets += 1
      response.writeHead(302, { location: `http://127.0.0.2:${port}/`, connection: 'close' }).end()
    })
    await new Promise<void>((resolve) => void server.listen(0, resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const connect = guardedConnector({
      timeout: 1000,
      lookup: names('127.0.0.1', '127.0.0.2', '127.0.0.2'),
      isAllowed: (address) => address === '127.0.0.1',
    })
    const agent = new Agent({ connect })
    onTestFinished(() => agent.close())
    const get = (host: string) =>
      agent.request({ origin: `http://${host}:${port}`, path: '/', method: 'GET' })
    const first = await get('site.example')
    expect(first.statusCode).toBe(302)
    await first.body.dump()
    await expect(get('127.0.0.2')).rejects.toThrow(PrivateAddress)
    await expect(get('site.example')).rejects.toThrow(PrivateAddress)
    expect(secrets).toBe(0)
  })
})

describe('a proxy', () => {
  /** A proxy that answers plain requests itself, and notes them. */
  async function proxy() {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>By proxy</title>')
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }

  const links = { robots: false }

  it('is used where the configuration names it', async () => {
    const { asked, url } = await proxy()
    const world = quickWorld({ lookup: names('1.1.1.1') })
    const asking = { ...guarded, world, links: { ...links, proxy: url } }
    expect(await verdictOn('http://site.example/a?b', asking)).toMatchObject({ kind: 'alive' })
    expect(asked).toEqual(['GET http://site.example/a?b'])
  })

  it('is used where the environment names it, but not for the hosts it leaves out', async () => {
    const { asked, url } = await proxy()
    const site = await web({ '/a': answer(200) })
    const env = { HTTP_PROXY: url, NO_PROXY: 'localhost' }
    const world = quickWorld({ lookup: lookup as LookupFunction, env })
    expect(await verdictOn('http://127.0.0.9/a', { world, links })).toMatchObject({ kind: 'alive' })
    expect(await verdictOn(site.url('/a', 'localhost'), { world, links })).toMatchObject({
      kind: 'alive',
    })
    expect([asked, site.seen]).toEqual([['GET http://127.0.0.9/a'], ['GET /a']])
  })

  it('is not asked for private networks', async () => {
    const { asked, url } = await proxy()
    const asking = { ...guarded, links: { ...links, proxy: url } }
    const world = quickWorld({ lookup: names('10.0.0.1') })
    for (const address of [
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://2130706433/',
      'http://site.example/',
    ]) {
      expect(await verdictOn(address, { ...asking, world })).toEqual(refused)
    }
    expect(asked).toEqual([])
  })

  it('is asked for names that only it knows', async () => {
    const { asked, url } = await proxy()
    const world = quickWorld({
      lookup: (_host, _options, callback) =>
        callback(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), '', 0),
    })
    const asking = { ...guarded, world, links: { ...links, proxy: url } }
    expect(await verdictOn('http://site.example/', asking)).toMatchObject({ kind: 'alive' })
    expect(asked).toHaveLength(1)
  })
})
