import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import { spanOf } from '../../src/article/span-of.ts'
import { placesOf } from '../../src/article/walk.ts'
import { isPunctuation, isSpace, neighbours } from '../../src/rules/markdown/emphasis/flanking.ts'
import { standsInText } from '../../src/rules/markdown/emphasis/stands-in-text.ts'

describe('isSpace and isPunctuation', () => {
  it('tell what the properties of Unicode tell', () => {
    const characters = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code))
    const wrong = characters.filter(
      (character) =>
        isSpace(character) !== /[\t\n\f\r\p{Zs}]/u.test(character) ||
        isPunctuation(character) !== /[\p{P}\p{S}]/u.test(character),
    )
    expect(wrong).toEqual([])
    expect([isSpace(undefined), isPunctuation(undefined)]).toEqual([true, false])
  })
})

describe('neighbours', () => {
  it.each([
    ['a**b', 1, 3, 'a', 'b'],
    ['😀**😀', 2, 4, '😀', '😀'],
    ['**', 0, 2, undefined, undefined],
    ['\ud83d**\ude00', 1, 3, '\ud83d', '\ude00'],
    ['a\ude00**\ud83d', 2, 4, '\ude00', '\ud83d'],
  ])('of %j', (text, start, end, before, after) => {
    expect(neighbours(text, start, end)).toEqual({ before, after })
  })
})

describe('standsInText', () => {
  it.each([
    ['**粗**', false],
    ['** 粗**', true],
    ['`**`', false],
    ['文\\**字', true],
    ['<!-- ** -->', false],
    ['- **粗**\n- 文**字', true],
    ['', false],
  ])('in %j: %s', (text, expected) => {
    expect(standsInText(parseMarkdown(text), text, '**')).toBe(expected)
  })

  it('looks where every text node stands', () => {
    const part = fc.constantFrom(
      '**',
      '*',
      '文',
      'a',
      ' ',
      '`',
      '\\',
      '\n',
      '\n\n',
      '- ',
      '[x](y)',
      '&amp;',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const tree = parseMarkdown(text)
        expect(standsInText(tree, text, '**')).toBe(isWithinText(tree, text))
      }),
      { numRuns: 300 },
    )
  })
})

const isWithinText = (tree: Root, text: string): boolean =>
  placesOf(tree, 'text').some(({ node }) => {
    const { start, end } = spanOf(node)
    return text.slice(start, end).includes('**')
  })
