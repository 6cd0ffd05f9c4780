import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createGate } from '../../../src/node/links/gate.ts'
import { createPulse, type SurveyProgress } from '../../../src/node/links/pulse.ts'
import { visitFairly } from '../../../src/node/links/visit-fairly.ts'
import { quickWorld } from './web.ts'

const forever = new AbortController().signal

/** Work that lasts until it is let go. */
function work() {
  const running: string[] = []
  const ends: (() => void)[] = []
  let most = 0
  return {
    running,
    most: () => most,
    start: (name: string) => async () => {
      running.push(name)
      most = Math.max(most, running.length)
      await new Promise<void>((resolve) => void ends.push(resolve))
      running.splice(running.indexOf(name), 1)
    },
    async finishOne() {
      ends.shift()?.()
      await settle()
    },
  }
}

async function settle() {
  for (let i = 0; i < 20; i += 1) await setImmediate()
}

describe('createGate', () => {
  it('lets so many through at once, and so many of a host', async () => {
    const gate = createGate({ concurrency: 3, perHost: 2, rate: 1e6 }, quickWorld(), forever)
    const { start, running, finishOne } = work()
    const all = ['a1', 'a2', 'a3', 'b1', 'b2'].map((name) => gate.run(name[0]!, start(name)))
    await settle()
    expect(running).toEqual(['a1', 'a2', 'b1'])
    await finishOne()
    expect(running).toHaveLength(3)
    for (let i = 0; i < 5; i += 1) await finishOne()
    await Promise.all(all)
  })

  it('holds no place while a host has to be waited for', async () => {
    const gate = createGate({ concurrency: 1, perHost: 1, rate: 1 }, waitingForever(), forever)
    const order: string[] = []
    await gate.run('a', async () => void order.push('a1'))
    void gate.run('a', async () => void order.push('a2'))
    await gate.run('b', async () => void order.push('b1'))
    expect(order).toEqual(['a1', 'b1'])
  })

  it('turns everybody away when it is closed', async () => {
    const abort = new AbortController()
    const gate = createGate({ concurrency: 1, perHost: 1, rate: 1 }, quickWorld(), abort.signal)
    abort.abort()
    await expect(gate.run('a', async () => 1)).rejects.toThrow()
  })

  it('turns away those who wait when it is closed', async () => {
    const abort = new AbortController()
    const gate = createGate({ concurrency: 1, perHost: 1, rate: 1 }, waitingForever(), abort.signal)
    await gate.run('a', async () => {})
    const { start, running } = work()
    void gate.run('b', start('b'))
    const waiting = ['a', 'b', 'c'].map((host) => gate.run(host, start(host)))
    abort.abort(new Error('closed'))
    for (const each of waiting) await expect(each).rejects.toThrow('closed')
    expect(running).toEqual(['b'])
  })

  it('gives a place that is free to the host that has waited longest', async () => {
    const gate = createGate({ concurrency: 1, perHost: 5, rate: 1e6 }, quickWorld(), forever)
    const { start, running, finishOne } = work()
    const seen: string[] = []
    const all = ['a1', 'a2', 'a3', 'b1', 'c1'].map((name) => gate.run(name[0]!, start(name)))
    for (let i = 0; i < 5; i += 1) {
      await settle()
      seen.push(...running)
      await finishOne()
    }
    await Promise.all(all)
    expect(seen).toEqual(['a1', 'a2', 'b1', 'c1', 'a3'])
  })

  it('hands on what the work returns or throws', async () => {
    const gate = createGate({ concurrency: 1, perHost: 1, rate: 1e6 }, quickWorld(), forever)
    expect(await gate.run('a', async () => 1)).toBe(1)
    await expect(gate.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await gate.run('a', async () => 2)).toBe(2)
  })

  function waitingForever() {
    return quickWorld({ wait: () => new Promise(() => {}) })
  }
})

describe('visitFairly', () => {
  const targets = (host: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ url: `http://${host}.example/${i}` }))

  it('lets hosts take turns and visits all', async () => {
    const visited: string[] = []
    const all = [...targets('a', 4), ...targets('b', 2), ...targets('c', 1)]
    await visitFairly(all, { concurrency: 1, perHost: 1 }, async ({ url }) => {
      visited.push(url.slice(7, 8))
    })
    expect(visited.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c'])
    expect(visited.toSorted().join('')).toBe('aaaabbc')
  })

  it('has no more than so many of a host under way', async () => {
    const { start, running, finishOne, most } = work()
    const done = visitFairly(targets('a', 7), { concurrency: 10, perHost: 3 }, ({ url }) =>
      start(url)(),
    )
    await settle()
    expect(running).toHaveLength(3)
    for (let i = 0; i < 7; i += 1) await finishOne()
    await done
    expect(most()).toBe(3)
  })

  it('does not let a host that hangs hold up the others', async () => {
    const visited: string[] = []
    const all = [...targets('a', 100), ...targets('b', 100)]
    void visitFairly(all, { concurrency: 2, perHost: 4 }, async ({ url }) => {
      if (url.startsWith('http://a')) await new Promise(() => {})
      visited.push(url)
    })
    await settle()
    expect(visited).toHaveLength(100)
  })
})

it('tells how far a survey is, and counts an address once however often it is judged', () => {
  const told: SurveyProgress[] = []
  const pulse = createPulse(2, (progress) =>
    told.push({ ...progress, counts: { ...progress.counts } }),
  )
  const ended = pulse.began('a.example')
  pulse.judged('a', 'unknown')
  pulse.judged('b', 'alive')
  pulse.judged('a', 'dead')
  ended()
  expect(told.map(({ done, total }) => [done, total])).toEqual([
    [1, 2],
    [2, 2],
    [2, 2],
  ])
  expect(told.at(-1)!.counts).toEqual({ unknown: 0, alive: 1, dead: 1 })
  expect(told.at(-1)!.slowest()).toEqual([])
})
