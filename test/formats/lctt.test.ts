import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/formats/index.ts'
import { lctt } from '../../src/formats/lctt.ts'
import { bodyOf, headerValues, problemIds } from './values.ts'

const footer = [
  '---------------------------------',
  '',
  'via: https://a.com/t',
  '',
  '作者：[A Name][a]',
  '选题：[col][b]',
  '译者：[tran](https://github.com/tran)',
  '校对：[rev](https://github.com/rev), [wxy](https://github.com/wxy)',
  '',
  '本文由 [LCTT](https://github.com/LCTT/TranslateProject) 原创编译，[Linux中国](https://linux.cn/) 荣誉推出',
].join('\n')
const definitions = '[a]: https://a.com/author\n[b]:https://github.com/col\n[1]: https://a.com/1'
const people = {
  authors: [['A Name', 'https://a.com/author']],
  translators: [['tran', 'https://github.com/tran']],
  reviewers: [
    ['rev', 'https://github.com/rev'],
    ['wxy', 'https://github.com/wxy'],
  ],
}

describe('lctt', () => {
  it.each([
    ['quotes', (value: string) => `"${value}"`],
    ['parentheses', (value: string) => `(${value})`],
  ])('reads a header with %s, and what it lacks from the footer', (_, wrap) => {
    const header = [
      `[#]: subject: ${wrap('T: "it\'s" (part 1)')}`,
      `[#]: via: ${wrap('https://a.com/t')}`,
      `[#]: author: ${wrap('A Name https://a.com/author')}`,
      `[#]: collector: ${wrap('col')}`,
      `[#]: translator: ${wrap('tran')}`,
      `[#]: reviewer: ${wrap(' ')}`,
      `[#]: publisher: ${wrap('wxy')}`,
      `[#]: url: ${wrap('https://linux.cn/article-1.html')}`,
    ].join('\n')
    const text = `${header}\n\n标题 *甲* 之 C++\n======\n\n正文 [链接][1]。\n\n${footer}\n\n${definitions}\n`
    const reading = readHeader(text)
    expect(reading.format).toBe('lctt')
    expect(reading.problems).toEqual([])
    expect(headerValues(reading)).toEqual({
      title: '标题 甲 之 C++',
      tags: [],
      extra: [
        ['collector', 'col'],
        ['publisher', 'wxy'],
        ['permalink', 'https://linux.cn/article-1.html'],
      ],
      credits: {
        title: 'T: "it\'s" (part 1)',
        url: 'https://a.com/t',
        license: undefined,
        ...people,
      },
    })
    expect(reading.attribution?.placeholders).toEqual([])
    expect(bodyOf(text)).toBe(`正文 [链接][1]。\n${definitions}`)
  })

  it.each([
    ['a long setext title', `标题\n${'='.repeat(80)}\n`],
    ['a short setext title', '标题\n===\n'],
    ['a title over dashes', '标题\n-----\n'],
    ['an ATX title with a link', '# [标题][14]\n'],
    ['a claim line', 'translating by someone\n\n标题\n===\n'],
    ['CRLF', '标题\r\n======\r\n'],
    ['a byte order mark', '\uFEFF标题\n======\n'],
  ])('reads an older article, footer only: %s', (_, head) => {
    const text = `${head}\n正文。\n\n${footer}\n\n${definitions}`
    const reading = readHeader(text)
    expect(reading.format).toBe('lctt')
    expect(headerValues(reading)).toMatchObject({
      title: '标题',
      credits: { url: 'https://a.com/t', ...people },
    })
    expect(bodyOf(text)).toBe(`正文。\n${definitions}`)
  })

  it.each([
    [
      'two people on one line',
      '译者：[甲](https://g/1) 校对：[乙](https://g/2)',
      [['甲', 'https://g/1']],
      [['乙', 'https://g/2']],
    ],
    ['names alone', '译者：ChatGPT\n校对：wxy', [['ChatGPT', undefined]], [['wxy', undefined]]],
    [
      'collapsed references',
      '译者：[甲][] 校对：[乙][]\n\n本文由 [LCTT][] 原创翻译',
      [['甲', 'https://g/1']],
      [['乙', undefined]],
    ],
    [
      'a stand-in in the address',
      '译者：[甲](https://github.com/译者ID)\n校对：[校对者ID](https://github.com/校对者ID)',
      [['甲', undefined]],
      [],
    ],
    ['the closing line between', '本文由 [LCTT][] 原创翻译\n\n译者：甲', [['甲', undefined]], []],
  ])('reads a footer with %s', (_, lines, translators, reviewers) => {
    const text = `标题\n===\n\n正文。\n\n-----\n\nvia:https://a.com/t\n\n${lines}\n\n[甲]: https://g/1\n`
    expect(headerValues(readHeader(text))).toMatchObject({
      credits: { url: 'https://a.com/t', translators, reviewers },
    })
    expect(bodyOf(text)).toBe('正文。\n[甲]: https://g/1')
  })

  it('keeps what follows the footer, and a via that only names a picture', () => {
    const text = `标题\n===\n\nvia: 图片\n\n正文。\n\nvia: https://a.com/t\n\n译者：甲\n校对：[校对者ID](https://g/校对者ID)\n\n附注。\n`
    expect(bodyOf(text)).toBe('via: 图片\n正文。\n附注。')
    expect(readHeader(text).attribution?.placeholders).toMatchObject([
      { field: 'reviewer', written: '校对者ID' },
    ])
  })

  it('says of a header line without key that nothing could be read from it', () => {
    const text = '[#]: subject: "T"\n[#]: via\n\n标题\n===\n'
    const reading = lctt.read(text)!
    expect(problemIds(reading)).toEqual(['bad-line'])
    expect(text.slice(reading.problems[0]!.span.start, reading.problems[0]!.span.end)).toBe(
      '[#]: via',
    )
  })

  it.each([
    ['prose with via', '标题\n===\n\n经由 via: 的正文。\n'],
    ['a via without credits', '标题\n===\n\nvia: https://a.com\n\n正文。\n'],
    ['another definition', '[1]: https://a.com\n\n正文'],
  ])('does not claim %s', (_, text) => {
    expect(lctt.read(text)).toBeUndefined()
  })
})
