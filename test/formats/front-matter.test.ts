import { describe, expect, it } from 'vitest'
import { frontMatter } from '../../src/formats/front-matter.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { createLocator } from '../../src/text/position.ts'
import { bodyOf, headerValues, problemIds } from './values.ts'

describe('front matter', () => {
  it('reads every key', () => {
    const text = [
      '---',
      'title: "标题: 副标题"',
      'cover: ./c.png # 题图',
      'summary: >-',
      '  一',
      '  二',
      'date: 2024-02-01',
      'updated: 2024-03-01T08:00:00+08:00',
      'slug: abc',
      'tags: [云原生, "a, b"]',
      'original:',
      '  title: "T: it\'s"',
      '  url: https://a.com/t',
      '  authors:',
      '    - A, Jr.',
      '    - name: B',
      '      url: https://b.com',
      'translators: 甲、乙',
      'reviewers: [None, 丙]',
      'license: CC BY 4.0',
      '---',
      '',
      '正文。',
    ].join('\n')
    const reading = frontMatter.read(text)!
    expect(headerValues(reading)).toEqual({
      title: '标题: 副标题',
      cover: './c.png',
      summary: '一 二',
      date: '2024-02-01',
      updated: '2024-03-01T08:00:00+08:00',
      slug: 'abc',
      tags: ['云原生', 'a, b'],
      extra: [],
      credits: {
        title: "T: it's",
        url: 'https://a.com/t',
        license: 'CC BY 4.0',
        authors: [
          ['A, Jr.', undefined],
          ['B', 'https://b.com'],
        ],
        translators: [
          ['甲', undefined],
          ['乙', undefined],
        ],
        reviewers: [['丙', undefined]],
      },
    })
    expect(reading.attribution?.placeholders).toMatchObject([
      { field: 'reviewer', written: 'None' },
    ])
    expect(reading.problems).toEqual([])
    expect(bodyOf(text)).toBe('正文。')
    const { start, end } = reading.metadata.cover!.span
    expect(text.slice(start, end)).toBe('./c.png')
  })

  it.each([
    [
      'numbers, days and words as written',
      'title: 1.10\nslug: 0x1F\ndate: 2024-01-01\nsummary: yes',
      { title: '1.10', slug: '0x1F', date: '2024-01-01', summary: 'yes' },
    ],
    [
      'empty values as absent',
      'title: 标题\ncover:\nsummary: ~\nslug: null\ndate: ""',
      { title: '标题' },
    ],
    ['null in quotes as a word', 'title: "null"', { title: 'null' }],
    [
      'unknown keys in order, nested ones as written',
      'b: 1\na: { x: [1, 2] }\ntitle: 标题',
      {
        title: '标题',
        extra: [
          ['b', '1'],
          ['a', '{ x: [1, 2] }'],
        ],
      },
    ],
    [
      'comments and blank lines',
      '# 注\ntitle: 标题\n\ncover: c.png # x',
      { title: '标题', cover: 'c.png' },
    ],
    ['one tag, and tags with commas', 'tags: a、b', { tags: ['a', 'b'] }],
    ['nothing', '', {}],
  ])('reads %s', (_, yaml, says) => {
    const text = `---\n${yaml}${yaml && '\n'}---\n正文。`
    const reading = frontMatter.read(text)!
    expect(headerValues(reading)).toEqual({ tags: [], extra: [], ...says })
    expect(reading.problems.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(bodyOf(text)).toBe('正文。')
  })

  it.each([
    ['CRLF', '---\r\ntitle: 标题\r\ncover: c\r\n---\r\n正文。'],
    ['a byte order mark', '\uFEFF---\ntitle: 标题\ncover: c\n---\n正文。'],
    ['a blank line before', '\n---\ntitle: 标题\ncover: c\n---\n正文。'],
    ['three full stops at the end', '---\ntitle: 标题\ncover: c\n...\n正文。'],
  ])('reads a file with %s', (_, text) => {
    const { metadata } = frontMatter.read(text)!
    expect(metadata.title?.value).toBe('标题')
    const { start, end } = metadata.cover!.span
    expect(text.slice(start, end)).toBe('c')
    expect(bodyOf(text)).toBe('正文。')
  })

  it('takes the heading below for a missing title', () => {
    const text = '---\ncover: c\n---\n\n# 标题\n\n正文。'
    expect(frontMatter.read(text)!.metadata.title?.value).toBe('标题')
    expect(bodyOf(text)).toBe('正文。')
  })

  it.each([
    ['a rule and prose', '---\n\n正文。\n\n---\n'],
    ['a rule, then a colon further down', '---\n正文\ntitle: x\n---\n'],
    ['no rule', 'title: x\n---\n'],
    ['nothing', ''],
    ['a rule alone', '---'],
  ])('does not claim %s', (_, text) => {
    expect(frontMatter.read(text)).toBeUndefined()
  })
})

describe('broken front matter', () => {
  const broken = [
    [
      'a colon in the title',
      'title: 标题: 副标题\ncover: c',
      ['quote-needed'],
      2,
      { title: '标题: 副标题', cover: 'c' },
    ],
    ['an @', 'cover: c\ntitle: @foo 入门', ['quote-needed'], 3, { title: '@foo 入门', cover: 'c' }],
    [
      'a bracket',
      'title: [译] 标题\ncover: c',
      ['quote-needed'],
      2,
      { title: '[译] 标题', cover: 'c' },
    ],
    [
      'two such lines',
      'title: a: b\nsummary: c: d',
      ['quote-needed', 'quote-needed'],
      2,
      { title: 'a: b', summary: 'c: d' },
    ],
    [
      'an open quote',
      'title: "标题\ncover: c',
      ['quote-needed'],
      2,
      { title: '"标题', cover: 'c' },
    ],
    [
      'a full-width colon',
      'title：标题\ncover: c',
      ['full-width-colon'],
      2,
      { title: '标题', cover: 'c' },
    ],
    ['a tab', 'title: 标题\n\tcover: c', ['invalid-yaml'], 3, { title: '标题 cover: c' }],
    [
      'words alone',
      'title: 标题\n没有冒号的一行\ncover: c',
      ['invalid-yaml'],
      3,
      { title: '标题没有冒号的一行', cover: 'c' },
    ],
    [
      'lists and an original',
      'title: a: b\ntags:\n  - 一\n  - "二"\noriginal:\n  title: T\n  url: "https://a.com"\nauthors:\n- A',
      ['quote-needed'],
      2,
      {
        title: 'a: b',
        tags: ['一', '二'],
        credits: {
          title: 'T',
          url: 'https://a.com',
          license: undefined,
          authors: [['A', undefined]],
          translators: [],
          reviewers: [],
        },
      },
    ],
    [
      'a block of lines',
      'title: a: b\nsummary: |\n  一\n  二',
      ['quote-needed'],
      2,
      { title: 'a: b', summary: '一二' },
    ],
  ] as const

  it.each(broken)('is read all the same: %s', (_, yaml, problems, line, says) => {
    const text = `---\n${yaml}\n---\n正文。`
    const reading = frontMatter.read(text)!
    expect(headerValues(reading)).toEqual({ tags: [], extra: [], ...says })
    expect(problemIds(reading)).toEqual(problems)
    expect(createLocator(text)(reading.problems[0]!.span.start).line).toBe(line)
    expect(bodyOf(text)).toBe('正文。')
  })

  it.each(broken.filter(([, , problems]) => problems.every((id) => id !== 'invalid-yaml')))(
    'is mended by its fixes: %s',
    (_, yaml, __, ___, says) => {
      const text = `---\n${yaml}\n---\n正文。`
      const edits = frontMatter.read(text)!.problems.flatMap(({ fix }) => fix?.edits ?? [])
      const mended = frontMatter.read(applyEdits(text, edits))!
      expect(mended.problems).toEqual([])
      expect(mended.metadata.title?.value).toBe(says.title)
    },
  )

  it.each([
    ['an alias', 'title: &t 标题\nsummary: *t', ['alias'], { title: '标题', summary: '*t' }],
    ['a list for a title', 'title: [译]', ['not-text'], { title: '[译]' }],
    ['a key twice', 'title: 一\ntitle: 二', ['duplicate-key'], { title: '一' }],
    [
      'a misspelt key',
      'titel: 一\ncover: c',
      ['unknown-key-near'],
      { cover: 'c', extra: [['titel', '一']] },
    ],
  ])('says what is wrong with %s', (_, yaml, problems, says) => {
    const reading = frontMatter.read(`---\n${yaml}\n---\n正文。`)!
    expect(problemIds(reading)).toEqual(problems)
    expect(headerValues(reading)).toEqual({ tags: [], extra: [], ...says })
  })

  it.each([
    ['and a blank line', '---\ntitle: 标题\n\n正文。', '正文。'],
    ['and a rule further down', '---\ntitle: 标题\n\n正文：一\n\n---\n\n二', '正文：一\n---\n二'],
    ['and no blank line', '---\ntitle: 标题\n正文。', '正文。'],
  ])('ends where no --- closes it %s', (_, text, body) => {
    const reading = frontMatter.read(text)!
    expect(reading.metadata.title?.value).toBe('标题')
    expect(problemIds(reading)).toEqual(['unclosed'])
    expect(bodyOf(text)).toBe(body)
    const mended = applyEdits(text, reading.problems[0]!.fix!.edits)
    expect(frontMatter.read(mended)!.problems).toEqual([])
    expect(bodyOf(mended)).toBe(body)
  })

  it.each([
    [
      'an alias bomb',
      `a: &a [x, x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i]}, `.repeat(9)}x]`).join('\n')}\ntitle: 标题`,
    ],
    ['brackets', `title: 标题\nx: ${'['.repeat(20_000)}`],
    ['dashes', `title: 标题\nx:\n  ${'- '.repeat(20_000)}`],
    [
      'deep maps',
      `title: 标题\n${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')}`,
    ],
    ['more than the limit', `title: 标题\n${'x: y\n'.repeat(20_000)}`],
    ['one long line', `title: 标题\nsummary: ${'词'.repeat(1_000_000)}`],
  ])('survives %s', (_, yaml) => {
    const text = `---\n${yaml}\n---\n正文。`
    const reading = frontMatter.read(text)!
    expect(reading.metadata.title?.value).toBe('标题')
    expect(bodyOf(text)).toBe('正文。')
  })

  it('refuses what is too large or too deep, by name', () => {
    expect(
      problemIds(frontMatter.read(`---\ntitle: x\n# ${'x'.repeat(70_000)}\n---\n`)!),
    ).toContain('too-large')
    expect(problemIds(frontMatter.read(`---\ntitle: x\ny: ${'['.repeat(600)}\n---\n`)!)).toContain(
      'too-deep',
    )
  })

  it('leaves nobody credited where there is nobody', () => {
    expect(frontMatter.read('---\ntitle: x\n---\n')!.attribution).toBeUndefined()
  })
})
