import { describe, expect, it } from 'vitest'
import { formats, readHeader } from '../../src/formats/index.ts'
import { bodyOf } from './values.ts'

describe('plain', () => {
  it.each([
    [
      '# Metrics, Logs 和 Traces：比它们看起来更相似？\n正文。',
      'Metrics, Logs 和 Traces：比它们看起来更相似？',
    ],
    ['\uFEFF\n# 标题 #\n正文。', '标题'],
    ['#\t标题\r\n正文。', '标题'],
    ['   # C# 与 **粗** `x` [链接](u) \\*\n正文。', 'C# 与 粗 x 链接 *'],
    ['标题\n===\n正文。', '标题'],
    ['# 1. 标题\n正文。', '1. 标题'],
  ])('takes the heading first in %j for the title', (text, title) => {
    const reading = readHeader(text)
    expect(reading.format).toBe('plain')
    expect(reading.metadata.title?.value).toBe(title)
    expect(bodyOf(text)).toBe('正文。')
  })

  it.each([
    '',
    '正文。',
    '#标题',
    '    # 代码',
    '正文。\n\n# 标题',
    '## 小节',
    '#',
    '# #\n正文。',
    '> 引文\n===',
    '- 项\n===',
  ])('leaves %j as it is', (text) => {
    const reading = readHeader(text)
    expect(reading).toMatchObject({ format: 'plain', consumed: [], problems: [] })
    expect(reading.metadata).toEqual({ tags: [], extra: [] })
  })
})

describe('the table of formats', () => {
  it('ends with one that takes anything', () => {
    expect(formats.at(-1)!.read('')).toBeDefined()
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
  })

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s reads what it does not know without harm',
    (_, format) => {
      for (const text of ['', '\uFEFF', '\n', '---', '<!--', '[#]:', '> * 原文', '# ', '\uD800']) {
        const { consumed = [], problems = [] } = format.read(text) ?? {}
        for (const { start, end } of [...consumed, ...problems.map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThanOrEqual(end)
        }
      }
    },
  )

  it.each([
    ['comments', '<!-- -->'.repeat(50_000)],
    ['opened comments', '<!--\n'.repeat(50_000)],
    ['lines of a comment', `<!--\ntitle: x\n${'a: b\n'.repeat(50_000)}-->`],
    ['names', `<!--\nauthor: ${'A和'.repeat(50_000)}\n-->`],
    ['spaces in a title', `# a${' '.repeat(500_000)}b`],
    ['marks in a title', `# ${'**_* '.repeat(50_000)}`],
    ['via lines', `x\n===\n\n${'via: x\n\n'.repeat(50_000)}`],
    ['rules', `> * 原文：a\n> * 译文出自：b\n\n${'---\n\n'.repeat(50_000)}`],
    ['line ends', '\r'.repeat(500_000)],
  ])('come to an end on many %s', (_, text) => {
    expect(formats.map(({ id }) => id)).toContain(readHeader(text).format)
  })
})
