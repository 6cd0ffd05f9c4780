import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { stylesheet, stylesheetHash } from '../../src/emit/html/stylesheet.ts'
import { page } from '../../src/emit/page.ts'
import type { Article } from '../../src/model/article.ts'
import type { Site } from '../../src/model/config.ts'
import { contextOf, sampleArticle, samplePublishable } from './sample-publication.ts'

const nowhere = { start: 0, end: 0 }
const spanned = (value: string) => ({ value, span: nowhere })

/** The page of the sample article with some of it changed. */
function htmlOf(change: Partial<Article> = {}, site: Partial<Site> = {}): string {
  const article = { ...sampleArticle, ...change }
  const files = page.emit({ ...samplePublishable, article }, contextOf(site))
  expect(files.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    [`${article.slug}/index.html`, 'text/html'],
  ])
  return files[0]!.text
}

const withMetadata = (metadata: Partial<Article['metadata']>) =>
  htmlOf({ metadata: { tags: [], extra: [], ...metadata } })

function jsonLdOf(html: string): Record<string, unknown> {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!
  return JSON.parse(json!) as Record<string, unknown>
}

const section = (title: string, depth: 2 | 3 | 4, slug = title) => ({
  depth,
  title,
  slug,
  span: nowhere,
  firstBlock: 1,
  endBlock: 1,
})

describe('the page of an article', () => {
  it('says what it is in its head', () => {
    const html = htmlOf()
    const title = '云原生 &#x3C;与> "开源" &#x26; ]]> 😀'
    for (const part of [
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
      `<title>${title} · 译刊</title>`,
      '<meta name="description" content="一句话。">',
      '<link rel="canonical" href="https://example.org/%E5%8D%9A%E5%AE%A2/%E4%BA%91%E5%8E%9F%E7%94%9F/">',
      '<link rel="alternate" type="application/json" href="article.json">',
      '<link rel="alternate" type="text/markdown" href="index.md">',
      '<meta property="og:type" content="article">',
      '<meta property="og:image" content="https://example.org/%E5%8D%9A%E5%AE%A2/%E4%BA%91%E5%8E%9F%E7%94%9F/%E5%B0%81%E9%9D%A2.png">',
      '<meta property="article:published_time" content="2023-12-07">',
      '<meta property="article:modified_time" content="2024-01-02T08:00:00+08:00">',
      '<meta name="twitter:card" content="summary_large_image">',
    ]) {
      expect(html).toContain(part)
    }
    expect(html.endsWith('</html>\n')).toBe(true)
  })

  it('shows title, lead, credits, facts and cover', () => {
    const html = htmlOf()
    const header = /<article class="article"><header>(.*?)<\/header>/s.exec(html)![1]
    expect(header).toBe(
      '<h1>云原生 &#x3C;与> "开源" &#x26; ]]> 😀</h1>' +
        '<div class="lead"><p>导语一句。</p>\n</div>' +
        '<div class="byline"><p>译自：<cite lang="en"><a href="https://example.com/cloud?a=1&#x26;b=%E4%BA%91" rel="noopener">Cloud: "native"</a></cite></p>' +
        '<p><span>作者：<a href="https://example.com/ada" rel="noopener">Ada L.</a>、Bob</span><span>译者：译者</span>' +
        '<span>审校：校者</span><span>许可：CC BY-NC-SA 4.0</span></p>' +
        '<p class="facts"><time datetime="2023-12-07">2023年12月7日</time><span>16 字</span><span>约 1 分钟读完</span></p></div>' +
        '<figure class="cover"><img src="./%E5%B0%81%E9%9D%A2.png" alt="" decoding="async"></figure>',
    )
  })

  it('describes itself as the translation of a work', () => {
    const blog = { name: '译刊', url: 'https://example.org/%E5%8D%9A%E5%AE%A2/' }
    const authors = [
      { '@type': 'Person', name: 'Ada L.', url: 'https://example.com/ada' },
      { '@type': 'Person', name: 'Bob' },
    ]
    const url = 'https://example.org/%E5%8D%9A%E5%AE%A2/%E4%BA%91%E5%8E%9F%E7%94%9F/'
    expect(jsonLdOf(htmlOf())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: '云原生 <与> "开源" & ]]> 😀',
      description: '一句话。',
      image: `${url}%E5%B0%81%E9%9D%A2.png`,
      url,
      mainEntityOfPage: url,
      inLanguage: 'zh-CN',
      datePublished: '2023-12-07',
      dateModified: '2024-01-02T08:00:00+08:00',
      keywords: ['云', 'C++ & Rust'],
      wordCount: 16,
      author: authors,
      translator: [{ '@type': 'Person', name: '译者' }],
      editor: [{ '@type': 'Person', name: '校者' }],
      translationOfWork: {
        '@type': 'Article',
        name: 'Cloud: "native"',
        url: 'https://example.com/cloud?a=1&b=%E4%BA%91',
        inLanguage: 'en',
        author: authors,
      },
      license: 'CC BY-NC-SA 4.0',
      publisher: { '@type': 'Organization', ...blog },
      isPartOf: { '@type': 'Blog', ...blog },
    })
  })

  it('lets no title out of the structured data', () => {
    const title = '</script><script>alert(1)</script><!--\u2028'
    const html = withMetadata({ title: spanned(title) })
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)!
    expect(json).not.toMatch(/[<>&\u2028]/)
    expect(jsonLdOf(html).headline).toBe(title)
  })

  it('needs neither date, attribution, lead, cover nor address', () => {
    const { attribution: _a, lead: _l, ...bare } = sampleArticle
    const article = { ...bare, metadata: { tags: [], extra: [] }, sections: [] }
    const { url: _u, ...site } = contextOf().site
    const rendering = { leadHtml: '', bodyHtml: '<p>x</p>', blocks: ['<p>x</p>'] }
    const html = page.emit(
      { ...samplePublishable, article, rendering },
      { site, metadata: 'yaml' },
    )[0]!.text
    expect(html).toContain('<h1>云原生</h1>')
    expect(html).not.toMatch(/canonical|og:url|og:image|<img|<time|undefined|null/)
    expect(html).toContain('<meta name="description" content="导语一句。">')
    expect(jsonLdOf(html)).not.toHaveProperty('author')
    expect(jsonLdOf(html)).not.toHaveProperty('translationOfWork')
  })

  it('goes by its first heading where it has no title', () => {
    expect(withMetadata({})).toContain('<h1>开始 &#x26; 结束</h1>')
  })

  it.each([
    ['https://cdn.example/a b.png?w=1&h=2', 'https://cdn.example/a%20b.png?w=1&#x26;h=2'],
    ['//cdn.example/a.png', 'https://cdn.example/a.png'],
    ['cover.png', './cover.png'],
    ['./图/封面.png', './%E5%9B%BE/%E5%B0%81%E9%9D%A2.png'],
    ['a/../b.png', './b.png'],
    ['./a:b.png', './a:b.png'],
    ['x/https://a.example', './x/https://a.example'],
  ])('shows the cover %s', (cover, expected) => {
    expect(withMetadata({ cover: spanned(cover) })).toContain(
      `<figure class="cover"><img src="${expected}"`,
    )
  })

  it.each([
    '../other/cover.png',
    'a/../../cover.png',
    '/cover.png',
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/onload=alert(1)>',
    'file:///etc/passwd',
    'c:\\cover.png',
    '\\\\host\\cover.png',
    ' \tjavascript:alert(1)',
    'https://',
    '#x',
    './',
    '',
  ])('leaves out the cover %j, which would be broken', (cover) => {
    expect(withMetadata({ cover: spanned(cover) })).not.toMatch(/<img|og:image/)
  })

  it.each(['2024-02-30', '昨天', '<b>'])('leaves out the date %s, which is none', (date) => {
    const html = withMetadata({ date: spanned(date) })
    expect(html).not.toMatch(/<time|published_time|datePublished/)
  })

  it('links an original only where its address is one of the web', () => {
    const html = htmlOf({
      attribution: { ...sampleArticle.attribution!, url: spanned('javascript:alert(1)') },
    })
    expect(html).toContain('<cite lang="en">Cloud: "native"</cite>')
    expect(html).not.toContain('阅读原文')
    expect(html).not.toContain('javascript:')
  })

  it('has a table of contents from three sections on', () => {
    const two = [section('甲', 2), section('乙', 2)]
    expect(htmlOf({ sections: two })).not.toContain('class="toc"')
    const html = htmlOf({ sections: [...two, section('丙 <b>', 3, '丙-b'), section('丁', 4)] })
    expect(html).toContain(
      '<nav class="toc" aria-label="目录"><details open><summary>目录</summary><ol>' +
        '<li><a href="#甲">甲</a></li><li><a href="#乙">乙</a></li>' +
        '<li class="inner"><a href="#丙-b">丙 &#x3C;b></a></li></ol></details></nav>',
    )
  })

  it('folds a long table of contents', () => {
    const sections = Array.from({ length: 13 }, (_, index) => section(`第${index}`, 2))
    expect(htmlOf({ sections })).toContain('<nav class="toc" aria-label="目录"><details><summary>')
  })

  it('cuts a long description between two characters', () => {
    const html = withMetadata({ summary: spanned(`甲\n  乙${'😀'.repeat(300)}`) })
    const [, description] = /<meta name="description" content="(.*?)">/.exec(html)!
    expect(description).toBe(`甲 乙${'😀'.repeat(156)}…`)
  })

  it('allows its own style and nothing else', () => {
    const hash = createHash('sha256').update(stylesheet).digest('base64')
    expect(stylesheetHash).toBe(`sha256-${hash}`)
    const html = htmlOf()
    expect(html).toContain(`<style>${stylesheet}</style>`)
    const [, policy] = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html)!
    expect(policy!.replaceAll('&#x27;', "'")).toBe(
      `default-src 'none'; script-src 'none'; style-src 'sha256-${hash}'; img-src * data:; ` +
        "base-uri 'none'; form-action 'none'",
    )
  })

  it('leads back to the list, to the original and to the other forms', () => {
    const footer = /<footer>(.*?)<\/footer>/s.exec(htmlOf())![1]!
    expect([...footer.matchAll(/href="(.*?)"/g)].map((match) => match[1])).toEqual([
      '../index.html',
      'https://example.com/cloud?a=1&#x26;b=%E4%BA%91',
      'index.md',
      'article.json',
    ])
  })
})
