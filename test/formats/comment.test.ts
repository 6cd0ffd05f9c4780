import { describe, expect, it } from 'vitest'
import { comment } from '../../src/formats/comment.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { attributionValues, bodyOf, metadataValues, problemIds } from './values.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly says: Record<string, unknown>
  readonly problems?: readonly string[]
  readonly body?: string
}

const cases: readonly Case[] = [
  {
    name: 'title, cover and summary',
    text: '<!--\ntitle: 标题\ncover: https://a.com/c.png\nsummary: 摘要。\n-->\n\n正文。\n',
    says: { title: '标题', cover: 'https://a.com/c.png', summary: '摘要。' },
  },
  {
    name: 'a blank line before it',
    text: '\n<!--\ntitle: 标题\n-->\n正文。',
    says: { title: '标题' },
  },
  {
    name: 'a byte order mark',
    text: '\uFEFF<!--\ntitle: 标题\n-->\n正文。',
    says: { title: '标题' },
  },
  { name: 'a space after <!--', text: '<!-- \ntitle: 标题\n-->\n正文。', says: { title: '标题' } },
  {
    name: 'CRLF',
    text: '<!--\r\ntitle: 标题\r\ncover: c.png\r\n-->\r\n\r\n正文。\r\n',
    says: { title: '标题', cover: 'c.png' },
  },
  { name: 'lone CR', text: '<!--\rtitle: 标题\r-->\r正文。\r', says: { title: '标题' } },
  {
    name: 'two spaces after the colon',
    text: '<!--\ntitle:  标题\n-->\n正文。',
    says: { title: '标题' },
  },
  {
    name: 'no space after the colon',
    text: '<!--\ntitle:标题\n-->\n正文。',
    says: { title: '标题' },
  },
  {
    name: 'an empty value',
    text: '<!--\ntitle: 标题\ncover: \n-->\n正文。',
    says: { title: '标题' },
  },
  {
    name: 'a relative cover',
    text: '<!--\ntitle: 标题\ncover: ./cover.png\n-->\n正文。',
    says: { title: '标题', cover: './cover.png' },
  },
  {
    name: 'a cover with a query',
    text: '<!--\ntitle: 标题\ncover: https://a.com/c.jpg?w=1600&h=900&fit=crop#x\n-->\n正文。',
    says: { title: '标题', cover: 'https://a.com/c.jpg?w=1600&h=900&fit=crop#x' },
  },
  {
    name: 'colons, quotes, #, brackets and U+FE55 in a value',
    text: '<!--\ntitle: "A": 一：二﹕三 # [译] “四”: 五!\n-->\n正文。',
    says: { title: '"A": 一：二﹕三 # [译] “四”: 五!' },
  },
  { name: 'one line', text: '<!-- title: 标题 -->\n正文。', says: { title: '标题' } },
  {
    name: 'indented lines and capitals',
    text: '<!--\n  Title: 标题\n  COVER: c.png\n-->\n正文。',
    says: { title: '标题', cover: 'c.png' },
  },
  {
    name: 'blank lines within',
    text: '<!--\n\ntitle: 标题\n\ncover: c.png\n\n-->\n正文。',
    says: { title: '标题', cover: 'c.png' },
  },
  {
    name: 'the older form',
    text: '<!-- \n# 平台工程：之二\nhttps://a.com/c.jpeg\nImage via Pixabay.\n-->\n正文。',
    says: {
      title: '平台工程：之二',
      cover: 'https://a.com/c.jpeg',
      extra: [['note', 'Image via Pixabay.']],
    },
  },
  {
    name: 'the older form, not closed',
    text: '<!--\n# 标题\nhttps://a.com/c.jpeg\n\n正文。',
    says: { title: '标题', cover: 'https://a.com/c.jpeg' },
    problems: ['unclosed'],
  },
  {
    name: 'the title as heading below',
    text: '<!--\ncover: c.png\n-->\n\n# 标题 #\n\n正文。',
    says: { title: '标题', cover: 'c.png' },
  },
  {
    name: 'a second H1',
    text: '<!--\ntitle: 标题\n-->\n\n# 标题\n\n正文。',
    says: { title: '标题' },
    body: '# 标题\n正文。',
  },
  {
    name: 'another comment before it',
    text: '<!-- yikan-disable-file a/b: 原因 -->\n<!--\ntitle: 标题\n-->\n正文。',
    says: { title: '标题' },
    body: '<!-- yikan-disable-file a/b: 原因 -->\n正文。',
  },
  {
    name: 'tags and dates',
    text: '<!--\ntitle: 标题\ndate: 2024-02-01\nupdated: 2024-03-01\nslug: abc\ntags: 云原生、CI/CD, C++ ， 安全；\n-->\n正文。',
    says: {
      title: '标题',
      date: '2024-02-01',
      updated: '2024-03-01',
      slug: 'abc',
      tags: ['云原生', 'CI/CD', 'C++', '安全'],
    },
  },
  {
    name: 'no -->',
    text: '<!--\ntitle: 标题\ncover: c.png\n\n正文。\n\n更多。',
    says: { title: '标题', cover: 'c.png' },
    problems: ['unclosed'],
    body: '正文。\n更多。',
  },
  {
    name: 'no --> and no blank line',
    text: '<!--\ntitle: 标题\n正文：第一段。\n\n更多。',
    says: { title: '标题' },
    problems: ['unclosed'],
    body: '正文：第一段。\n更多。',
  },
  {
    name: 'no -->, a comment further down',
    text: '<!--\ntitle: 标题\n\n正文。\n\n<!-- 注 -->\n',
    says: { title: '标题' },
    problems: ['unclosed'],
    body: '正文。\n<!-- 注 -->',
  },
  {
    name: 'no -->, an arrow further down',
    text: '<!--\ntitle: 标题\n\n正文。\n\nA --> B\n',
    says: { title: '标题' },
    problems: ['unclosed'],
    body: '正文。\nA --> B',
  },
  {
    name: 'no --> and nothing else',
    text: '<!--\ntitle: 标题',
    says: { title: '标题' },
    problems: ['unclosed'],
    body: '',
  },
  {
    name: 'text behind -->',
    text: '<!--\ntitle: 标题\n--> 正文。',
    says: { title: '标题' },
    problems: ['text-after-close'],
  },
  {
    name: 'a full-width colon',
    text: '<!--\ntitle：标题：副标题\ncover: c.png\n-->\n正文。',
    says: { title: '标题：副标题', cover: 'c.png' },
    problems: ['full-width-colon'],
  },
  {
    name: 'a value over lines, Chinese',
    text: '<!--\ntitle: 标题\nsummary: 第一行，\n第二行\n  第三行 A\nB\n-->\n正文。',
    says: { title: '标题', summary: '第一行，第二行第三行 A B' },
    problems: ['multi-line'],
  },
  {
    name: 'a value over paragraphs',
    text: '<!--\nsummary: 一。\n\n二。\ntitle: 标题\n-->\n正文。',
    says: { title: '标题', summary: '一。二。' },
    problems: ['multi-line'],
  },
  {
    name: 'an address on the next line',
    text: '<!--\ntitle: 标题\ncover:\nhttps://a.com/c.png\n-->\n正文。',
    says: { title: '标题', cover: 'https://a.com/c.png' },
    problems: ['multi-line'],
  },
  {
    name: 'unknown keys in their order',
    text: '<!--\nweight: 3\ntitle: 标题\nseries.part: 二\nnote: x\n-->\n正文。',
    says: {
      title: '标题',
      extra: [
        ['weight', '3'],
        ['series.part', '二'],
        ['note', 'x'],
      ],
    },
    problems: ['unknown-key', 'unknown-key'],
  },
  {
    name: 'a misspelt key',
    text: '<!--\ntitel: 标题\ncover: c.png\n-->\n正文。',
    says: { cover: 'c.png', extra: [['titel', '标题']] },
    problems: ['unknown-key-near'],
  },
  {
    name: 'a key twice',
    text: '<!--\ntitle: 一\ntitle: 二\n-->\n正文。',
    says: { title: '一' },
    problems: ['duplicate-key'],
  },
  {
    name: 'a line without a key',
    text: '<!--\n说明文字\ntitle: 标题\n-->\n正文。',
    says: { title: '标题', extra: [['note', '说明文字']] },
    problems: ['stray-line'],
  },
]

describe('comment', () => {
  it.each(cases)('reads $name', ({ text, says, problems = [], body = '正文。' }) => {
    const reading = comment.read(text)!
    expect(metadataValues(reading.metadata)).toEqual({ tags: [], extra: [], ...says })
    expect(problemIds(reading)).toEqual(problems)
    expect(bodyOf(text)).toBe(body)
  })

  it.each(cases)('places every value of $name', ({ text }) => {
    const { metadata, problems, consumed } = comment.read(text)!
    const { tags, extra, ...texts } = metadata
    for (const value of [...tags, ...Object.values(texts)]) {
      if (!value) continue
      const written = text.slice(value.span.start, value.span.end)
      expect(written.replace(/\s+/g, '')).toBe(value.value.replace(/\s+/g, ''))
    }
    for (const { span } of problems) expect(span.end).toBeGreaterThan(span.start)
    for (const span of consumed) expect(span.end).toBeLessThanOrEqual(text.length)
  })

  it.each(cases.filter(({ problems = [] }) => problems.length > 0))('mends $name', ({ text }) => {
    const before = comment.read(text)!
    const edits = before.problems.flatMap(({ fix }) => fix?.edits ?? [])
    const mended = applyEdits(text, edits)
    const after = comment.read(mended)!
    const fixed = before.problems.filter(({ fix }) => fix).map(({ message }) => message)
    expect(after.problems.filter(({ message }) => fixed.includes(message))).toEqual([])
    expect(metadataValues(after.metadata)).toEqual(metadataValues(before.metadata))
    expect(bodyOf(mended)).toBe(bodyOf(text))
  })

  it.each([
    ['an ordinary comment', '<!-- 这是说明 -->\n# 标题\n'],
    ['a comment further down', '正文。\n<!--\ntitle: 标题\n-->\n'],
    ['a comment that never ends', '<!-- 说明\n正文。'],
    ['an address', '<!-- https://a.com -->\n正文。'],
    ['nothing', ''],
  ])('does not claim %s', (_, text) => {
    expect(comment.read(text)).toBeUndefined()
  })

  it('takes people and the original from keys', () => {
    const text =
      '<!--\ntitle: 标题\noriginal: [T: "x"](https://a.com/t)\nauthor: A; B\ntranslators: 甲、[乙](https://b.com)\nreviewer: None\nlicense: CC BY 4.0\n-->\n'
    const { attribution } = comment.read(text)!
    expect(attributionValues(attribution!)).toEqual({
      title: 'T: "x"',
      url: 'https://a.com/t',
      license: 'CC BY 4.0',
      authors: [
        ['A', undefined],
        ['B', undefined],
      ],
      translators: [
        ['甲', undefined],
        ['乙', 'https://b.com'],
      ],
      reviewers: [],
    })
    expect(attribution!.placeholders).toMatchObject([{ field: 'reviewer', written: 'None' }])
    expect(attribution!.span).toEqual({ start: 0, end: 0 })
  })

  it('says of unknown keys that they are worth a remark only', () => {
    const { problems } = comment.read('<!--\ntitle: x\nfoo: y\n-->\n')!
    expect(problems).toMatchObject([{ severity: 'info', data: { key: 'foo' } }])
  })
})
