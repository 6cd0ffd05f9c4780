import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as plain } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { beginsWithLabel, readSegments } from '../../src/formats/attribution/labels.ts'
import { contentStart, isBlank, lastLine, linesOf, trimmed } from '../../src/formats/parts/lines.ts'
import { definitionsOf, passageOf } from '../../src/formats/parts/passage.ts'
import { plainText } from '../../src/formats/parts/plain-text.ts'

const textOf = (...pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))

describe('lines', () => {
  const texts = textOf('a', '中', ' ', '\t', '\u3000', '\u00A0', '\uFEFF', '\n', '\r\n', '\r', '\v')

  it('are the same from the end to the beginning', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const backwards = []
        for (let end = text.length; end > 0; end = backwards.at(-1)!.start) {
          backwards.push(lastLine(text, 0, end))
        }
        expect(backwards.reverse()).toEqual([...linesOf(text)])
      }),
    )
  })

  it('have the white space at their ends that trim takes away', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { start, end } = trimmed(text, { start: 0, end: text.length })
        expect(text.slice(start, end)).toBe(text.trim())
      }),
    )
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const written = String.fromCharCode(unit)
      expect(isBlank(written, { start: 0, end: 1 })).toBe(written.trim() === '')
    }
  })

  it('begin with the first that is not blank', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = [...linesOf(text)].find((line) => !isBlank(text, line))
        const start = first === undefined ? text.length : first.start
        expect(contentStart(text)).toBe(start === 0 && text.startsWith('\uFEFF') ? 1 : start)
      }),
    )
  })
})

describe('definitionsOf', () => {
  it('finds what stands on lines of their own', () => {
    const file = '[a]: /a\n   [b ]:<b>\n    [c]: /c\nx [d]: /d\n[e]:\n[f]: /&amp; "t"\r[A]: /other'
    const found = [...definitionsOf(file)]
    expect(found).toEqual([...Object.entries({ a: '/a', b: 'b', f: '/&' })])
  })

  it('finds them in any text', () => {
    const written = /^ {0,3}\[([^[\]\r\n]{1,999})\]:[ \t]*<?([^\s<>]+)>?/gm
    const texts = textOf('[', ']', ']:', '[a]:', ' ', '\n', '\r\n', '\u2028', '<', '>', 'b', '\t')
    fc.assert(
      fc.property(texts, (text) => {
        const labels = [...text.matchAll(written)].map(([, label = '']) =>
          label.trim().replace(/\s+/g, ' ').toLowerCase(),
        )
        expect([...definitionsOf(text).keys()]).toEqual([...new Set(labels)])
      }),
      { numRuns: 5000 },
    )
  })
})

describe('plainText', () => {
  it('reads as Markdown does', () => {
    const pieces = [
      'a',
      '1',
      '中',
      '_',
      '*',
      '&',
      '&amp',
      ';',
      '#',
      ' ',
      '`',
      '<b>',
      '[',
      '](u)',
      '.',
    ]
    fc.assert(
      fc.property(textOf(...pieces, '\\', '"', '!', '-', '&#35;'), (text) => {
        const tree = fromMarkdown(`x ${text.trim()}`)
        expect(plainText(text)).toBe(plain(tree.children[0]).slice(2).trim())
      }),
      { numRuns: 1000 },
    )
  })
})

describe('labels', () => {
  const segmentsOf = (line: string) =>
    readSegments(passageOf(line, [{ start: 0, end: line.length }]), false)

  it.each(
    [
      ...['作者', '原作者', '原文作者', '英文作者', '译者', '翻译者', '翻译', '编译'],
      ...['校对', '校对者', '审校', '审校者', '校订', '校订者', '审阅', '审阅者', '校审'],
      ...['永久链接', '本文永久链接', '译文永久链接', '本文链接', '译文链接', '译文地址'],
      ...['译文出自', '选题', '状态', '编辑', '原文日期', '发布时间', '日期', '作者简介'],
      ...['译者介绍', '许可', '许可证', '授权协议', '版权声明', '知识共享协议', '协议', 'LICENSE'],
      ...['本文翻译自', '编译自', '译自', '原文', '英文原文链接', '原文题目', '英文标题', '原题'],
      ...['via', 'Via'],
    ].map((word) => [word]),
  )('knows %s', (word) => {
    const line = `${word}：甲`
    expect(segmentsOf(line)).toMatchObject([{ word, at: 0, end: line.length }])
  })

  it('begin a passage where its first stands at its beginning', () => {
    const pieces = [
      '作者',
      '原文',
      '译自',
      '：',
      ':',
      ' ',
      '**',
      '_',
      '[',
      '](u)',
      '\\',
      '&amp;',
      'x',
    ]
    fc.assert(
      fc.property(textOf(...pieces, '简介', '<https://a.b>', 'via', '\u3000'), (line) => {
        const indent = line.length - line.trimStart().length
        const begins = beginsWithLabel(passageOf(line, [{ start: 0, end: line.length }]))
        expect(begins).toBe(segmentsOf(line)[0]?.at === indent)
      }),
      { numRuns: 5000 },
    )
  })
})
