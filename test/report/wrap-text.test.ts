import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/report/terminal/wrap-text.ts'

describe('wrapText', () => {
  it.each([
    ['nothing', '', 10, []],
    ['what fits', '中文 abc', 10, ['中文 abc']],
    ['between Chinese characters', '一二三四五六七', 6, ['一二三', '四五六', '七']],
    ['between words', 'one two three', 8, ['one two', 'three']],
    ['never before a closing mark', '一二三。四', 6, ['一二', '三。四']],
    ['never behind an opening mark', '一二《三四》', 6, ['一二', '《三', '四》']],
    ['never inside a word', '看 example 吧', 8, ['看', 'example', '吧']],
    ['a long address stays whole', '见 https://example.com/x', 8, ['见', 'https://example.com/x']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines)
  })

  it('loses nothing but the spaces at line ends, and keeps to the width where it can', () => {
    const word = fc.constantFrom('中', '文', '。', '《', 'abc', 'x', ' ', '　', '（', '…', '”', 'é')
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = wrapText(words.join(''), width)
        const bare = (text: string) => text.replace(/\s+/g, '')
        expect(bare(lines.join(''))).toBe(bare(words.join('')))
        for (const line of lines.filter((one) => stringWidth(one) > width)) {
          // Only a piece that no break is allowed in may be wider.
          expect(wrapText(line, 1)).toHaveLength(1)
        }
      }),
    )
  })
})
