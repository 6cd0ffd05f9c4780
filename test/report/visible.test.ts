import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible, visibleLine } from '../../src/report/terminal/visible.ts'

describe('visible', () => {
  it.each([
    ['plain text', '中文 English，。', '中文 English，。'],
    ['an escape sequence', 'a\u001B[31mb', 'a<U+001B>[31mb'],
    ['an 8-bit control', '\u009B31m', '<U+009B>31m'],
    ['a carriage return', 'a\rb', 'a<U+000D>b'],
    ['a bidi override', 'a\u202Eb', 'a<U+202E>b'],
    ['a bidi isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['a zero-width space', '零\u200B宽', '零<U+200B>宽'],
    ['a byte order mark', '\uFEFFa', '<U+FEFF>a'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a filler that looks like nothing', 'a\u3164b', 'a<U+3164>b'],
    ['tag characters in plain text', 'a\u{E0041}', 'a<U+E0041>'],
    ['a lone surrogate', 'a\uD800', 'a<U+D800>'],
    ['a joiner between letters', 'a\u200Db', 'a<U+200D>b'],
    ['a family', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['an ideographic variant', '葛\u{E0100}', '葛\u{E0100}'],
    ['a letter with a mark', 'e\u0301', 'e\u0301'],
    ['a mark without a letter', '\u0301', '◌\u0301'],
    ['a tab', 'a\tb', 'a\tb'],
  ])('%s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('never lets a control character through, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text)
        expect(shown).not.toMatch(/(?!\t)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u)
        expect(visible(shown)).toBe(shown)
      }),
    )
  })

  it('puts everything on one line', () => {
    expect(visibleLine(' a\r\n\tb\u001B ')).toBe('a b<U+001B>')
  })
})
