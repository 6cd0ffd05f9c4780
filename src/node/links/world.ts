import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** All that link checks take from the machine, so that tests can stand in for it. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits; rejects where the signal is given. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** Chance in `[0, 1)`. */
  random(): number
  readonly lookup: LookupFunction
  readonly env: Readonly<Record<string, string | undefined>>
}

export const machine: World = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal && { signal }),
  random: () => Math.random(),
  lookup,
  env: process.env,
}
