import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordReader } from '../../../src/article/pair/latin-words.ts'
import { createMarkTable } from '../../../src/article/pair/mark-table.ts'
import { shareMarks, weighMarks } from '../../../src/article/pair/shared-marks.ts'

function wordOf(text: string): WordReader {
  const word = new WordReader(text)
  word.next()
  return word
}

describe('createMarkTable', () => {
  it('gives those marks a number afterwards that have got one before', () => {
    const word = fc.stringMatching(/^[abAB][abAB1]{1,3}$/)
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (added, asked) => {
        const { all, known } = createMarkTable()
        const numbers = new Map(
          added.map((each) => [each.toLowerCase(), all.numberOfWord(each, wordOf(each))]),
        )
        for (const each of asked) {
          expect(known.numberOfWord(each, wordOf(each))).toBe(numbers.get(each.toLowerCase()))
        }
        expect(new Set(numbers.values()).size).toBe(numbers.size)
      }),
    )
  })

  it('tells marks of different kinds apart', () => {
    const table = createMarkTable()
    const kinds = ['link', 'image', 'code', 'number'] as const
    const numbers = kinds.map((kind) => table.all.numberOf(kind, '12')!)
    expect(numbers.map(table.kindOf)).toEqual(kinds)
    expect(kinds.map((kind) => table.known.numberOf(kind, '12'))).toEqual(numbers)
    expect(table.known.numberOf('link', '13')).toBeUndefined()
  })
})

describe('shareMarks', () => {
  const table = createMarkTable()
  const marks = [...'abcdefgh'].map((name) => table.all.numberOf('code', name)!)
  const blocks = fc.array(fc.array(fc.constantFrom(...marks), { maxLength: 6 }), { maxLength: 5 })

  it('keeps of each block, in order and once, the marks that both sides have', () => {
    fc.assert(
      fc.property(blocks, blocks, (original, translation) => {
        const shared = shareMarks(original, translation, table)
        const isShared = (mark: number) =>
          original.flat().includes(mark) && translation.flat().includes(mark)
        const kept = marks.filter(isShared)
        expect(shared.kinds).toEqual(kept.map(table.kindOf))
        const expected = (side: typeof original) =>
          side.map((each) => [...new Set(each)].filter(isShared).map((mark) => kept.indexOf(mark)))
        expect(shared.original).toEqual(expected(original))
        expect(shared.translation).toEqual(expected(translation))
      }),
    )
  })

  it('weighs a mark by the blocks it stands in, and not at all where a side lacks it', () => {
    const kinds = ['link', 'word', 'rendering'] as const
    expect([...weighMarks([[0, 1], [1]], [[1], [0], [0, 2]], kinds)]).toEqual([8 / 3, 2 / 3, 0])
  })
})
