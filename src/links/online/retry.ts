/**
 * Milliseconds that a server asks to be left alone: `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). Nothing
 * where it is absent or neither. `now` is in milliseconds since 1970.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(value)
    ? Date.parse(value)
    : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

const FIRST_PAUSE = 500

/** Milliseconds before a try is made again: twice as long each time, shortened by up to half by chance in `[0, 1)`. */
export function backoff(tries: number, chance: number): number {
  return FIRST_PAUSE * 2 ** tries * (1 - chance / 2)
}
