import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChangePoint } from '../../src/rules/text/seams/change-point.ts'

/** One mark in each block, by letters. */
const marks = (letters: string) => Array.from(letters, (style, block) => ({ style, block }))
const demands = { fewest: 8, purity: 0.9 }
const find = (letters: string) => findChangePoint(marks(letters), demands)

describe('findChangePoint', () => {
  it('finds the border of two styles', () => {
    expect(find(`${'a'.repeat(12)}${'b'.repeat(9)}`)).toEqual({
      before: 11,
      after: 12,
      styles: ['a', 'b'],
    })
  })

  it('bears a slip, and styles that are seldom', () => {
    expect(find('aaaaaabaaaaaaacaabbbbbbbbbbbbabb')).toMatchObject({ before: 16, after: 17 })
  })

  it.each([
    ['one style', 'a'.repeat(40)],
    ['too few marks on one side', `${'a'.repeat(30)}${'b'.repeat(7)}`],
    ['a change back', `${'a'.repeat(12)}${'b'.repeat(12)}${'a'.repeat(12)}`],
    ['turn by turn', 'ab'.repeat(20)],
    ['a side that wavers', `${'a'.repeat(20)}${'abb'.repeat(8)}`],
    ['nothing', ''],
  ])('finds nothing in %s', (_, letters) => {
    expect(find(letters)).toBeUndefined()
  })

  it('puts the border between blocks alone', () => {
    const within = marks(`${'a'.repeat(12)}${'b'.repeat(12)}`).map((each) => ({
      ...each,
      block: 0,
    }))
    expect(findChangePoint(within, demands)).toBeUndefined()
  })

  it('finds hardly anything where styles are mixed by chance', () => {
    const coin = fc.array(fc.constantFrom('a', 'b'), { minLength: 60, maxLength: 60 })
    fc.assert(fc.property(coin, (letters) => find(letters.join('')) === undefined))
  })
})
