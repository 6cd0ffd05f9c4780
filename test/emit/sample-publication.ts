import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Article } from '../../src/model/article.ts'
import { configSchema, type Site } from '../../src/model/config.ts'
import type { EmitContext, Publishable } from '../../src/model/emitter.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Entry } from '../../src/model/publication.ts'
import type { Spanned } from '../../src/model/span.ts'

/* A publication made by hand, in which every optional key has a value. */

export const hash = (digit: string) => digit.repeat(64)

export function contextOf(site: Partial<Site> = {}): EmitContext {
  return {
    site: { ...configSchema.parse({}).site, url: 'https://example.org/博客', ...site },
    metadata: 'yaml',
  }
}

const text = `导语一句。

# 开始 & 结束

见[文档](./doc.md#一 "题")和![图](img/a.png)。
`

/** The place of `words` in the text, with the words. */
function at(words: string): Spanned {
  const start = text.indexOf(words)
  return { value: words, span: { start, end: start + words.length } }
}

const nowhere = { start: 0, end: 0 }
const spanned = (value: string): Spanned => ({ value, span: nowhere })

export const sampleArticle: Article = {
  source: { path: 'articles/云原生/云原生.md', text, sha256: hash('a') },
  original: { path: 'articles/云原生/云原生.en.md', text: 'First.\nSecond.\n', sha256: hash('b') },
  slug: '云原生',
  format: 'comment',
  metadata: {
    title: spanned('云原生 <与> "开源" & ]]> 😀'),
    cover: spanned('./封面.png'),
    summary: spanned('一句话。'),
    date: spanned('2023-12-07'),
    updated: spanned('2024-01-02 08:00:00 +0800'),
    tags: [spanned('云'), spanned('C++ & Rust')],
    extra: [{ key: 'layout', value: 'post', span: nowhere }],
  },
  attribution: {
    title: spanned('Cloud: "native"'),
    url: spanned('https://example.com/cloud?a=1&b=云'),
    authors: [
      { name: 'Ada L.', url: 'https://example.com/ada', span: nowhere },
      { name: 'Bob', span: nowhere },
    ],
    translators: [{ name: '译者', url: 'javascript:alert(1)', span: nowhere }],
    reviewers: [{ name: '校者', span: nowhere }],
    license: spanned('CC BY-NC-SA 4.0'),
    placeholders: [{ field: 'author', written: 'None', span: nowhere }],
    span: nowhere,
  },
  lead: { blocks: 1, text: '导语一句。', span: at('导语一句。').span },
  tree: unified().use(remarkParse).parse(text),
  sections: [
    {
      depth: 1,
      title: '开始 & 结束',
      slug: '开始--结束',
      span: at('# 开始 & 结束').span,
      firstBlock: 1,
      endBlock: 3,
    },
  ],
  blocks: [
    { type: 'paragraph', text: '导语一句。', span: at('导语一句。').span },
    { type: 'heading', text: '开始 & 结束', span: at('# 开始 & 结束').span, section: 0 },
    { type: 'paragraph', text: '见文档和。', span: at('见[文档]').span, section: 0 },
  ],
  links: [
    {
      form: 'inline',
      role: 'body',
      raw: './doc.md#一',
      target: { kind: 'relative', path: './doc.md', fragment: '一' },
      text: '文档',
      title: '题',
      span: at('[文档](./doc.md#一 "题")').span,
      targetSpan: at('./doc.md#一').span,
      block: 2,
    },
    {
      form: 'inline',
      role: 'attribution',
      raw: 'https://',
      target: { kind: 'invalid', reason: 'no-host' },
      text: '',
      span: nowhere,
    },
  ],
  images: [
    {
      form: 'inline',
      role: 'body',
      raw: 'img/a.png',
      target: { kind: 'relative', path: 'img/a.png' },
      alt: '图',
      title: '图题',
      span: at('![图](img/a.png)').span,
      block: 2,
    },
  ],
  code: [],
  tables: [],
  footnotes: [],
  counts: { han: 12, words: 1, punctuation: 3, total: 16, readingMinutes: 1 },
  headerProblems: [],
}

export const sampleFinding: Finding = {
  ruleId: 'structure/heading-one-in-body',
  severity: 'warning',
  path: sampleArticle.source.path,
  span: at('# 开始 & 结束').span,
  message: 'structure/heading-one-in-body',
  data: { title: '开始' },
  confidence: 'high',
  related: [
    { path: 'articles/云原生/云原生.en.md', span: { start: 7, end: 13 } },
    { path: 'articles/elsewhere.md', span: { start: 5, end: 9 } },
  ],
  fix: { kind: 'safe', edits: [{ span: at('# ').span, text: '## ' }] },
}

export const samplePublishable: Publishable = {
  article: sampleArticle,
  rendering: {
    leadHtml: '<p>导语一句。</p>\n',
    bodyHtml: '<h1 id="开始--结束">开始 &amp; 结束</h1>\n<p>见<a href="./doc.md#一">文档</a></p>\n',
    blocks: ['<p>导语一句。</p>', '<h1 id="开始--结束">开始 &amp; 结束</h1>', '<p>见</p>'],
  },
  findings: [sampleFinding],
  facts: [],
}

export const sampleEntry: Entry = {
  slug: '云原生',
  path: 'articles/云原生/云原生.md',
  url: 'https://example.org/%E5%8D%9A%E5%AE%A2/%E4%BA%91%E5%8E%9F%E7%94%9F/',
  files: { html: '云原生/index.html', markdown: '云原生/index.md', json: '云原生/article.json' },
  title: '云原生 <与> "开源" & ]]> 😀',
  cover: './封面.png',
  summary: '一句话。',
  lead: '导语一句。',
  date: '2023-12-07',
  updated: '2024-01-02T08:00:00+08:00',
  tags: ['云', 'C++ & Rust'],
  attribution: {
    original: {
      title: 'Cloud: "native"',
      url: 'https://example.com/cloud?a=1&b=云',
      authors: [{ name: 'Ada L.', url: 'https://example.com/ada' }, { name: 'Bob' }],
    },
    translators: [{ name: '译者', url: 'javascript:alert(1)' }],
    reviewers: [{ name: '校者' }],
    license: 'CC BY-NC-SA 4.0',
  },
  counts: { han: 12, words: 1, punctuation: 3, total: 16, readingMinutes: 1 },
  findings: { errors: 0, warnings: 1, infos: 0 },
  sha256: hash('a'),
  html: samplePublishable.rendering.leadHtml + samplePublishable.rendering.bodyHtml,
}

/** An article that says nothing of itself. */
export const bareEntry: Entry = {
  slug: 'bare',
  path: 'articles/bare.md',
  files: { html: 'bare/index.html', markdown: 'bare/index.md', json: 'bare/article.json' },
  title: 'bare',
  tags: [],
  counts: { han: 0, words: 1, punctuation: 0, total: 1, readingMinutes: 1 },
  findings: { errors: 2, warnings: 0, infos: 1 },
  sha256: hash('c'),
  html: '<p>x</p>',
}
