/** Says when the next request to a host may be made. Times are in milliseconds of any clock. */
export interface Pacer {
  /** How long to wait until a request may be made; 0 for now. */
  delay(now: number): number
  /** Uses the turn that is free now; false where none is. */
  take(now: number): boolean
  /** Lets no request pass for a while. */
  pause(now: number, duration: number): void
  /** How much of the pause is left. */
  paused(now: number): number
  /** Lets requests follow each other no faster than that. */
  atLeast(interval: number): void
}

/** A token bucket that holds one token: requests are evenly spaced, and no stretch of time has more than its share. */
export function createPacer(perSecond: number): Pacer {
  // Clocks tick in milliseconds; a pace beyond that is none.
  let interval = perSecond > 1000 ? 0 : 1000 / perSecond
  let next = Number.NEGATIVE_INFINITY
  let resumed = Number.NEGATIVE_INFINITY
  const delay = (now: number) => Math.max(0, next - now, resumed - now)
  return {
    delay,
    take(now) {
      if (delay(now) > 0) return false
      next = now + interval
      return true
    },
    pause(now, duration) {
      resumed = Math.max(resumed, now + duration)
    },
    paused: (now) => Math.max(0, resumed - now),
    atLeast(wanted) {
      interval = Math.max(interval, wanted)
    },
  }
}
