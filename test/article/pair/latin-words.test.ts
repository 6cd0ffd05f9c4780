import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codesOf,
  isWordAt,
  slotCount,
  WordReader,
  withPlainLetters,
} from '../../../src/article/pair/latin-words.ts'

function wordsOf(written: string): readonly string[] {
  const text = withPlainLetters(written)
  const word = new WordReader(text)
  const words: string[] = []
  while (word.next()) words.push(text.slice(word.start, word.end).toLowerCase())
  return words
}

function slotOf(text: string): number {
  const word = new WordReader(text)
  word.next()
  return word.slot
}

/** Those that end a word, go on with it, or change their form in lower case, in some disorder. */
const unit = fc.oneof(
  fc.constantFrom(...'abzABZ059_'),
  fc.constantFrom(...' .-@[`{/:^数据（。Éßſ\u0130\u212a\u0307'),
  fc.string({ unit: 'binary', maxLength: 1 }),
)
const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''))

describe('WordReader', () => {
  it('reads what an expression finds in the text in lower case', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(wordsOf(written)).toEqual(written.toLowerCase().match(/[a-z][a-z0-9_]+/g) ?? [])
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a word the same slot in whatever case', () => {
    const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{1,12}$/)
    fc.assert(
      fc.property(word, (each) => {
        const slot = slotOf(each.toLowerCase())
        expect(slotOf(each)).toBe(slot)
        expect(slotOf(`数 ${each}. `)).toBe(slot)
        expect(slot).toBeLessThan(slotCount)
      }),
    )
  })
})

describe('isWordAt', () => {
  it.each([
    ['the Kernel', 4, 'kernel', true],
    ['the \u212aernel', 4, 'kernel', true],
    ['the Kernal', 4, 'kernel', false],
    ['the 数ernel', 4, 'kernel', false],
  ])('knows whether in “%s” at %i stands %s', (written, start, word, isThere) => {
    const codes = codesOf(`a${word}`)
    expect(isWordAt(written, start, codes, 1, codes.length)).toBe(isThere)
  })
})
