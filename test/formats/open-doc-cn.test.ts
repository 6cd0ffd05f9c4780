import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/formats/index.ts'
import { openDocCn } from '../../src/formats/open-doc-cn.ts'
import { bodyOf, headerValues } from './values.ts'

describe('open-doc-cn', () => {
  it.each([
    ['an autolink', '> 原文：<https://a.com/t?x=1>', { url: 'https://a.com/t?x=1' }],
    ['a bare address', '> 原文: https://a.com/t?x=1', { url: 'https://a.com/t?x=1' }],
    [
      'a link that repeats its address',
      '> 原文：[https://a.com/t?x=1](https://a.com/t?x=1)',
      { url: 'https://a.com/t?x=1' },
    ],
    [
      'a titled link',
      '> 原文：[T](https://a.com/t?x=1)',
      { title: 'T', url: 'https://a.com/t?x=1' },
    ],
    ['a label of its own', '> 原文链接：<https://a.com/t?x=1>', { url: 'https://a.com/t?x=1' }],
    ['a bold label', '> **原文：** <https://a.com/t?x=1>', { url: 'https://a.com/t?x=1' }],
  ])('reads %s', (_, quote, original) => {
    const text = `# 标题\n\n${quote}\n>\n> 译者：[甲](https://g/1)\n> \n> 协议：[CC BY-NC-SA 4.0](http://cc/)\n\n正文。\n`
    const reading = readHeader(text)
    expect(reading.format).toBe('open-doc-cn')
    expect(headerValues(reading)).toEqual({
      title: '标题',
      tags: [],
      extra: [],
      credits: {
        title: undefined,
        authors: [],
        reviewers: [],
        translators: [['甲', 'https://g/1']],
        license: 'CC BY-NC-SA 4.0',
        ...original,
      },
    })
    expect(bodyOf(text)).toBe('正文。')
  })

  it('reads the quote above the title too', () => {
    const text = '> 原文：<https://a.com>\n\n# 标题\n\n正文。'
    expect(headerValues(readHeader(text))).toMatchObject({
      title: '标题',
      credits: { url: 'https://a.com' },
    })
    expect(bodyOf(text)).toBe('正文。')
  })

  it.each([
    ['a sentence of the original', '# 标题\n\n> 原文：To be, or not to be.\n'],
    ['a quote with more than credits', '# 标题\n\n> 原文：<https://a.com>\n> 这是一句引文。\n'],
    ['a paragraph', '# 标题\n\n原文：<https://a.com>\n'],
    ['another quote', '# 标题\n\n> 引文。\n'],
  ])('does not claim %s', (_, text) => {
    expect(openDocCn.read(text)).toBeUndefined()
  })
})
