import { describe, expect, it } from 'vitest'
import { endOfLatin, isLatinUnit } from '../../src/text/latin.ts'

describe('isLatinUnit', () => {
  it('tells the same units as the class of a regular expression', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit)
    const wrong = units.filter(
      (unit) => isLatinUnit(unit) !== /[A-Za-z0-9À-ɏ]/.test(String.fromCharCode(unit)),
    )
    expect(wrong).toEqual([])
  })
})

describe('endOfLatin', () => {
  it.each([
    ['Go 语言', 0, 2],
    ['Go 语言', 1, 2],
    ['Go 语言', 2, 2],
    ['用Zürich2', 1, 8],
    ['', 0, 0],
    ['a', 1, 1],
  ])('%j from %i: %i', (text, from, end) => {
    expect(endOfLatin(text, from)).toBe(end)
  })
})
