import { describe, expect, it } from 'vitest'
import { articleJson } from '../../src/emit/article-json.ts'
import { describe as wordsOf } from '../../src/messages/index.ts'
import type { Publishable } from '../../src/model/emitter.ts'
import { articleDataSchema } from '../../src/model/publication.ts'
import {
  contextOf,
  hash,
  sampleArticle,
  sampleEntry,
  sampleFinding,
  samplePublishable,
} from './sample-publication.ts'
import { judgeBy } from './schema-judge.ts'

const judge = judgeBy('article')

function emit(publishable: Publishable, context = contextOf()) {
  const files = articleJson.emit(publishable, context)
  const data = JSON.parse(files[0]!.text)
  expect(judge(data), JSON.stringify(judge.errors, null, 1)).toBe(true)
  return { files, data }
}

const { original: _o, attribution: _a, lead: _l, ...plain } = sampleArticle
const bare: Publishable = {
  article: {
    ...plain,
    metadata: { tags: [], extra: [] },
    sections: [],
    blocks: [],
    links: [],
    images: [],
  },
  rendering: { leadHtml: '', bodyHtml: '', blocks: [] },
  findings: [],
  facts: [],
}

describe('article.json', () => {
  it('lies in the folder of the article', () => {
    const { files } = emit(samplePublishable)
    expect(files.map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['云原生/article.json', 'application/json'],
    ])
  })

  it('holds the whole article', () => {
    const { data } = emit(samplePublishable)
    const { source, lead, sections, images } = sampleArticle
    expect(data).toMatchObject({
      version: 1,
      slug: '云原生',
      language: 'zh-CN',
      url: 'https://example.org/%E5%8D%9A%E5%AE%A2/%E4%BA%91%E5%8E%9F%E7%94%9F/',
      source: {
        path: source.path,
        sha256: hash('a'),
        format: 'comment',
        original: { path: 'articles/云原生/云原生.en.md', sha256: hash('b') },
      },
      metadata: {
        title: '云原生 <与> "开源" & ]]> 😀',
        cover: './封面.png',
        summary: '一句话。',
        date: '2023-12-07',
        updated: '2024-01-02 08:00:00 +0800',
        tags: ['云', 'C++ & Rust'],
        extra: [{ key: 'layout', value: 'post' }],
      },
      attribution: sampleEntry.attribution,
      lead: { text: lead!.text, html: samplePublishable.rendering.leadHtml },
      html: samplePublishable.rendering.bodyHtml,
      sections: [{ depth: 1, title: '开始 & 结束', slug: '开始--结束', span: sections[0]!.span }],
      facts: [],
      counts: sampleArticle.counts,
    })
    expect(data.blocks).toEqual([
      { ...sampleArticle.blocks[0], part: 'lead', html: '<p>导语一句。</p>' },
      { ...sampleArticle.blocks[1], part: 'body', html: samplePublishable.rendering.blocks[1] },
      { ...sampleArticle.blocks[2], part: 'body', html: '<p>见</p>' },
    ])
    const { targetSpan: _, ...link } = sampleArticle.links[0]!
    expect(data.links).toEqual([link, sampleArticle.links[1]])
    expect(data.images).toEqual(images)
  })

  it('holds findings in Chinese, with lines and columns of the file each place is in', () => {
    const [finding] = emit(samplePublishable).data.findings
    expect(finding.message).toContain(wordsOf(sampleFinding, 'zh').what)
    expect(finding).toMatchObject({
      ruleId: 'structure/heading-one-in-body',
      severity: 'warning',
      path: 'articles/云原生/云原生.md',
      start: { line: 3, column: 1, offset: 7 },
      end: { line: 3, column: 10, offset: 16 },
      messageId: 'structure/heading-one-in-body',
      fix: { kind: 'safe', edits: [{ start: 7, end: 9, text: '## ' }] },
      related: [
        {
          path: 'articles/云原生/云原生.en.md',
          start: { line: 2, column: 1, offset: 7 },
          end: { line: 2, column: 7, offset: 13 },
        },
        {
          path: 'articles/elsewhere.md',
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 1, offset: 0 },
        },
      ],
    })
  })

  it('leaves out what an article does not have', () => {
    const { data } = emit(bare, contextOf({ url: undefined }))
    expect(Object.keys(data)).toEqual([
      'version',
      'slug',
      'language',
      'source',
      'metadata',
      'html',
      'sections',
      'blocks',
      'links',
      'images',
      'facts',
      'findings',
      'counts',
    ])
    expect(data.metadata).toEqual({ tags: [], extra: [] })
  })

  it('has its keys in the order of the schema', () => {
    const { data } = emit(samplePublishable)
    expect(JSON.stringify(data)).toBe(JSON.stringify(articleDataSchema.parse(data)))
  })

  it('is indented, ends its last line, and is the same each time', () => {
    const [first, second] = [emit(samplePublishable), emit(structuredClone(samplePublishable))]
    expect(first.files[0]!.text).toMatch(/^\{\n {2}"version": 1,\n[\s\S]*\n\}\n$/)
    expect(first.files).toEqual(second.files)
  })
})
