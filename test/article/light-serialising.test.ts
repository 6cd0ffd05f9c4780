import fc from 'fast-check'
import { type Handle, type Options, type State, toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, stringifyMarkdown } from '../../src/article/index.ts'
import { lightSerialising } from '../../src/article/markdown/light-serialising.ts'
import { isPlain } from '../../src/article/markdown/plain-words.ts'
import { processor } from '../../src/article/markdown/processor.ts'
import { hasMaterial } from '../material.ts'
import { markdownText } from './markdown-text.ts'
import { blockMarkup, wordMarkup } from './markup.ts'
import { realTexts } from './real-texts.ts'

/* What is left out of the packages' way of writing must leave no trace: the text is the same with it and without. */

const { toMarkdownExtensions = [] } = processor.data()

/** As the packages write by themselves. */
function written(text: string): string {
  const extensions = toMarkdownExtensions.filter((extension) => extension !== lightSerialising)
  const options: Options = { bullet: '-', listItemIndent: 'one', extensions }
  return toMarkdown(parseMarkdown(text), options)
}

/** Hands over the state of a serialiser that writes a heading, in which most marks mean something. */
function writeWith(look: (state: State) => void): void {
  const heading: Handle = (_, __, state) => {
    state.stack.push('headingAtx', 'phrasing')
    look(state)
    return ''
  }
  const extensions = [...toMarkdownExtensions.slice(0, -1), { handlers: { heading } }]
  toMarkdown({ type: 'heading', depth: 1, children: [] }, { extensions })
}

describe('light serialising', () => {
  it('has the last word', () => {
    expect(toMarkdownExtensions.at(-1)).toBe(lightSerialising)
  })

  it.each([
    ['what has to be escaped in text', 'a\\_b\\* \\[x\\] \\`c\\` \\<b> AT&T \\&amp; 1\\. a\\@b.c'],
    ['marks at the beginning of a line', '甲\n\\# 乙\n1\\. 丙\n\\- 丁\n\\+ 戊\n\\> 己\\\n\\:- !'],
    ['labels', '![a\\]b *c* & d](u) [x\\]]: [a\\[b]\n\n[a\\[b]: /u'],
    ['addresses', '[a](</u v>) [b](u&amp;v\\)w "t\\"i & t") ![c](</\\>>) <mailto:a_b@c.d>'],
    ['code', '`a` `` `b ``  `  c  ` `d|e` `` f` ``\n\n| `g\\|h` | `\\` |\n| - | - |'],
    ['white space at the edges', '&#32;\n\n# &#9;a&#32;\n\n- [ ] &#32;\n\n| &#32;a&#32; |\n| - |'],
    ['info strings', '~~~a`b c&amp;d\ne\n~~~'],
    [
      'marks at the end of words',
      '甲\\![乙](u) [r]\\(x) 甲&#32;\n\n# 甲 \\#\n\n| \\![乙](u) |\n| - |\n\n[r]: /u',
    ],
    ['white space in headings and at the end', '# &#32;甲\n\n甲&#32;\n\n- 乙&#32;'],
    [
      'links that are their own words',
      '[ab:c](ab:c) [b](mailto:b) <https://a.b/c> [https://a.b](u)',
    ],
    ['marks in addresses', '[a](u\\\\*v) [b](u&v) [c](u\\(v) [d](u "t")\n\n| [e](u\\|v) |\n| - |'],
    ['one text in everything', '# 甲\n\n- [x] 乙\n\n> [丙](u) **丁** [戊][r]\n\n[r]: /u'],
  ])('changes nothing about %s', (_, text) => {
    expect(stringifyMarkdown(parseMarkdown(text))).toBe(written(text))
  })

  it('escapes nothing in plain words', () => {
    const part = fc.constantFrom('1. ', ...'甲a1! (#-+=>:.;w/@*_[]<&~|\\`\t\n')
    const words = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    const before = fc.constantFrom('', '\n', '\n  ', '\n1', 'a ', '# ', '**', '[', ']', '`', '|')
    const behind = fc.constantFrom('', '\n', '\r', ' ', '[', '!', '*', '](', '|', '<')
    // Words never stand beside words, with which they would make an address, an item or a table.
    const isAlone = (text: string) => !/^[.):@/]/.test(text)
    writeWith((state) => {
      fc.assert(
        fc.property(words.filter(isAlone), before, behind, (text, left, right) => {
          fc.pre(isPlain(text, left, right))
          expect(state.safe(text, { before: left, after: right })).toBe(text)
        }),
        { numRuns: 5000 },
      )
    })
  })

  it('changes nothing about made-up texts', () => {
    fc.assert(
      fc.property(fc.oneof(markdownText, blockMarkup, wordMarkup), (text) => {
        expect(stringifyMarkdown(parseMarkdown(text))).toBe(written(text))
      }),
      { numRuns: 600 },
    )
  })

  it.skipIf(!hasMaterial)('changes nothing about real articles', () => {
    for (const text of realTexts(9)) {
      expect(stringifyMarkdown(parseMarkdown(text))).toBe(written(text))
    }
  })
})
