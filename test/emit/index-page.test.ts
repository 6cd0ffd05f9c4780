import { describe, expect, it } from 'vitest'
import { indexPage } from '../../src/emit/index-page.ts'
import type { Entry } from '../../src/model/publication.ts'
import { emitAll } from './emit-all.ts'
import { bareEntry, contextOf, sampleEntry } from './sample-publication.ts'

function htmlOf(entries: readonly Entry[], context = contextOf({ description: '一句 <话>。' })) {
  const files = emitAll(indexPage, entries, context)
  expect(files.map(({ path }) => path)).toEqual(['index.html'])
  return files[0]!.text
}

const cardsOf = (html: string) => html.match(/<li class="card.*?<\/li>/gs) ?? []

describe('the list of articles', () => {
  it('shows an article as a card', () => {
    expect(cardsOf(htmlOf([sampleEntry, bareEntry]))).toEqual([
      '<li class="card covered"><img src="%E4%BA%91%E5%8E%9F%E7%94%9F/%E5%B0%81%E9%9D%A2.png" alt="" loading="lazy" decoding="async">' +
        '<div><h2><a href="%E4%BA%91%E5%8E%9F%E7%94%9F/index.html">云原生 &#x3C;与> "开源" &#x26; ]]> 😀</a></h2>' +
        '<p class="lead">导语一句。</p>' +
        '<p class="facts"><span>译自 <cite lang="en">Cloud: "native"</cite></span><span>作者 Ada L.、Bob</span></p>' +
        '<p class="facts"><time datetime="2023-12-07">2023年12月7日</time><span>16 字</span><span>约 1 分钟读完</span></p></div></li>',
      '<li class="card"><div><h2><a href="bare/index.html">bare</a></h2>' +
        '<p class="facts"><span>1 字</span><span>约 1 分钟读完</span></p></div></li>',
    ])
  })

  it('names the publication', () => {
    const html = htmlOf([])
    expect(html).toContain('<header><h1>译刊</h1><p>一句 &#x3C;话>。</p></header>')
    expect(html).toContain('<meta name="description" content="一句 <话>。">')
    expect(html).toContain('<link rel="canonical" href="https://example.org/%E5%8D%9A%E5%AE%A2/">')
  })

  it('is whole whatever the publication is called', () => {
    const odd = '<!--articles-->'
    const html = htmlOf([sampleEntry], contextOf({ title: odd, description: odd }))
    expect(html).toContain('<ul class="cards"><li class="card covered">')
    expect(html).toContain(`<meta name="description" content="${odd}"`)
    expect(html.endsWith('</body></html>\n')).toBe(true)
    expect(cardsOf(html)).toHaveLength(1)
  })

  it('says so where there is none', () => {
    const html = htmlOf([])
    expect(html).toContain('还没有文章。')
    expect(html).toContain('共 0 篇')
    expect(html).not.toContain('<ul')
  })

  it('keeps the order of 500, and loads their covers when they are near', () => {
    const entries = Array.from({ length: 500 }, (_, index) => ({
      ...sampleEntry,
      title: `第${index}篇`,
    }))
    const html = htmlOf(entries)
    expect([...html.matchAll(/>第(\d+)篇</g)].map((match) => Number(match[1]))).toEqual(
      entries.map((_, index) => index),
    )
    expect(html.match(/<img /g)).toHaveLength(500)
    expect(html.match(/loading="lazy"/g)).toHaveLength(500)
  })

  it('links feeds only where the site has an address', () => {
    expect(htmlOf([]).match(/href="(?:rss\.xml|atom\.xml|feed\.json)"/g)).toHaveLength(6)
    const { url: _, ...site } = contextOf().site
    const html = htmlOf([sampleEntry], { site, metadata: 'yaml' })
    expect(html).not.toMatch(/rss|atom\.xml|feed\.json|canonical|og:url/)
    expect(html).toContain('<a href="articles.json">JSON</a>')
  })

  it('lets no slug be read as a scheme or a query', () => {
    const slug = 'javascript:a?b#c'
    const entry = { ...bareEntry, slug, files: { ...bareEntry.files, html: `${slug}/index.html` } }
    expect(htmlOf([entry])).toContain('<a href="javascript%3Aa%3Fb%23c/index.html">')
  })
})
