import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/rules/excerpt.ts'

describe('excerpt', () => {
  it.each([
    ['短句', 20, '短句'],
    ['一二三四五六', 5, '一二三四…'],
    [' 一\n  二\t三 ', 5, '一 二 三'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['见 https://me:secret@a.com', 30, '见 https://*********@a.com'],
    // Seen no further than eight times the length, so it may go on behind the blanks.
    [`一${' '.repeat(100)}`, 5, '一…'],
  ])('of %j in %i characters', (text, length, expected) => {
    expect(excerpt(text, length)).toBe(expected)
  })

  it('never has more characters than asked for, and never half of one', () => {
    const unit = fc.constantFrom('😀', '字', 'a', ' ', '\n')
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 2, max: 12 }), (text, length) => {
        const characters = Array.from(text.replace(/\s+/g, ' ').trim())
        const shown = Array.from(excerpt(text, length))
        fc.pre(text.length <= 8 * length)
        expect(shown).toEqual(
          characters.length <= length ? characters : [...characters.slice(0, length - 1), '…'],
        )
      }),
    )
  })
})
