import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  parseExact,
  rational,
  subtract,
  toExact,
} from '../../src/facts/rational.ts'

const numbers = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d))

describe('rational numbers', () => {
  it.each([
    [rational(6n, 4n), '1.5'],
    [rational(-1n, 8n), '-0.125'],
    [rational(1n, -3n), '-1/3'],
    [rational(4n, 6n), '2/3'],
    [rational(100n, 1n), '100'],
    [rational(1n, 1000000n), '0.000001'],
    [rational(0n, 7n), '0'],
  ])('%o is written %s', (number, text) => {
    expect(toExact(number)).toBe(text)
    expect(parseExact(text)).toEqual(number)
  })

  it('have no zero denominator', () => {
    expect(() => rational(1n, 0n)).toThrow(RangeError)
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError)
  })

  it('keep the laws of a field, and their text', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (a, b, c) => {
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        expect(add(subtract(a, b), b)).toEqual(a)
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0)
        expect(negate(negate(a))).toEqual(a)
        expect(parseExact(toExact(a))).toEqual(a)
      }),
    )
  })
})
