import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordFilter } from '../../src/text/word-filter.ts'

const letter = fc.constantFrom(...'abcdekKXYZ019éÉĀāßİ文', '\u212a')
const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''))

/** The same word in other cases: `ß` has no capital that is one when it is made small again. */
const inCases = (each: string): readonly string[] =>
  [each, each.toUpperCase(), each.toLowerCase(), each.replace(/k/gi, '\u212a')].filter(
    (other) => other.toLowerCase() === each.toLowerCase(),
  )

describe('createWordFilter', () => {
  it('never says no of a word it was made of, in whatever case and wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, word, (words, before, after) => {
        const mayBe = createWordFilter(words.map((each) => each.toLowerCase()))
        const denied = words
          .flatMap(inCases)
          .filter(
            (each) => !mayBe(before + each + after, before.length, before.length + each.length),
          )
        expect(denied).toEqual([])
      }),
    )
  })

  it('seldom says yes of other words, however many it was made of', () => {
    const numbered = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => name + i)
    for (const count of [1, 30, 2000]) {
      const mayBe = createWordFilter(numbered('word', count))
      const others = numbered('other', 1000).filter((each) => mayBe(each, 0, each.length))
      expect(others.length).toBeLessThan(50)
    }
  })

  it('says no of everything where it was made of nothing', () => {
    expect(createWordFilter([])('word', 0, 4)).toBe(false)
  })
})
