import { createPacer, type Pacer } from '../../links/online/pacer.ts'
import type { World } from './world.ts'

export interface GateOptions {
  readonly concurrency: number
  readonly perHost: number
  /** Requests a second to one host. */
  readonly rate: number
}

/** Lets requests through: so many at once, so many at once to a host, and to a host no faster than its pace. */
export interface Gate {
  run<T>(host: string, work: () => Promise<T>): Promise<T>
  /** Milliseconds for which a host is still to be left alone. */
  paused(host: string): number
  pause(host: string, milliseconds: number): void
  /** Slows a host down to one request in so many milliseconds. */
  atLeast(host: string, interval: number): void
}

/** A host: who waits for it, first come first served, and how many of its requests are under way. */
interface Lane {
  readonly waiting: { readonly begin: () => void; readonly turnAway: (reason: unknown) => void }[]
  readonly pacer: Pacer
  running: number
  /** Whether it is being left alone until its pace lets the next one through. */
  isResting: boolean
}

/** Opens a gate. Whoever waits before it is rejected when the signal is given. */
export function createGate(options: GateOptions, world: World, signal: AbortSignal): Gate {
  const lanes = new Map<string, Lane>()
  /** Hosts that could be asked if fewer requests were under way; the one that waited longest is first. */
  const crowd = new Set<Lane>()
  let running = 0

  function laneOf(host: string): Lane {
    const known = lanes.get(host)
    if (known !== undefined) return known
    const pacer = createPacer(options.rate)
    const lane = { waiting: [], pacer, running: 0, isResting: false }
    lanes.set(host, lane)
    return lane
  }

  /** Lets through as many of a host as may be now. Nobody who waits for a host holds a place. */
  function advance(lane: Lane): void {
    while (lane.waiting.length > 0 && lane.running < options.perHost && !lane.isResting) {
      const delay = lane.pacer.delay(world.now())
      if (delay > 0) void rest(lane, delay)
      else if (running >= options.concurrency) return void crowd.add(lane)
      else if (lane.pacer.take(world.now())) {
        running += 1
        lane.running += 1
        lane.waiting.shift()!.begin()
      }
    }
  }

  async function rest(lane: Lane, delay: number): Promise<void> {
    lane.isResting = true
    await world.wait(delay, signal).catch(() => {})
    lane.isResting = false
    if (!signal.aborted) advance(lane)
  }

  function leave(lane: Lane): void {
    running -= 1
    lane.running -= 1
    for (const next of crowd) {
      if (running >= options.concurrency) break
      crowd.delete(next)
      advance(next)
    }
    advance(lane)
  }

  const close = () => {
    const all = [...lanes.values()].flatMap(({ waiting }) => waiting.splice(0))
    for (const { turnAway } of all) turnAway(signal.reason)
  }
  signal.addEventListener('abort', close, { once: true })

  return {
    async run(host, work) {
      signal.throwIfAborted()
      const lane = laneOf(host)
      await new Promise<void>((begin, turnAway) => {
        lane.waiting.push({ begin, turnAway })
        advance(lane)
      })
      try {
        return await work()
      } finally {
        leave(lane)
      }
    },
    paused: (host) => laneOf(host).pacer.paused(world.now()),
    pause: (host, milliseconds) => laneOf(host).pacer.pause(world.now(), milliseconds),
    atLeast: (host, interval) => laneOf(host).pacer.atLeast(interval),
  }
}
