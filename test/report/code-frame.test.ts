import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/report/terminal/code-frame.ts'

const plain = (text: string) => text

/** The frame of the first place of `mark` in `text`, as two lines. */
function frame(text: string, mark: string, width = 60): readonly string[] {
  const start = text.indexOf(mark)
  const { line, padding, carets } = codeFrame(
    text,
    { start, end: start + mark.length },
    width,
    plain,
  )
  return [line, padding + carets]
}

describe('codeFrame', () => {
  it.each([
    ['Latin', 'see the fox run', 'fox', ['see the fox run', '        ^^^']],
    ['Chinese', '看，狐狸 fox', '狐狸', ['看，狐狸 fox', '    ^^^^']],
    ['behind Chinese', '狐狸 fox', 'fox', ['狐狸 fox', '     ^^^']],
    ['a tab', '\tfox', 'fox', ['    fox', '    ^^^']],
    ['an emoji family', '👨‍👩‍👧 fox', 'fox', ['👨‍👩‍👧 fox', '   ^^^']],
    ['a combining mark', 'cafe\u0301 fox', 'fox', ['cafe\u0301 fox', '     ^^^']],
    ['a zero-width space', 'a\u200Bfox', 'fox', ['a<U+200B>fox', '         ^^^']],
    ['the zero-width space itself', 'a\u200Bb', '\u200B', ['a<U+200B>b', ' ^^^^^^^^']],
    ['an escape sequence', '\u001B[2Jfox', 'fox', ['<U+001B>[2Jfox', '           ^^^']],
    ['the right line of many', 'one\r\ntwo fox\rthree', 'fox', ['two fox', '    ^^^']],
    ['no byte order mark', '\uFEFFfox', 'fox', ['fox', '^^^']],
    ['the first line of several', 'a fox\nand cub', 'fox\nand', ['a fox', '  ^^^']],
  ])('%s', (_, text, mark, lines) => {
    expect(frame(text, mark)).toEqual(lines)
  })

  it('marks a place that covers nothing with one caret', () => {
    expect(codeFrame('狐狸', { start: 1, end: 1 }, 60, plain)).toMatchObject({
      line: '狐狸',
      padding: '  ',
      carets: '^',
    })
    expect(codeFrame('狐狸', { start: 2, end: 2 }, 60, plain)).toMatchObject({ padding: '    ' })
  })

  it('paints what is marked, and that alone', () => {
    const { line } = codeFrame('a fox', { start: 2, end: 5 }, 60, (text) => `[${text}]`)
    expect(line).toBe('a [fox]')
  })

  it.each([
    ['the end', `${'甲'.repeat(40)}狐狸`, ['…甲甲甲甲甲甲甲狐狸', '               ^^^^']],
    ['the start', `狐狸${'甲'.repeat(40)}`, ['狐狸甲甲甲甲甲甲甲…', '^^^^']],
    ['both', `${'x'.repeat(99)}狐狸${'y'.repeat(99)}`, ['…xxxxx狐狸yyyyyyyyy…', '      ^^^^']],
  ])('cuts a long line at %s', (_, text, lines) => {
    expect(frame(text, '狐狸', 20)).toEqual(lines)
  })

  it('looks at little of a line of a megabyte', () => {
    const text = `${'甲'.repeat(500_000)}狐狸${'乙'.repeat(500_000)}`
    expect(frame(text, '狐狸', 12)).toEqual(['…甲狐狸乙…', '   ^^^^'])
  })

  it('keeps to the width, with the carets inside and below the mark', () => {
    const character = fc.constantFrom(
      'a',
      '中',
      '\t',
      '👨‍👩‍👧',
      'e\u0301',
      '\u200B',
      '\u001B',
      ' ',
      '，',
    )
    const words = fc.array(character, { maxLength: 60 }).map((list) => list.join(''))
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 24, max: 60 }), (a, b, c, width) => {
        const span = { start: a.length, end: a.length + b.length }
        const { line, padding, carets } = codeFrame(a + b + c, span, width, plain)
        expect(stringWidth(line)).toBeLessThanOrEqual(width)
        // A place behind the last character stands one column further.
        expect(padding.length + carets.length).toBeLessThanOrEqual(width + 1)
        if (b !== '')
          expect(stringWidth(line)).toBeGreaterThanOrEqual(padding.length + carets.length)
      }),
    )
  })
})
