import { describe, expect, it } from 'vitest'
import { findUndefinedReferences, understand } from '../../src/article/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'

function read(text: string): Article {
  return understand({ path: 'articles/a/a.md', text, sha256: '' })
}

const at = (article: Article, span: Span | undefined) =>
  span && article.source.text.slice(span.start, span.end)

const HEADER = '<!--\ntitle: 题\ncover: ./c.png\nsummary: 概要在此，说明全文。\n-->\n\n'
const CREDIT = '> 译自：[T](https://o.com/x)\n>\n> 作者：[甲](https://o.com/a)\n\n'

describe('lead', () => {
  it.each<[string, string, string | undefined]>([
    [
      'stands above the attribution',
      `${HEADER}导语一。\n\n导语二。\n\n${CREDIT}正文。\n`,
      '导语一。\n导语二。',
    ],
    [
      'stands above it, after a repeated title',
      `${HEADER}# 题\n\n导语。\n\n${CREDIT}正文。\n`,
      '导语。',
    ],
    [
      'below the attribution it says what the summary says',
      `${HEADER}${CREDIT}概要在此，说明了全文。\n\n正文。\n`,
      '概要在此，说明了全文。',
    ],
    [
      'below the attribution it is alone before a heading',
      `${HEADER}${CREDIT}导语。\n\n## 一\n\n正文。\n`,
      '导语。',
    ],
    [
      'below the attribution it cannot be told from a body',
      `${HEADER}${CREDIT}正文一。\n\n正文二。\n`,
      undefined,
    ],
    ['an image is none', `${HEADER}${CREDIT}![](x.png)\n\n## 一\n`, undefined],
    ['ends at the mark', `${HEADER}导语。\n\n- 要点\n\n<!-- more -->\n\n正文。\n`, '导语。\n要点'],
    ['a mark at once leaves none', `${HEADER}<!--more-->\n\n概要在此，说明全文。\n`, undefined],
    ['a mark below a heading ends nothing', `${HEADER}正文。\n\n## 一\n\n<!--more-->\n`, undefined],
    [
      'is a quote after an LCTT title',
      '[#]: subject: "T"\n[#]: via: "https://o.com"\n\n题\n===\n\n> 导语。\n\n正文。\n',
      '导语。',
    ],
    [
      'six paragraphs are the article itself',
      `${HEADER}${'段。\n\n'.repeat(6)}${CREDIT}正文。\n`,
      undefined,
    ],
  ])('%s', (_, text, lead) => expect(read(text).lead?.text).toBe(lead))

  it('is the first blocks of the tree; header, attribution and mark are not in it', () => {
    const article = read(`${HEADER}导语。\n\n${CREDIT}<!--more-->\n\n正文。\n`)
    expect(article.blocks.map(({ text }) => text)).toEqual(['导语。', '正文。'])
    expect(article.lead).toMatchObject({ blocks: 1 })
    expect(at(article, article.lead?.span)).toBe('导语。')
    expect(article.attribution?.authors.map(({ name }) => name)).toEqual(['甲'])
  })

  it('nothing after the mark is attribution', () => {
    expect(read(`${HEADER}导语。\n\n<!--more-->\n\n${CREDIT}正文。\n`).attribution).toBeUndefined()
  })
})

describe('links and images', () => {
  const text = [
    `${HEADER}导语见 https://a.com/路。\n\n${CREDIT}`,
    '[内](<http://b.com/x y> "题") [引][R] [空]() [上](../p/%E4%B8%AD.md#节) [下](#%E8%8A%82) <https://c.com>\n\n',
    '[![图](i.png)](http://d.com/(e)) ![P [X](u) on](http://img.com/1.png "t") <a href="http://h.com?a&amp;b">H **粗**</a>\n\n',
    '<p><a href=\'z.html\'>Z</a><!-- <a href="no"> --><img src=w.png alt="W"></p>\n\n',
    '注[^1] [坏](https://) <a>b</a>\n\n[^1]: 见 [注](http://n.com)\n\n[r]: http://r.com/\\_ "R"\n',
  ].join('')
  const article = read(text)

  it('finds every link with its form, role, text and target', () => {
    const shown = article.links.map(({ form, role, raw, text: words, target }) => [
      form,
      role,
      raw,
      words,
      'url' in target
        ? target.url
        : 'path' in target
          ? `${target.path}|${target.fragment}`
          : 'fragment' in target
            ? target.fragment
            : target.reason,
    ])
    expect(shown).toEqual([
      ['inline', 'attribution', 'https://o.com/x', 'T', 'https://o.com/x'],
      ['inline', 'attribution', 'https://o.com/a', '甲', 'https://o.com/a'],
      ['bare', 'lead', 'https://a.com/', 'https://a.com/', 'https://a.com/'],
      ['inline', 'body', 'http://b.com/x y', '内', 'http://b.com/x%20y'],
      ['reference', 'body', 'http://r.com/\\_', '引', 'http://r.com/_'],
      ['inline', 'body', '', '空', 'empty'],
      ['inline', 'body', '../p/%E4%B8%AD.md#节', '上', '../p/中.md|节'],
      ['inline', 'body', '#%E8%8A%82', '下', '节'],
      ['autolink', 'body', 'https://c.com', 'https://c.com', 'https://c.com/'],
      ['inline', 'body', 'http://d.com/(e)', '图', 'http://d.com/(e)'],
      ['html', 'body', 'http://h.com?a&amp;b', 'H 粗', 'http://h.com/?a&b'],
      ['html', 'body', 'z.html', 'Z', 'z.html|undefined'],
      ['inline', 'body', 'https://', '坏', 'no-host'],
      ['inline', 'footnote', 'http://n.com', '注', 'http://n.com/'],
    ])
  })

  it('finds every image, the cover first', () => {
    const shown = article.images.map(({ form, role, raw, alt, title }) => [
      form,
      role,
      raw,
      alt,
      title,
    ])
    expect(shown).toEqual([
      ['bare', 'cover', './c.png', '', undefined],
      ['inline', 'body', 'i.png', '图', undefined],
      ['inline', 'body', 'http://img.com/1.png', 'P X on', 't'],
      ['html', 'body', 'w.png', 'W', undefined],
    ])
  })

  it('places targets, definitions and blocks', () => {
    for (const { targetSpan, raw } of [...article.links, ...article.images]) {
      if (targetSpan) expect(at(article, targetSpan)).toBe(raw)
    }
    const reference = article.links.find(({ form }) => form === 'reference')
    expect(reference).toMatchObject({ label: 'R', title: 'R' })
    expect(at(article, reference?.definition)).toBe('[r]: http://r.com/\\_ "R"')
    expect(at(article, reference?.span)).toBe('[引][R]')
    expect(article.links.filter(({ block }) => block === undefined)).toHaveLength(2)
  })

  it('takes the original of a header for a link', () => {
    const { links } = read(
      '---\ntitle: 题\noriginal:\n  title: T\n  url: https://o.com/x\n---\n\n正文。\n',
    )
    expect(links).toMatchObject([
      { form: 'bare', role: 'attribution', raw: 'https://o.com/x', text: 'T' },
    ])
  })
})

describe('contents', () => {
  const article = read(
    `${HEADER}前。\n\n## 甲 A\n\n文字[^a]。\n\n### 乙\n\n## 甲 A\n\n## ！\n\n- 项\n\n  \`\`\`js x\n  code\n  \`\`\`\n\n| a | **b** |\n| - | - |\n| 1 | 2 |\n\n[^a]: 注\n`,
  )

  it('sections', () => {
    expect(
      article.sections.map(({ depth, title, slug, firstBlock, endBlock }) => [
        depth,
        title,
        slug,
        firstBlock,
        endBlock,
      ]),
    ).toEqual([
      [2, '甲 A', '甲-a', 1, 4],
      [3, '乙', '乙', 3, 4],
      [2, '甲 A', '甲-a-1', 4, 5],
      [2, '！', 'section', 5, 9],
    ])
    expect(article.blocks.map(({ section }) => section)).toEqual([
      undefined,
      0,
      0,
      1,
      2,
      3,
      3,
      3,
      3,
    ])
  })

  it('code, tables, footnotes', () => {
    expect(article.code).toMatchObject([{ language: 'js', meta: 'x', value: 'code', block: 6 }])
    expect(article.tables).toMatchObject([{ header: ['a', 'b'], rows: [['1', '2']], block: 7 }])
    expect(
      article.footnotes.map(({ label, text, references }) => [
        label,
        text,
        references.map((each) => at(article, each)),
      ]),
    ).toEqual([['a', '注', ['[^a]']]])
  })

  it('counts what is read: no code, no addresses, no alternative texts', () => {
    const { counts } = read(
      `${HEADER}在 \`kubectl\` 上，<https://a.com> [看这](https://b.com)。\n\n\`\`\`\ncode code\n\`\`\`\n\n![图片](x) <b>粗</b>\n`,
    )
    expect(counts).toEqual({ han: 5, words: 1, punctuation: 2, total: 8, readingMinutes: 1 })
    expect(read(HEADER).counts).toMatchObject({ total: 0, readingMinutes: 0 })
  })

  it('is JSON, and the same with CRLF and a BOM but for places', () => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    const other = read(`\uFEFF${article.source.text.replaceAll('\n', '\r\n')}`)
    expect(other.blocks.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text))
    expect(other.metadata.title?.value).toBe('题')
    expect(at(other, other.sections[0]?.span)).toBe('## 甲 A')
  })
})

describe('findUndefinedReferences', () => {
  it.each<[string, string[]]>([
    ['[文字][nope] 和 [某某][]', ['nope: [文字][nope]', '某某: [某某][]']],
    ['[**粗**][nope]', ['nope: [**粗**][nope]']],
    ['注[^x]。', ['^x: [^x]']],
    ['| [a][b] |\n| - |', ['b: [a][b]']],
    ['[创始人] 与 [TODO]', []],
    ['- [ ] 做\n- [x] 完', []],
    ['`[a][b]` rows[i][j] 研究[1][2]', []],
    ['    [a][b]\n\n```\n[a][b] [^x]\n```', []],
    ['\\[a][b] [a\\]\\[b]', []],
    ['[有][r] [r][] [^n]\n\n[r]: u\n\n[^n]: 注', []],
    ['[a [b][c]](u)', []],
  ])('%j', (text, expected) => {
    const article = read(text)
    const found = findUndefinedReferences(article)
    expect(found.map(({ label, span }) => `${label}: ${at(article, span)}`)).toEqual(expected)
  })
})
