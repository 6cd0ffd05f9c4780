import pLimit, { type LimitFunction } from 'p-limit'
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

/** A host: how many of its requests may be under way, who is next, and when. */
interface Lane {
  readonly slots: LimitFunction
  readonly turn: LimitFunction
  readonly pacer: Pacer
}

/** Opens a gate. Whoever waits before it is rejected when the signal is given. */
export function createGate(options: GateOptions, world: World, signal: AbortSignal): Gate {
  const slots = pLimit(options.concurrency)
  const lanes = new Map<string, Lane>()

  function laneOf(host: string): Lane {
    const known = lanes.get(host)
    if (known !== undefined) return known
    const lane = {
      slots: pLimit(options.perHost),
      turn: pLimit(1),
      pacer: createPacer(options.rate),
    }
    lanes.set(host, lane)
    return lane
  }

  /** Begins the work when host and gate are both free; one of a host waits for that, the others for it. */
  async function begin<T>({ pacer }: Lane, work: () => Promise<T>): Promise<{ done: Promise<T> }> {
    for (;;) {
      signal.throwIfAborted()
      const delay = pacer.delay(world.now())
      // No slot is held while waiting, so that a slow host holds up no other.
      if (delay > 0) await world.wait(delay, signal)
      const begun = await new Promise<{ done: Promise<T> } | undefined>((resolve) => {
        const done = slots(async () => {
          const isFree = !signal.aborted && pacer.take(world.now())
          resolve(isFree ? { done } : undefined)
          return isFree ? work() : (undefined as T)
        })
      })
      if (begun !== undefined) return begun
    }
  }

  return {
    async run(host, work) {
      const lane = laneOf(host)
      return lane.slots(async () => (await lane.turn(() => begin(lane, work))).done)
    },
    paused: (host) => laneOf(host).pacer.paused(world.now()),
    pause: (host, milliseconds) => laneOf(host).pacer.pause(world.now(), milliseconds),
    atLeast: (host, interval) => laneOf(host).pacer.atLeast(interval),
  }
}
