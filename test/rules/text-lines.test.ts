import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import { spanOf } from '../../src/article/span-of.ts'
import { placesOf } from '../../src/article/walk.ts'
import type { Article } from '../../src/model/article.ts'
import { textLines } from '../../src/rules/markdown/lines/text-lines.ts'

const ITEM = /^[\t >]{0,20}(?:\d[、)]|[-•]\p{L})/mu

function read(text: string): Pick<Article, 'tree' | 'source'> {
  return { source: { path: 'a.md', text, sha256: '' }, tree: parseMarkdown(text) }
}

const found = (text: string, pattern: RegExp, trigger?: RegExp) =>
  textLines(read(text), pattern, trigger).map((line) => [line.index, line.text])

describe('textLines', () => {
  it.each([
    [
      '1、一\n2、二\n',
      [
        [0, '1、一'],
        [1, '2、二'],
      ],
    ],
    [
      '> 1、一\n>\n>   2、二\r\n',
      [
        [0, '1、一'],
        [0, '2、二'],
      ],
    ],
    ['引言\n> • 一\n\n•一', [[0, '•一']]],
    ['`1、`代码\n[2、](a)\n\\3、\n', []],
    // No line end to Markdown, and one to a regular expression.
    ['文\u20281、一', [[0, '文\u20281、一']]],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(found(text, ITEM)).toEqual(expected)
  })

  it('finds nothing where the trigger is nowhere in the file', () => {
    expect(found('1、一\n2、二', ITEM, /三/)).toEqual([])
    // As far to the right no item is looked for.
    expect(found(`一\n${' '.repeat(30)}1、二`, ITEM)).toEqual([])
    expect(found(`1、一\n${' '.repeat(30)}2、二`, ITEM)).toHaveLength(2)
  })

  it('finds what a plain reading finds', () => {
    const part = fc.constantFrom(
      ...['1、', '2)', '-一', '• 二', '文', '> ', '    ', '\n', '\n\n', '\r\n', '\r', '\u2028'],
      ...['`a`', '**', '[x](y)', '&amp;', '\\-', '- ', '\n>  '],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const article = read(parts.join(''))
        expect(textLines(article, ITEM).map(({ span, index }) => ({ span, index }))).toEqual(
          plainReading(article, ITEM),
        )
      }),
      { numRuns: 300 },
    )
  })
})

/** Every line of every paragraph, cut out and looked at by itself. */
function plainReading({ tree, source }: ReturnType<typeof read>, pattern: RegExp) {
  if (!pattern.test(source.text)) return []
  return placesOf(tree, 'paragraph').flatMap(({ node }) => linesIn(node, source.text, pattern))
}

function linesIn(paragraph: Paragraph, source: string, pattern: RegExp) {
  const { start, end } = spanOf(paragraph)
  const texts = paragraph.children.filter(({ type }) => type === 'text').map(spanOf)
  let at = start
  return source
    .slice(start, end)
    .split('\n')
    .flatMap((line, index) => {
      const prefix = index === 0 ? 0 : /^[\t >]*/.exec(line)![0].length
      const span = { start: at + prefix, end: at + line.replace(/\r$/, '').length }
      at += line.length + 1
      const isText = texts.some((text) => text.start <= span.start && span.start < text.end)
      return isText && pattern.test(source.slice(span.start, span.end)) ? [{ span, index }] : []
    })
}
