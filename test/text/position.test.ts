import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLocator } from '../../src/text/position.ts'

describe('createLocator', () => {
  it.each([
    ['\n', 2],
    ['\r', 2],
    ['\r\n', 2],
    ['\n\r', 3],
  ])('takes %j for a line end', (end, line) => {
    expect(createLocator(`甲${end}乙`)(1 + end.length)).toEqual({
      line,
      column: 1,
      offset: 1 + end.length,
    })
  })

  it('counts the line ends before a place, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', '甲', '\n', '\n', '\r', '\r\n', ''), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(12), (whole, offset) => {
        const place = Math.min(offset, whole.length)
        const lines = whole
          .slice(0, place)
          // A place between the two halves of a line end belongs to the line that it ends.
          .replace(whole.slice(place - 1, place + 1) === '\r\n' ? /\r$/ : '', '')
          .split(/\r\n|\r|\n/)
        expect(createLocator(whole)(offset).line).toBe(lines.length)
      }),
    )
  })

  it('gives a byte order mark no column, and nothing outside the text', () => {
    const locate = createLocator('\uFEFFa\nb')
    expect(locate(1)).toEqual({ line: 1, column: 1, offset: 1 })
    expect(locate(-1)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(locate(9)).toEqual({ line: 2, column: 2, offset: 4 })
  })
})
