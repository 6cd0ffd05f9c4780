import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChangePoint, mayChange } from '../../src/rules/text/seams/change-point.ts'

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

describe('mayChange', () => {
  it.each([
    [[8, 8], true],
    [[8, 7], false],
    [[100, 0], false],
    [[20, 3, 9], true],
    [[], false],
  ])('of %j: %s', (counts, expected) => {
    expect(mayChange(counts, { fewest: 8, purity: 1 })).toBe(expected)
  })

  it('never denies a change that is found', () => {
    const length = fc.integer({ min: 4, max: 16 })
    const slip = fc.tuple(fc.nat(32), fc.constantFrom('a', 'b', 'c'))
    const asked = fc.record({
      fewest: fc.integer({ min: 4, max: 10 }),
      purity: fc.constantFrom(0.8, 0.9, 1),
    })
    let changes = 0
    fc.assert(
      fc.property(length, length, slip, asked, (before, after, [at, other], wanted) => {
        const styles = [...'a'.repeat(before), ...'b'.repeat(after)]
        styles[at % styles.length] = other
        const all = marks(styles.join(''))
        if (findChangePoint(all, wanted) === undefined) return
        changes += 1
        const counts = ['a', 'b', 'c'].map((each) => styles.filter((s) => s === each).length)
        expect(mayChange(counts, wanted)).toBe(true)
      }),
      { numRuns: 500 },
    )
    expect(changes).toBeGreaterThan(50)
  })
})
