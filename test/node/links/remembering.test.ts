import dns from 'node:dns'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openLedger } from '../../../src/node/links/ledger.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { answer, askFor, inTurn, quickWorld, web } from './web.ts'

const alive = (url: string, checked = '2024-01-01T00:00:00.000Z') =>
  ({ url, checked, verdict: { kind: 'alive', reason: 'answered' } }) as const

const fileOf = (folder: string) => path.join(folder, 'statuses.jsonl')

describe('a second run', () => {
  it('asks for nothing that still holds, and says the same', async () => {
    const site = await web({
      '/a': answer(200),
      '/moved': answer(301, '', { location: '/a' }),
      '/robots.txt': answer(200, 'User-agent: *\nDisallow: /no', { 'content-type': 'text/plain' }),
    })
    const folder = temporaryFolder()
    const urls = ['/a', '/moved', '/no'].map((each) => site.url(each))
    const world = quickWorld()
    const first = await askFor(urls, { folder, world })
    const asked = site.seen.length
    world.pass(86_000_000)
    const second = await askFor(urls, { folder, world })
    expect(JSON.stringify(sorted(second.statuses))).toBe(JSON.stringify(sorted(first.statuses)))
    expect(site.seen).toHaveLength(asked)
    world.pass(7 * 86_400_000)
    await askFor(urls, { folder, world })
    expect(site.seen.length).toBeGreaterThan(asked)
  })

  it('asks again for what was blocked or flaky', async () => {
    const site = await web({ '/a': answer(403), '/b': answer(503) })
    const folder = temporaryFolder()
    const urls = [site.url('/a'), site.url('/b')]
    await askFor(urls, { folder, links: { retries: 0 } })
    await askFor(urls, { folder, links: { retries: 0 } })
    expect(site.seen.toSorted()).toEqual(['GET /a', 'GET /a', 'GET /b', 'GET /b'])
  })

  it('asks again for a page whose other places are of interest now', async () => {
    const site = await web({ '/a': answer(200) })
    const folder = temporaryFolder()
    const url = site.url('/a')
    const world = quickWorld()
    for (const fragment of ['top', 'top', 'other']) {
      await askFor([{ url, fragment }], { folder, world })
    }
    expect(site.seen).toHaveLength(2)
  })

  it('does not go by what robots.txt forbade when it is to take no notice of it', async () => {
    const site = await web({
      '/robots.txt': answer(200, 'User-agent: *\nDisallow: /'),
      '/a': answer(200),
    })
    const folder = temporaryFolder()
    await askFor([site.url('/a')], { folder })
    const { statuses } = await askFor([site.url('/a')], { folder, options: { robots: false } })
    expect(statuses[site.url('/a')]!.verdict.kind).toBe('alive')
  })
})

describe('a dead link', () => {
  const reasonsOf = async (
    site: { url(path: string): string },
    asking: Parameters<typeof askFor>[1],
  ) => {
    const { statuses } = await askFor([site.url('/gone')], asking)
    return statuses[site.url('/gone')]!.verdict.reason
  }

  it('is suspected in one run and dead in the next', async () => {
    const site = await web({})
    const folder = temporaryFolder()
    expect(await reasonsOf(site, { folder })).toBe('suspected')
    expect(await reasonsOf(site, { folder })).toBe('not-found')
  })

  it('is no longer suspected when it has answered in between', async () => {
    const site = await web({ '/gone': inTurn(answer(404), answer(200), answer(404)) })
    const folder = temporaryFolder()
    const world = quickWorld()
    const links = { life: { alive: 0 } }
    const run = () => reasonsOf(site, { folder, world, links })
    expect([await run(), await run(), await run()]).toEqual(['suspected', 'answered', 'suspected'])
  })

  it('is dead at once, or after a minute, where the configuration says so', async () => {
    const site = await web({})
    expect(await reasonsOf(site, { links: { confirm: 'never' } })).toBe('not-found')
    const world = quickWorld()
    expect(await reasonsOf(site, { world, links: { confirm: 'wait' } })).toBe('not-found')
    expect(world.waits.some((wait) => wait > 59_000)).toBe(true)
  })

  it('is asked for again in a run that takes longer than a minute anyway', async () => {
    const site = await web({
      '/slow': inTurn(
        answer(429, 'x', { 'retry-after': '30' }),
        answer(429, 'x', { 'retry-after': '30' }),
        answer(200),
      ),
    })
    const world = quickWorld()
    const { statuses } = await askFor([site.url('/gone'), site.url('/slow')], {
      world,
      links: { perHost: 1 },
    })
    expect(statuses[site.url('/gone')]!.verdict.kind).toBe('dead')
    expect(world.waits.filter((wait) => wait > 31_000)).toEqual([])
  })
})

describe('offline', () => {
  it('opens no connection and looks up no name, and knows what was known', async () => {
    const site = await web({ '/a': answer(200), '/b': answer(403) })
    const folder = temporaryFolder()
    const world = quickWorld()
    const urls = [site.url('/a'), site.url('/b'), 'https://site.example/']
    await askFor(urls.slice(0, 2), { folder, world })
    const asked = site.seen.length
    world.pass(365 * 86_400_000)
    const connect = vi.spyOn(net.Socket.prototype, 'connect')
    const lookup = vi.spyOn(dns, 'lookup')
    try {
      const { statuses } = await askFor(urls, { folder, world, options: { offline: true } })
      expect(Object.keys(statuses)).toEqual([site.url('/a')])
      expect([connect.mock.calls, lookup.mock.calls, site.seen.length]).toEqual([[], [], asked])
    } finally {
      connect.mockRestore()
      lookup.mockRestore()
    }
  })
})

describe('breaking off', () => {
  it('keeps what is known so far, on the disk too, and asks for the rest next time', async () => {
    const abort = new AbortController()
    const site = await web({ '/a': answer(200), '/b': () => abort.abort(), '/c': answer(200) })
    const folder = temporaryFolder()
    const urls = ['/a', '/b', '/c'].map((each) => site.url(each))
    const asking = { folder, links: { perHost: 1, robots: false } }
    const { statuses, isPartial } = await askFor(urls, {
      ...asking,
      options: { signal: abort.signal },
    })
    expect([Object.keys(statuses), isPartial]).toEqual([[urls[0]], true])
    expect(openLedger(folder).chronicle(urls[0]!)?.last.verdict.kind).toBe('alive')
    const before = site.seen.length
    await askFor([urls[0]!, urls[2]!], asking)
    expect(site.seen.slice(before)).toEqual(['GET /c'])
  })
})

describe('openLedger', () => {
  it('has each status on the disk as soon as it is noted', () => {
    const folder = temporaryFolder()
    openLedger(folder).record(alive('https://a.example/'))
    expect(openLedger(folder).chronicle('https://a.example/')?.last).toEqual(
      alive('https://a.example/'),
    )
  })

  it('passes over lines that are torn or not understood, and goes on behind them', () => {
    const folder = temporaryFolder()
    openLedger(folder).record(alive('https://a.example/'))
    appendFileSync(fileOf(folder), '{"url":1}\nnonsense\n[]\n{"url":"https://b.example/","che')
    openLedger(folder).record(alive('https://c.example/'))
    const ledger = openLedger(folder)
    const known = ['a', 'b', 'c'].map(
      (name) => ledger.chronicle(`https://${name}.example/`) !== undefined,
    )
    expect(known).toEqual([true, false, true])
  })

  it('writes nothing where nothing is noted', async () => {
    const folder = path.join(temporaryFolder(), 'cache')
    await openLedger(folder).close()
    expect(existsSync(folder)).toBe(false)
  })

  it('becomes short again when most of it is outdated', async () => {
    const folder = temporaryFolder()
    const lines = Array.from({ length: 1200 }, (_, i) =>
      JSON.stringify(alive('https://a.example/', String(i))),
    )
    writeFileSync(fileOf(folder), `${lines.join('\n')}\n`)
    const ledger = openLedger(folder)
    ledger.record(alive('https://b.example/'))
    await ledger.close()
    expect(readFileSync(fileOf(folder), 'utf8').split('\n')).toHaveLength(4)
    expect(openLedger(folder).chronicle('https://a.example/')).toEqual(
      ledger.chronicle('https://a.example/'),
    )
  })

  it('says so where it cannot be read or written', () => {
    const folder = temporaryFolder()
    mkdirSync(fileOf(folder))
    expect(() => openLedger(folder)).toThrow('links/cache-unusable')
    writeFileSync(path.join(folder, 'file'), '')
    expect(() => openLedger(path.join(folder, 'file/below'))).toThrow('links/cache-unusable')
  })
})

function sorted(statuses: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(statuses).sort(([a], [b]) => (a < b ? -1 : 1))
}
