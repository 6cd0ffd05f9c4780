import type { Amount, Exact } from '../../model/fact.ts'
import { multiply, negate, parseExact, powerOfTen, toExact } from '../rational.ts'

/** The exact number with its value multiplied by a power of ten. */
const shifted = (value: Exact, power: number): Exact =>
  toExact(multiply(parseExact(value), powerOfTen(power)))

/**
 * What else an amount may mean as it is written, by the habits of authors: 200m are millions or metres, 50.000 is fifty
 * thousand on the Continent, 8Gb mostly bytes, 100M in Chinese megabytes, 30s an age; 百万 by itself any number of
 * millions. Empty for nearly all amounts.
 */
export function otherReadings(amount: Amount): readonly Amount[] {
  return ambiguous.test(amount.text) ? readingsOf(amount) : []
}

/* A letter at the end, a point, or a magnitude or minus at the beginning: all readings have one of these. */
const ambiguous = /[a-z]$|\.|^(?:minus|[百千万亿])/i

function readingsOf(amount: Amount): readonly Amount[] {
  const { text, value, unit, ...rest } = amount
  if (typeof value !== 'string') return []
  const readings: Amount[] = []
  const plain = { ...rest, text }
  if (unit === 'm' && /\dm$/.test(text)) {
    readings.push({ ...plain, kind: 'number', value: shifted(value, 6) })
  }
  const groups = /^\d{1,3}((?:\.\d{3})+)$/.exec(text)?.[1]
  if (groups) readings.push({ ...amount, value: text.replaceAll('.', '') })
  if (unit !== undefined && /\d ?[KMGT]b$/i.test(text)) {
    readings.push({ ...amount, unit: `${text.at(-2)!.toUpperCase()}B` })
  }
  const letter = unit === undefined ? /^([\d.]+) ?([KMGT])$/i.exec(text) : null
  if (letter) {
    readings.push({
      ...plain,
      kind: 'measure',
      value: toExact(parseExact(withoutZeros(letter[1]!))),
      unit: `${letter[2]!.toUpperCase()}B`,
    })
  }
  if (unit === 's' && /^\d0s$/.test(text)) {
    const years = { low: value, high: `${value[0]}9` }
    readings.push({ ...amount, unit: 'y', value: years, approximation: 'vague' })
  }
  if (/^minus/i.test(text)) readings.push({ ...amount, value: toExact(negate(parseExact(value))) })
  if (/^[百千万亿]/.test(text)) {
    const high = shifted(value, 1)
    readings.push({ ...amount, value: { low: value, high }, approximation: 'vague' })
  }
  return readings
}

const withoutZeros = (digits: string): string => digits.replace(/\.$/, '')
