import fc from 'fast-check'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/render/index.ts'
import { joinLines } from '../../src/render/join-lines.ts'
import { articleOf } from './article-of.ts'

const inner = (markdown: string) => render(articleOf(markdown)).bodyHtml.replace(/^<p>|<\/p>$/g, '')

describe('a line end', () => {
  it.each([
    ['between Han characters', '第一行\n第二行', '第一行第二行'],
    ['after a full-width mark', '第一行，\n第二行', '第一行，第二行'],
    ['before one', '第一行\n（第二行）', '第一行（第二行）'],
    ['between a full-width mark and Latin', '第一行，\nLinux', '第一行，Linux'],
    ['beside a quotation mark', '他说\n“好”\n就走了', '他说“好”就走了'],
    ['beside a dash', '第一行——\n第二行', '第一行——第二行'],
    ['into bold', '第一行\n**第二行**', '第一行<strong>第二行</strong>'],
    ['out of bold', '**第一行**\n第二行', '<strong>第一行</strong>第二行'],
    ['between links', '[甲](a)\n[乙](b)', '<a href="a">甲</a><a href="b">乙</a>'],
    ['within bold', '**甲\n乙**', '<strong>甲乙</strong>'],
    ['at inline code in Chinese', '甲\n`乙`\n丙', '甲<code>乙</code>丙'],
    ['beyond the basic plane', '\u{20000}\n\u{20001}', '\u{20000}\u{20001}'],
    ['in each of many lines', '甲\n乙\n丙\n丁', '甲乙丙丁'],
    ['after a ruby', '<ruby>漢<rt>han</rt></ruby>\n字', '<ruby>漢<rt>han</rt></ruby>字'],
  ])('%s adds no space', (_, markdown, expected) => {
    expect(inner(markdown)).toBe(expected)
  })

  it('past the mark of a footnote adds no space', () => {
    expect(inner('甲[^1]\n乙\n\n[^1]: 丙')).toMatch(/<\/sup>乙/)
  })

  it.each([
    ['between Latin words', 'one\ntwo'],
    ['between Han and Latin', '中文\nLinux'],
    ['between Latin and Han', 'Linux\n中文'],
    ['between Hangul', '한국\n어'],
    ['between kana', 'カナ\nかな'],
    ['at inline code in Latin', '甲\n<code>x</code>\n乙'],
    ['beside an image', '甲\n<img src="a" alt="" loading="lazy" decoding="async">\n乙'],
  ])('%s stays', (_, html) => {
    expect(inner(html)).toBe(html)
  })

  it('of a hard break stays a break', () => {
    expect(inner('甲  \n乙')).toBe('甲<br>\n乙')
  })

  it('in code stays', () => {
    expect(inner('```\n甲\n乙\n```')).toBe('<pre><code>甲\n乙\n</code></pre>')
  })

  it('between blocks stays', () => {
    expect(inner('- 甲\n- 乙')).toBe('<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>')
  })

  it('is found among 20,000 others', () => {
    expect(inner('甲\n'.repeat(20_000))).toBe('甲'.repeat(20_000))
  })
})

describe('joinLines', () => {
  /** The same by definition: all runs of white space and of other characters, one after the other. */
  const byRuns = (texts: readonly string[]): string => {
    const runs = texts.flatMap((text) => text.match(/\s+|\S+/g) ?? [])
    const isEnd = (at: number) =>
      /\n/.test(runs[at] ?? '') && /\S$/.test(runs[at - 1] ?? '') && /^\S/.test(runs[at + 1] ?? '')
    const isWide = (character: string) => /[，（]/.test(character)
    const isNeedless = (before: string, after: string) =>
      isWide(before) || isWide(after) || (/[甲𠀀]/u.test(before) && /[甲𠀀]/u.test(after))
    return runs
      .filter(
        (_, at) =>
          !isEnd(at) ||
          !isNeedless(Array.from(runs[at - 1]!).at(-1)!, Array.from(runs[at + 1]!)[0]!),
      )
      .join('')
  }

  it('takes out the same line ends as a look at every run of white space', () => {
    const text = fc
      .array(fc.constantFrom('甲', 'a', '，', '（', '\u{20000}', ' ', '\n', '\t', '\n'), {
        maxLength: 6,
      })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const tree = h(
          null,
          texts.map((value, index) => (index % 2 === 0 ? h('b', value) : value)),
        )
        joinLines(tree)
        expect(toText(tree, { whitespace: 'pre' })).toBe(byRuns(texts))
      }),
      { numRuns: 2000 },
    )
  })

  it('begins anew in every block', () => {
    const tree = h(null, ['甲\n', h('p', '乙\n'), '丙\n', h('br'), '丁'])
    const before = structuredClone(tree)
    joinLines(tree)
    expect(tree).toEqual(before)
  })
})
