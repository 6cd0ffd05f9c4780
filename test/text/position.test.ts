import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLocator, lineStarts } from '../../src/text/position.ts'

describe('lineStarts', () => {
  it.each<readonly [string, readonly number[]]>([
    ['', [0]],
    ['a', [0]],
    ['a\nb\r\nc\rd\n', [0, 2, 5, 7, 9]],
    ['\r\r\n\n\r', [0, 1, 3, 4, 5]],
    ['\uFEFFa\nb', [1, 3]],
  ])('%j', (text, starts) => expect(lineStarts(text)).toEqual(starts))

  it('are where an expression finds the ends of lines', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028', '中'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')
        const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(
          ({ index, 0: end }) => index + end.length,
        )
        expect(lineStarts(text)).toEqual([0, ...ends])
      }),
    )
  })
})

describe('createLocator', () => {
  it('moves what lies outside to the nearest end', () => {
    const locate = createLocator('ab\ncd')
    expect(locate(-1)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(locate(4)).toEqual({ line: 2, column: 2, offset: 4 })
    expect(locate(9)).toEqual({ line: 2, column: 3, offset: 5 })
  })
})
