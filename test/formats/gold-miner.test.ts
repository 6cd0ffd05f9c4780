import { describe, expect, it } from 'vitest'
import { goldMiner } from '../../src/formats/gold-miner.ts'
import { readHeader } from '../../src/formats/index.ts'
import { bodyOf, headerValues } from './values.ts'

const lines = [
  '原文地址：[Ten: "Things" [2]](https://a.com/t_(x))',
  '原文作者：[A](https://a.com/a)',
  '译文出自：[掘金翻译计划](https://github.com/xitu/gold-miner)',
  '译者：[甲](https://github.com/j)',
  '校对者：[乙](https://github.com/y)、[丙 (C)](https://github.com/c)',
]
const credits = {
  title: 'Ten: "Things" [2]',
  url: 'https://a.com/t_(x)',
  license: undefined,
  authors: [['A', 'https://a.com/a']],
  translators: [['甲', 'https://github.com/j']],
  reviewers: [
    ['乙', 'https://github.com/y'],
    ['丙 (C)', 'https://github.com/c'],
  ],
}
const closing = [
  '> 如果发现译文存在错误或其他需要改进的地方，欢迎到 [掘金翻译计划](https://g) 对译文进行修改并 PR。',
  '',
  '---',
  '',
  '> [掘金翻译计划](https://g) 是一个翻译优质互联网技术文章的社区。',
].join('\n')

describe('gold-miner', () => {
  it.each([
    ['quoted, starred', lines.map((line) => `> * ${line}`)],
    ['quoted, dashed', lines.map((line) => `> - ${line}`)],
    [
      'quoted in the first line only',
      [`> * ${lines[0]}`, ...lines.slice(1).map((line) => `* ${line}`)],
    ],
    ['starred', lines.map((line) => `* ${line}`)],
    ['quoted without list', lines.map((line) => `> ${line}`)],
    ['no space behind >', lines.map((line) => `>* ${line}`)],
    ['indented', lines.map((line) => `  > * ${line}`)],
    [
      'older words',
      lines.map((line) => `* ${line.replace('原文地址：', '原文链接 : ').replace('：', ' : ')}`),
    ],
    [
      'no colon',
      [`* ${lines[0]!.replace('地址：', '')}`, ...lines.slice(1).map((line) => `* ${line}`)],
    ],
    ['lines that say nothing', [...lines.map((line) => `* ${line}`), '* 状态 :  完成']],
    ['blank quote lines', lines.flatMap((line) => [`> * ${line}`, '>'])],
  ])('reads credits %s', (_, head) => {
    const text = `${head.join('\n')}\n\n# 标题\n\n## 正文\n\n${closing}\n`
    const reading = readHeader(text)
    expect(reading.format).toBe('gold-miner')
    expect(headerValues(reading)).toEqual({ title: '标题', tags: [], extra: [], credits })
    expect(bodyOf(text)).toBe('## 正文')
  })

  const head = lines.map((line) => `> * ${line}`).join('\n')

  it.each([
    ['a title above the credits', `# 标题\n\n${head}\n\n正文。\n`],
    ['a rule before the title', `${head}\n\n---\n\n# 标题\n\n正文。\n`],
    ['a title of the second depth', `${head}\n\n## 标题 ##\n\n正文。\n`],
    ['a title closed without space', `${head}\n\n## 标题##\n\n正文。\n`],
    ['a no-break space before the title', `${head}\n\n \u00A0# 标题\n\n正文。\n`],
    ['CRLF', `${head}\n\n# 标题\n\n正文。\n\n${closing}`.replaceAll('\n', '\r\n')],
    [
      'only the last boilerplate',
      `${head}\n\n# 标题\n\n正文。\n\n---\n\n${closing.split('\n').at(-1)}`,
    ],
    ['only the first boilerplate', `${head}\n\n# 标题\n\n正文。\n\n${closing.split('\n')[0]}`],
  ])('reads %s', (_, text) => {
    expect(readHeader(text).metadata.title?.value).toBe('标题')
    expect(bodyOf(text)).toBe('正文。')
  })

  it('leaves a rule, a heading and a quote that are the article’s', () => {
    const text = `${head}\n\n---\n\n正文。\n\n## 二\n\n> 如果发现译文存在错误\n\n尾声。\n\n---\n`
    expect(readHeader(text).metadata.title).toBeUndefined()
    expect(bodyOf(text)).toBe('---\n正文。\n## 二\n> 如果发现译文存在错误\n尾声。\n---')
  })

  it('keeps the permalink, and shares one address among several authors', () => {
    const text = `> * 原文地址：[T](https://a.com)\n> * 原文作者：[A, B and C](https://a.com/abc)\n> * 译文出自：x\n> * 本文永久链接：[https://g/x.md](https://g/x.md)\n> * 译者：[甲 ](https://g/1) [乙](https://g/2)\n> * 校对者：\n\n# 标题\n`
    const reading = readHeader(text)
    expect(headerValues(reading)).toMatchObject({
      extra: [['permalink', 'https://g/x.md']],
      credits: {
        authors: [
          ['A', 'https://a.com/abc'],
          ['B', 'https://a.com/abc'],
          ['C', 'https://a.com/abc'],
        ],
        translators: [
          ['甲', 'https://g/1'],
          ['乙', 'https://g/2'],
        ],
      },
    })
    expect(reading.attribution?.placeholders).toMatchObject([{ field: 'reviewer', written: '' }])
  })

  it.each([
    ['a list about originals', '* 原文地址：这是正文里的说明\n\n正文。'],
    ['a quote', '> 原文：<https://a.com>\n\n正文'],
    ['a list', '* 一\n* 二\n'],
  ])('does not claim %s', (_, text) => {
    expect(goldMiner.read(text)).toBeUndefined()
  })
})
