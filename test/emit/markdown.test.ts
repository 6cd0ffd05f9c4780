import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { markdown } from '../../src/emit/markdown.ts'
import { readAttribution } from '../../src/formats/index.ts'
import type { Article } from '../../src/model/article.ts'
import { markdownText } from '../article/markdown-text.ts'
import { essence } from './essence.ts'

const forms = ['yaml', 'comment'] as const

function read(text: string, path = 'articles/a/a.md'): Article {
  return understand({ path, text, sha256: '' })
}

function emit(article: Article, metadata: (typeof forms)[number]): string {
  const publishable = {
    article,
    rendering: { leadHtml: '', bodyHtml: '', blocks: [] },
    findings: [],
    facts: [],
  }
  const [file] = markdown.emit(publishable, {
    site: { title: '', description: '', feedItems: 1 },
    metadata,
  })
  expect(file?.path).toBe(`${article.slug}/index.md`)
  return file?.text ?? ''
}

function expectSame(text: string): void {
  const article = read(text)
  for (const form of forms) {
    const written = emit(article, form)
    const again = read(written, `output/${article.slug}/index.md`)
    expect(essence(again)).toEqual(essence(article))
    expect(emit(again, form)).toBe(written)
    expect(again.slug).toBe(article.slug)
  }
}

/** A lead that itself reads like an attribution cannot stand beside one: a known limit. */
function creditsInLead({ tree, lead, source }: Article): boolean {
  const children = tree.children.slice(0, lead?.blocks ?? 0)
  return readAttribution({ ...tree, children }, source.text) !== undefined
}

const header = '<!--\ntitle: 题\nsummary: 概要。\n-->\n\n'
const credit = '> 译自：[T](https://o.com)\n>\n> 作者：甲\n\n'

describe('reading what was emitted gives the same article', () => {
  it.each([
    ['lead, attribution, body', `${header}导语。\n\n${credit}正文。**粗。**汉字\n`],
    [
      'attribution, body that begins like a lead',
      `${header}${credit}<!--more-->\n\n概要。\n\n正文\n`,
    ],
    ['attribution above the lead', `${header}${credit}概要。\n\n正文\n`],
    ['a body that begins with a quote', `${header}${credit}> 引\n\n正文\n`],
    [
      'a body that begins like an attribution',
      `${header}${credit}<!--more-->\n\n> 译自：[U](https://u.com)\n>\n> 作者：乙\n\n正文\n`,
    ],
    [
      'attribution in a sentence of the article',
      `${header}导语。\n\n本文翻译自 [T](https://o.com)。笔者也在试用。\n\n正文\n`,
    ],
    ['two marks', `${header}导语。\n\n<!--more-->\n\n正文\n\n<!--more-->\n\n后\n`],
    ['nothing but a body', '正文。\n\n## 一\n'],
    ['a body that begins like a header', `<!--\ntitle: 题\n-->\n\n<!--\ntitle: 另\n-->\n\n正文\n`],
    ['a heading where no title is', '---\ntags: [a]\n---\n\n<!--more-->\n\n# 标题\n\n正文\n'],
    ['a body that begins with a rule and keys', `${header}***\n\ntitle: x\n\n***\n`],
    [
      'LCTT',
      '[#]: subject: "T"\n[#]: via: "https://o.com"\n[#]: author: "甲"\n[#]: translator: "乙"\n\n题\n===\n\n> 导语。\n\n正文[1]。\n\n[1]: https://x.com\n',
    ],
    [
      'stand-ins for the author',
      `${header}导语。\n\n> 译自 [](https://o.com)，作者 None。\n\n正文\n`,
    ],
    ['a quote of nothing but stand-ins', `${header}导语。\n\n> 作者：None\n\n正文\n`],
    ['an empty body', header],
    [
      'CRLF',
      `${header}导语。\n\n${credit}正\n文\n\n\`\`\`\na\nb\n\`\`\`\n`.replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, text) => expectSame(text))

  it('whatever stands in it', () => {
    const head = fc.constantFrom(
      '',
      header,
      `${header}导语。\n\n${credit}`,
      `${header}${credit}`,
      '---\ntitle: 题\n---\n\n',
      `${header}<!--more-->\n\n`,
    )
    const block = fc.constantFrom(
      '> 引\n\n',
      '概要。\n\n',
      '# 一\n\n',
      '***\n\n',
      '<!--more-->\n\n',
      credit,
      '本文译自 [X](http://x.com)。\n\n',
      '<!--\ntitle: y\n-->\n\n',
      '',
    )
    fc.assert(
      fc.property(head, fc.array(block, { maxLength: 3 }), markdownText, (one, two, three) => {
        const text = one + two.join('') + three
        fc.pre(!creditsInLead(read(text)))
        expectSame(text)
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

it('writes the mark only where it is needed', () => {
  const article = read(`${header}导语。\n\n${credit}正文。\n`)
  expect(emit(article, 'comment')).toBe(`${header}导语。\n\n${credit}正文。\n`)
  expect(emit(article, 'yaml')).toBe(
    '---\ntitle: 题\nsummary: 概要。\noriginal:\n  title: T\n  url: https://o.com\n  authors:\n    - 甲\n---\n\n导语。\n\n<!--more-->\n\n正文。\n',
  )
})
