import { createFigure, type Figure } from './figure.ts'
import { dozen, hundred, magnitudes, wordAt } from './number-words-en.ts'
import { type Prose, skipSpaces } from './prose.ts'
import { multiply, one, type Rational, rational, subtract } from './rational.ts'

/* Plural magnitudes leave the number open: from two of the word to just below the next word. */
const openWords: Readonly<Record<string, readonly [low: number, high: number]>> = {
  tens: [20, 100],
  dozens: [24, 100],
  scores: [40, 100],
  hundreds: [200, 1000],
  thousands: [2000, 1e6],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
  trillions: [2e12, 1e15],
}
const few = new Set(['few', 'several', 'handful'])

/** Reads numbers that words leave open: `dozens`, `hundreds of thousands`, `several million`, `a few`. */
export function readOpenEnglish(prose: Prose, at: number): Figure | undefined {
  const first = wordAt(prose, at)
  if (Object.hasOwn(openWords, first)) return readPlural(prose, at, first)
  const start = first === 'a' ? skipSpaces(prose.text, at + 1) : at
  const name = wordAt(prose, start)
  if (
    name === 'few' &&
    first !== 'a' &&
    !/(?:last|past|next|first|every|these|those|the) $/.test(
      prose.lower.slice(Math.max(at - 6, 0), at),
    )
  )
    return undefined
  if (!few.has(name)) return undefined
  const after = skipSpaces(prose.text, start + name.length)
  const size = magnitudeAt(prose, after)
  if (!size) return open(at, start + name.length, rational(2n), rational(10n))
  return open(at, size.end, multiply(rational(2n), size.value), multiply(rational(10n), size.value))
}

function readPlural(prose: Prose, at: number, first: string): Figure {
  const [low, high] = openWords[first]!
  const end = at + first.length
  if (!prose.lower.startsWith(' of ', end)) return open(at, end, rational(low), rational(high))
  const next = wordAt(prose, end + 4)
  const size = next.endsWith('s') ? magnitudes.get(next.slice(0, -1)) : undefined
  if (!size) return open(at, end, rational(low), rational(high))
  const top = rational(Math.min(high, low === 2000 ? 1e4 : high))
  return open(at, end + 4 + next.length, multiply(rational(low), size), multiply(top, size))
}

function magnitudeAt(prose: Prose, at: number): { value: Rational; end: number } | undefined {
  const name = wordAt(prose, at)
  const value = name === 'hundred' ? hundred : name === 'dozen' ? dozen : magnitudes.get(name)
  return value && { value, end: at + name.length }
}

function open(start: number, end: number, low: Rational, above: Rational): Figure {
  const figure = createFigure(start, end, low, subtract(above, one), low)
  figure.scaled = low.n >= 1000n
  figure.vague = true
  return figure
}
