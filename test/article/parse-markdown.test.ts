import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, stringifyMarkdown } from '../../src/article/index.ts'
import { markdownText } from './markdown-text.ts'
import { withoutPlaces } from './without-places.ts'

/** The tree in short: text as it is, links as `<address>`, all else as `type(…)`. */
function sketch(node: Nodes): string {
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? (node.children as Nodes[]).map(sketch).join('') : ''
  if (node.type === 'root' || node.type === 'paragraph') return inside
  if (node.type === 'link') return node.url === inside ? `<${inside}>` : `<${inside} ${node.url}>`
  return `${node.type}(${inside})`
}

describe('bare addresses', () => {
  it.each([
    ['见 https://a.com/路径，然后', '见 <https://a.com/>路径，然后'],
    ['**https://a.com**。后', 'strong(<https://a.com>)。后'],
    ['（见 http://a.b/c）。', '（见 <http://a.b/c>）。'],
    ['“https://a.com”', '“<https://a.com>”'],
    ['访问www.a.com。', '访问<www.a.com http://www.a.com>。'],
    ['邮箱a@b.com。', '邮箱<a@b.com mailto:a@b.com>。'],
    ['𠮷http://a.b/x𠮷', '𠮷<http://a.b/x>𠮷'],
    ['https://a.com(官网)', '<https://a.com>(官网)'],
    ['https://café.com/é。', '<https://café.com/é>。'],
    // GFM 0.29 §6.9
    ['http://a/(b).)x http://a/(b).) y', '<http://a/(b).)x> <http://a/(b)>.) y'],
    ['(https://a.b/A_(b))', '(<https://a.b/A_(b)>)'],
    ['http://a.b/c)d(e)', '<http://a.b/c)d(e>)'],
    ['http://a.b/?x=1&y=2 http://a.b/x&amp;', '<http://a.b/?x=1&y=2> <http://a.b/x>&'],
    ['http://a.b/x. http://a.b/?!', '<http://a.b/x>. <http://a.b/>?!'],
    ['http://a.b_.c/ http://a_b.c www. http://', 'http://a.b_.c/ http://a_b.c www. http://'],
    ['xhttp://a.b a@b a.b@c.d1', 'xhttp://a.b a@b a.b@c.d1'],
    ['http://a.b/x<br>', '<http://a.b/x>html()'],
    // Brackets
    ['[https://a.com]：后', '[<https://a.com>]：后'],
    ['[见 https://a.com](https://b.com)', '<见 https://a.com https://b.com>'],
    ['[www.a.com\\_x](u)', '<www.a.com_x u>'],
    ['[a http://x.y][r]\n\n[r]: u', 'linkReference(a http://x.y)definition()'],
    ['http://x.y[^1]\n\n[^1]: z', '<http://x.y>footnoteReference()footnoteDefinition(z)'],
    ['![图 https://a.com](x)', 'image()'],
    ['`https://a.com`', 'inlineCode()'],
  ])('%s', (text, expected) => expect(sketch(parseMarkdown(text))).toBe(expected))

  it('have their place in the file', () => {
    const text = '> 一\n> - 见https://a.com。\n'
    const places: string[] = []
    visit(parseMarkdown(text), 'link', ({ position }) => {
      places.push(text.slice(position?.start.offset, position?.end.offset))
    })
    expect(places).toEqual(['https://a.com'])
  })
})

describe('Chinese text', () => {
  it.each([
    ['**粗体。**汉字', 'strong(粗体。)汉字'],
    ['约 ~10 个~ 和 ~20 个~', '约 ~10 个~ 和 ~20 个~'],
    ['~~删。~~了', 'delete(删。)了'],
    ['- [x] 做完', 'list(listItem(做完))'],
  ])('%s', (text, expected) => expect(sketch(parseMarkdown(text))).toBe(expected))

  it('gives every node a place within the text', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        visit(parseMarkdown(text), ({ position }) => {
          expect(position?.start.offset).toBeGreaterThanOrEqual(0)
          expect(position?.end.offset).toBeLessThanOrEqual(text.length)
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('stringifyMarkdown', () => {
  it.each([
    '**自己的需求。**其实，100~200 元，AT&T，snake_case\n',
    '- [x] 完成\n- [ ] 未完\n',
    '- 一\n\n* 二\n',
    '见 <https://a.com>，然后\n',
    '[r]: http://x "T"\n\n[甲][r] [r]\n',
    '| a | b |\n| - | :-: |\n| 甲 | |\n',
    '脚注[^1]\n\n[^1]: 文字\n',
    '文字\n    <!-- c -->后\n',
  ])('keeps %j', (text) => {
    const tree = parseMarkdown(text)
    const written = stringifyMarkdown(tree)
    expect(written).not.toMatch(/&#x/)
    expect(withoutPlaces(parseMarkdown(written))).toEqual(withoutPlaces(tree))
  })

  it('writes lists, rules and emphasis one way', () => {
    expect(stringifyMarkdown(parseMarkdown('* __粗__\n* _斜_\n\n- - -\n'))).toBe(
      '- **粗**\n- *斜*\n\n***\n',
    )
  })

  it('says the same when read again, and writes the same', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const tree = parseMarkdown(text)
        const written = stringifyMarkdown(tree)
        const again = parseMarkdown(written)
        expect(withoutPlaces(again)).toEqual(withoutPlaces(tree))
        expect(stringifyMarkdown(again)).toBe(written)
      }),
      { numRuns: 400, seed: 3 },
    )
  })
})
