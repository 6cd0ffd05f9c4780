import { describe, expect, it } from 'vitest'
import { attributionIn, attributionValues } from './values.ts'

const T = "T: “x” and 'y'"
const link = `[${T}](https://a.com/t)`

/** Name, block, authors, placeholders. */
type Case = readonly [string, string, readonly string[], (readonly string[])?]

const families: readonly Case[] = [
  ['译自 with author', `> 译自 ${link}，作者 Kimberley Mok。`, ['Kimberley Mok']],
  ['two lines', `> 译自：${link}\n> \n> 作者：Nathan Yau`, ['Nathan Yau']],
  [
    'two lines, > without space',
    `> 译自：${link}\n>\n> 作者：鸭船长3 (@noahduck283) on X`,
    ['鸭船长3 (@noahduck283) on X'],
  ],
  [
    'two lines rendered as one',
    `> 译自：${link}\n> 作者：Steven J. Vaughan-Nichols`,
    ['Steven J. Vaughan-Nichols'],
  ],
  ['a lazy second line', `> 译自：${link}\n作者：A`, ['A']],
  [
    'a biography without space',
    `> 译自 ${link}。作者Charles Humble是一位软件工程师，曾任总编，和许多人共事。`,
    ['Charles Humble'],
  ],
  [
    'a biography',
    `> 译自 ${link}，作者 Joab Jackson 是 The New Stack 的高级编辑，在那之前，他写作者专栏。`,
    ['Joab Jackson'],
  ],
  ['a biography of two', `> 译自 ${link}，作者 A Bell 和 C Dee 是工程师。`, ['A Bell', 'C Dee']],
  [
    'a biography over paragraphs',
    `> 译自 ${link}，作者 Joab Jackson 是编辑。\n>\n> 在那之前，他写作。`,
    ['Joab Jackson'],
  ],
  ['a job behind a comma', `> 译自 ${link}，作者 Luke Stone，客户可靠性工程主管。`, ['Luke Stone']],
  [
    'another life behind a comma',
    `> 译自 ${link}，作者 Luke Stone，现任某公司主管。`,
    ['Luke Stone'],
  ],
  ['a paragraph', `本文翻译自 ${link} 。`, []],
  ['a paragraph, 翻译自', `翻译自 ${link} 。`, []],
  ['a paragraph, 译自', `译自 ${link} 。`, []],
  ['a bold label', `> **译自**：${link}\n>\n> **作者：** A`, ['A']],
  ['list marks', `> * 原文地址：${link}\n> * 原文作者：[A](https://a.com/a)`, ['A']],
  ['原文链接', `> 原文链接：${link}\n> 原文作者：A`, ['A']],
  ['原文 before a link', `> 原文${link}，作者：A`, ['A']],
  ['title and address apart', `> 原文标题：${T}\n> 原文链接：https://a.com/t\n> 作者：A`, ['A']],
  ['title before a bare address', `> 原文：${T}：https://a.com/t\n> 作者：A`, ['A']],
  ['a link over two lines', `> 译自 [T: “x”\n> and 'y'](https://a.com/t)，作者 A。`, ['A']],
  ['a reference', `> 译自 [${T}][t]，作者 A。\n\n[t]: https://a.com/t`, ['A']],
  ['author first', `> 作者：A\n>\n> 原文：${link}`, ['A']],
  ['blocks beside each other', `译自：${link}\n\n作者：A`, ['A']],
  [
    'semicolons',
    `> 译自：${link}\n>\n> 作者：Brandon Brown; Jared Smith`,
    ['Brandon Brown', 'Jared Smith'],
  ],
  [
    'every separator',
    `> 译自：${link}\n>\n> 作者：A；B、C, D，E和F 和 G and H`,
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  ],
  [
    'suffixes',
    `> 译自：${link}\n>\n> 作者：Martin King, Jr., Ann Lee, Ph.D., Foo Labs, Inc.`,
    ['Martin King, Jr.', 'Ann Lee, Ph.D.', 'Foo Labs, Inc.'],
  ],
  [
    'parentheses',
    `> 译自：${link}\n>\n> 作者：A (B, C 和 D)、甲（乙，丙）`,
    ['A (B, C 和 D)', '甲（乙，丙）'],
  ],
  [
    '和 in a name',
    `> 译自：${link}\n>\n> 作者：和田英一、张三和李四、张大和`,
    ['和田英一', '张三', '李四', '张大和'],
  ],
  ['是 at the start of a name', `> 译自：${link}\n>\n> 作者：是枝裕和`, ['是枝裕和']],
  [
    'links with space between',
    `> 译自：${link}\n>\n> 作者：[A](https://a) [B](https://b)`,
    ['A', 'B'],
  ],
  ['one link for several', `> 译自：${link}\n>\n> 作者：[A, B and C](https://a)`, ['A', 'B', 'C']],
  ['escapes', `> 译自：${link}\n>\n> 作者：snake\\_case &amp; Co`, ['snake_case & Co']],
  ['a full stop', `> 译自：${link}\n>\n> 作者：Joab Jackson.`, ['Joab Jackson']],
  ['None', `> 译自 ${link}，作者 None。`, [], ['author:None']],
  ['None in two lines', `> 译自：${link}\n>\n> 作者：None`, [], ['author:None']],
  ['[no-author]', `> 译自：${link}\n>\n> 作者：[no-author]`, [], ['author:[no-author]']],
  ['\\[no-author]', `> 译自：${link}\n>\n> 作者：\\[no-author]`, [], ['author:\\[no-author]']],
  ['an empty author', `> 译自 ${link}，作者 。`, [], ['author:']],
  [
    'a template beside a name',
    `> 译自 ${link}，作者 Author Fullname; Matthew Sparkes。`,
    ['Matthew Sparkes'],
    ['author:Author Fullname'],
  ],
  [
    'NAME, N/A and Unknown',
    `> 译自：${link}\n>\n> 作者：NAME、N/A、Unknown、佚名`,
    ['佚名'],
    ['author:NAME', 'author:N/A', 'author:Unknown'],
  ],
  [
    'stand-ins in links',
    `> 译自：${link}\n>\n> 作者：A\n>\n> 译者：[译者ID](https://g/译者ID)\n>\n> 校对：[校对者ID](https://g/校对者ID)`,
    ['A'],
    ['translator:译者ID', 'reviewer:校对者ID'],
  ],
]

describe('readAttribution', () => {
  it.each(families)('reads %s', (_, block, authors, placeholders = []) => {
    const { attribution, nodes } = attributionIn(`导语。\n\n${block}\n\n正文。\n`)!
    expect(attribution.title?.value).toBe(T)
    expect(attribution.url?.value).toBe('https://a.com/t')
    expect(attribution.authors.map(({ name }) => name)).toEqual(authors)
    expect(attribution.placeholders.map(({ field, written }) => `${field}:${written}`)).toEqual(
      placeholders,
    )
    expect(nodes.length).toBeGreaterThan(0)
  })

  it('places title, address and people in the file', () => {
    const text = `\uFEFF<!--\r\ntitle: 标题\r\n-->\r\n\r\n> 译自：${link}\r\n> \r\n> 作者：A B、[丙](https://c)\r\n\r\n正文。`
    const { attribution, nodes } = attributionIn(text)!
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(at(attribution.title!.span)).toBe(T)
    expect(at(attribution.url!.span)).toBe('https://a.com/t')
    expect(attribution.authors.map(({ span }) => at(span))).toEqual(['A B', '丙'])
    expect(at(attribution.span)).toMatch(/^> 译自[\s\S]*\(https:\/\/c\)$/)
    expect(nodes).toHaveLength(1)
  })

  it('reads people with addresses and the licence', () => {
    const text = `导语。\n\n> 原文：${link}\n> 作者：[A](https://a) | 译者：乙 https://b | 校对：丙\n> 许可：[CC BY 4.0](https://cc)\n`
    expect(attributionValues(attributionIn(text)!.attribution)).toEqual({
      title: T,
      url: 'https://a.com/t',
      license: 'CC BY 4.0',
      authors: [['A', 'https://a']],
      translators: [['乙', 'https://b']],
      reviewers: [['丙', undefined]],
    })
  })

  it.each([
    [
      'an empty title',
      '> 译自 [](https://a.com/t)，作者 A。',
      undefined,
      'https://a.com/t',
      ['title:'],
    ],
    [
      'a title that fills an empty one',
      '> 译自：[](https://a.com/t)\n> 原文标题：T',
      'T',
      'https://a.com/t',
      [],
    ],
    ['an empty target', '> 译自 [T]()，作者 A。', 'T', undefined, ['url:']],
    [
      'an address for a title',
      '> 原文：[https://a.com/t](https://a.com/t)',
      undefined,
      'https://a.com/t',
      [],
    ],
    ['words that point', '> 原文：[原文链接](https://a.com/t)', undefined, 'https://a.com/t', []],
    ['an autolink', '> 原文：<https://a.com/t>', undefined, 'https://a.com/t', []],
    [
      'a bare address before a full stop',
      '> 译自 https://a.com/t。',
      undefined,
      'https://a.com/t',
      [],
    ],
    [
      'parentheses and spaces in the target',
      '> 译自 [T](<https://a.com/b (c)>)',
      'T',
      'https://a.com/b (c)',
      [],
    ],
    [
      'brackets in the title',
      '> 译自 [T [2] \\[x\\]](https://a.com)',
      'T [2] [x]',
      'https://a.com',
      [],
    ],
    [
      'code and emphasis in the title',
      '> 译自 [How `a_b` *works*](https://a.com)',
      'How a_b works',
      'https://a.com',
      [],
    ],
  ])('reads %s', (_, block, title, url, placeholders) => {
    const { attribution } = attributionIn(`导语。\n\n${block}\n\n正文。\n`)!
    expect([attribution.title?.value, attribution.url?.value]).toEqual([title, url])
    expect(attribution.placeholders.map(({ field, written }) => `${field}:${written}`)).toEqual(
      placeholders,
    )
  })

  it.each([
    ['above the lead', `> 译自：${link}\n\n导语。\n\n## 一\n`],
    ['below the lead', `导语。\n\n> 译自：${link}\n\n正文。\n\n## 一\n`],
    ['below a repeated H1', `# 标题\n\n导语。\n\n> 译自：${link}\n\n## 一\n`],
    ['below a comment', `<!-- yikan-disable-file a/b: 原因 -->\n\n> 译自：${link}\n\n## 一\n`],
    ['below an image and a pull quote', `![](c.png)\n\n> “一句话。”\n\n> 译自：${link}\n\n## 一\n`],
  ])('finds it %s', (_, text) => {
    expect(attributionIn(text)?.attribution.title?.value).toBe(T)
  })

  it('leaves a paragraph that goes on in the tree, and ends before what is the article’s', () => {
    const text = `翻译自 ${link} 。笔者团队也正在试图使用它。\n\n正文。\n`
    const { attribution, nodes } = attributionIn(text)!
    expect(nodes).toEqual([])
    expect(text.slice(attribution.span.start, attribution.span.end)).toBe(`翻译自 ${link} 。`)
  })

  it.each([
    ['a quote of its own', '> 攻击者正在针对那些已经被信任的开发者下手。\n'],
    ['a quote with a link', `> 参见 ${link}，作者 A 说。\n`],
    ['a quoted sentence of the original', '> 原文：To be, or not to be.\n'],
    ['a paragraph with a name alone', '作者：张三\n\n正文。\n'],
    ['a paragraph that speaks of translating', `这篇文章译自何处？见 ${link}。\n`],
    ['an attribution behind a heading', `## 一\n\n> 译自：${link}\n`],
    ['a caption', '图片来源：https://a.com\n'],
    ['code', `\`\`\`\n> 译自：${link}\n\`\`\`\n`],
    ['nothing', ''],
  ])('does not take %s', (_, text) => {
    expect(attributionIn(text)).toBeUndefined()
  })

  it.each([
    ['brackets', `> 译自 ${'['.repeat(50_000)}`],
    ['links', `> 译自 ${'[a](b)、'.repeat(3000)}`],
    ['labels', `> 译自 ${link}，${'作者：甲，'.repeat(20_000)}`],
    ['parentheses', `> 作者：${'('.repeat(100_000)}`],
    ['separators', `> 作者：${'和'.repeat(100_000)}${'、'.repeat(100_000)}`],
    ['spaces', `> 作者：a${' '.repeat(200_000)}b`],
    ['stars', `> 作者：${'*'.repeat(200_000)}`],
    ['stand-ins', `> 作者：${'作者：None '.repeat(20_000)}`],
    ['people', `> 译自 ${link}，作者 ${'[a](b)，'.repeat(3000)}`],
    ['lines', `> 译自 ${link}，作者 A。\n${'> 作者：甲\n'.repeat(5000)}`],
  ])('comes to an end on many %s', (_, text) => {
    expect(() => attributionIn(`导语。\n\n${text}`)).not.toThrow()
  })
})
