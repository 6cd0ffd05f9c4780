import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNotes, mayHoldNote } from '../../../src/article/pair/notes.ts'

const piece = fc.constantFrom(
  ...['译注', '译者注', '译者按', '校对注', '编者按', '编注', '译者附注', 'LCTT 译注', '译注者'],
  ...['（', '）', '(', ')', '[', '【', '：', '——', '译', '注', '者', '按', ' ', '好', '*'],
)

describe('findNotes', () => {
  it.each([
    ['他说（译注：三百万）完了', ['（译注：三百万）']],
    ['他说（就是他——译者注）完了', ['（就是他——译者注）']],
    ['LCTT 译注：到此为止', ['LCTT 译注：到此为止']],
    ['请注意，按下按钮，翻译', []],
  ])('finds those of “%s”', (text, notes) => {
    expect(findNotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(notes)
  })

  it('finds none where no part of a text may hold one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 4 }), (parts) => {
        const texts = parts.map((pieces) => pieces.join(''))
        if (findNotes(texts.join('')).length > 0) expect(texts.some(mayHoldNote)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
