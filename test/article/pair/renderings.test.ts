import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordReader } from '../../../src/article/pair/latin-words.ts'
import { lexicon } from '../../../src/article/pair/lexicon.ts'
import {
  addRenderingsIn,
  addRenderingsOf,
  renderingCount,
} from '../../../src/article/pair/renderings.ts'

const chinese = [...new Set([...lexicon.values()].flat())]

function renderingsIn(text: string): readonly number[] {
  const found: number[] = []
  addRenderingsIn(found, text)
  return found
}

function renderingsOf(text: string): readonly number[] {
  const found: number[] = []
  const word = new WordReader(text)
  while (word.next()) addRenderingsOf(found, text, word)
  return found
}

/** The number of a Chinese word of the lexicon. */
const numberOf = (word: string) => renderingsIn(word)[0]!

describe('the lexicon', () => {
  it('has Chinese words of two characters, each with a number of its own', () => {
    for (const word of chinese) expect(word).toMatch(/^[\u4e00-\u9fff]{2}$/)
    const numbers = chinese.map(numberOf)
    expect(numbers.toSorted((a, b) => a - b)).toEqual([...Array(renderingCount).keys()])
  })
})

describe('addRenderingsIn', () => {
  it('finds what a look at every two characters finds', () => {
    const unit = fc.oneof(
      fc.constantFrom(...chinese),
      fc.constantFrom(...chinese.join('')),
      fc.constantFrom('a', ' ', '。', '\u4dff', '\u9fff', '\ua000', '\uffff'),
    )
    const text = fc.array(unit, { maxLength: 20 }).map((units) => units.join(''))
    fc.assert(
      fc.property(text, (each) => {
        const pairs = Array.from(each, (_, at) => each.slice(at, at + 2))
        const expected = pairs.filter((pair) => chinese.includes(pair)).map(numberOf)
        expect(renderingsIn(each)).toEqual(expected)
      }),
    )
  })
})

describe('addRenderingsOf', () => {
  it('knows each English word and its plural, in whatever case', () => {
    for (const [english, words] of lexicon) {
      const numbers = words.map(numberOf)
      expect(renderingsOf(english.toUpperCase())).toEqual(numbers)
      const plural = `${english}s`
      expect(renderingsOf(plural)).toEqual(lexicon.get(plural)?.map(numberOf) ?? numbers)
    }
  })

  it('knows no other word, though most share a slot with one', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const changed = fc
      .tuple(fc.constantFrom(...lexicon.keys()), fc.nat(), letter)
      .map(([word, at, other]) => {
        const place = at % word.length
        return word.slice(0, place) + other + word.slice(place + 1)
      })
    fc.assert(
      fc.property(changed, (word) => {
        const known = lexicon.get(word) ?? lexicon.get(word.replace(/s$/, ''))
        expect(renderingsOf(word)).toEqual(known?.map(numberOf) ?? [])
      }),
      { numRuns: 2000 },
    )
  })
})
