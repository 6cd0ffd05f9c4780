/** The digits of a number without the zeros and the point at its ends: `18` of 1800 亿, `7` of 70 亿. */
export function significantDigits(number: string): string {
  return number.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '')
}

/**
 * Whether one run of digits becomes the other by one slip: a digit changed, lost, added, or two neighbours exchanged.
 * Equal runs are alike too. Symmetric.
 */
export function areDigitsAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from += 1
  let end = 0
  while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end)) end += 1
  const [left, right] = [short.slice(from, short.length - end), long.slice(from, long.length - end)]
  if (short.length < long.length) return left === ''
  return left.length === 1 || (left.length === 2 && left === `${right[1]}${right[0]}`)
}
