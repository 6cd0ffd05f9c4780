import { describe, expect, it } from 'vitest'
import { render } from '../../src/render/index.ts'
import { articleOf } from './article-of.ts'

const body = (markdown: string) => render(articleOf(markdown)).bodyHtml

describe('render', () => {
  it('gives lead, body and one entry a block', () => {
    const rendering = render(articleOf('导语\n\n## 一\n\n[x]\n\n[x]: https://a.example/', 1))
    expect(rendering).toEqual({
      leadHtml: '<p>导语</p>',
      bodyHtml:
        '<h2 id="一">一<a class="anchor" href="#一" aria-label="本节链接">#</a></h2>\n' +
        '<p><a href="https://a.example/" rel="noopener">x</a></p>',
      blocks: [
        '<p>导语</p>',
        '<h2 id="一">一<a class="anchor" href="#一" aria-label="本节链接">#</a></h2>',
        '<p><a href="https://a.example/" rel="noopener">x</a></p>',
        '',
      ],
    })
  })

  it('leaves the article as it was', () => {
    const article = articleOf('a[^1]\n\n<div>\n\n**b**\nc\n\n</div>\n\n## h\n\n[^1]: n', 1)
    const before = structuredClone(article)
    render(article)
    expect(article).toEqual(before)
  })

  it('gives headings that read the same the ids of their sections, in order', () => {
    const html = body('## 结果\n\n> ## 引文里的标题\n\n## 结果\n\n<h2>手写的</h2>\n\n### 结果')
    expect([...html.matchAll(/<h\d(?: id="(.*?)")?>/g)].map((match) => match[1])).toEqual([
      '结果',
      undefined,
      '结果-1',
      undefined,
      '结果-2',
    ])
  })

  it('numbers footnotes in the order of lead and body, and leads there and back', () => {
    const { leadHtml, bodyHtml } = render(
      articleOf('甲[^乙]\n\n丙[^a] 丁[^乙]\n\n[^a]: 一\n[^乙]: 二', 1),
    )
    expect(leadHtml).toContain('>1</a></sup>')
    expect(bodyHtml).toMatch(/>2<\/a><\/sup>.*>1<\/a><\/sup>/s)
    expect(bodyHtml).toContain('>脚注</h2>')
    expect(bodyHtml).toContain('aria-label="返回正文"')
    expect(bodyHtml).toContain('aria-label="返回正文第 2 处"')
    const whole = leadHtml + bodyHtml
    const ids = new Set([...whole.matchAll(/ id="(.*?)"/g)].map((match) => match[1]))
    const targets = [...whole.matchAll(/ href="#(.*?)"/g)].map((match) => match[1])
    expect(targets.length).toBe(6)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
  })

  it.each([
    ['behind it', '[甲]\n\n[甲]: /x'],
    ['in a quote', '[甲]\n\n> [甲]: /x'],
    ['in an item', '[甲]\n\n- 乙\n\n  [甲]: /x'],
    ['in a footnote', '[甲]\n\n[^1]: 乙\n\n    [甲]: /x'],
    ['the first of several', '> [甲]: /x\n\n[甲]: /y\n\n[甲]'],
  ])('finds the definition of a link %s', (_, markdown) => {
    expect(body(markdown)).toContain('<a href="/x">甲</a>')
  })

  it('finds the note of a footnote wherever it stands, and takes the first', () => {
    expect(body('甲[^1]\n\n> [^1]: 乙\n\n[^1]: 丙')).toMatch(/<li .*<p>乙 /s)
  })

  it('keeps links to anchors written by hand alive', () => {
    expect(body('[去](#某处)\n\n<a name="某处"></a>')).toBe(
      '<p><a href="#user-content-某处">去</a></p>\n<p><a name="user-content-某处"></a></p>',
    )
  })

  it('prefers a section to an anchor of the same name, and leaves a dead link as it is', () => {
    expect(body('## x\n\n<a id="x"></a>[1](#x) [2](#nowhere)')).toContain(
      '<a href="#x">1</a> <a href="#nowhere">2</a>',
    )
  })

  it.each([
    [
      'a named language',
      '```js\nlet a\n```',
      /<code class="hljs language-js"><span class="hljs-keyword">/,
    ],
    ['no language', '```\nlet a\n```', /^<pre><code>let a\n<\/code><\/pre>$/],
    ['an unknown language', '```nosuch\nlet a\n```', /language-nosuch">let a\n</],
    [
      'a very long listing',
      `\`\`\`js\n${'let a\n'.repeat(4000)}\`\`\``,
      /no-highlight">let a\nlet a/,
    ],
  ])('highlights %s as it should', (_, markdown, expected) => {
    expect(body(markdown)).toMatch(expected)
  })

  it('marks images and links', () => {
    expect(body('![图](a.png) [内](../b/) [外](https://c.example) [外](//d.example)')).toBe(
      '<p><img src="a.png" alt="图" loading="lazy" decoding="async"> <a href="../b/">内</a> ' +
        '<a href="https://c.example" rel="noopener">外</a> <a href="//d.example" rel="noopener">外</a></p>',
    )
  })

  it.each([
    [
      'an image with an italic line',
      '![a](b.png)\n*说明*',
      /^<figure><img .*><figcaption>说明<\/figcaption><\/figure>$/,
    ],
    [
      'a linked image with one',
      '[![a](b.png)](c)\n*说明*',
      /^<figure><a href="c"><img .*><\/a><figcaption>/,
    ],
    ['a caption by itself', '*图 3：说明*', /^<p class="caption"><em>/],
    ['emphasis by itself', '*说明*', /^<p><em>/],
    ['an image within text', '![a](b.png) 和 *说明*', /^<p><img/],
  ])('sees %s', (_, markdown, expected) => {
    expect(body(markdown)).toMatch(expected)
  })

  it('tells Latin emphasis, which can be set in italics, from Chinese', () => {
    expect(body('*The New Stack* 与 *强调*')).toBe(
      '<p><em class="latin">The New Stack</em> 与 <em>强调</em></p>',
    )
  })
})

describe('raw HTML', () => {
  const details =
    '<details>\n<summary>更多</summary>\n\n**粗**\n\n```js\n1\n```\n\n</details>\n\n后'

  it('may enclose the Markdown after it', () => {
    expect(body(details)).toMatch(
      /^<details>\n<summary>更多<\/summary>\n<p><strong>粗<\/strong><\/p>\n<pre>.*<\/pre>\n<\/details>\n<p>后<\/p>$/s,
    )
  })

  it('is balanced in every block by itself', () => {
    expect(render(articleOf(details)).blocks).toEqual([
      '<details>\n<summary>更多</summary></details>',
      '<p><strong>粗</strong></p>',
      expect.stringMatching(/^<pre>.*<\/pre>$/s),
      '',
      '<p>后</p>',
    ])
  })

  it('that is left open in a paragraph ends with it', () => {
    expect(body('<b>甲\n\n乙')).toBe('<p><b>甲</b></p>\n<p>乙</p>')
  })

  it.each([
    'select',
    'template',
    'svg',
    'textarea',
    'title',
    'table',
    'object',
    'plaintext',
    'xmp',
  ])('loses no block after an open <%s>', (name) => {
    const html = body(`<div><${name}>\n\n甲\n\n<p>\n\n乙`)
    expect(html).toContain('甲')
    expect(html).toContain('乙')
  })

  it('that leads from the lead into the body stays in the lead', () => {
    const { leadHtml, bodyHtml } = render(articleOf('<div>\n\n导语\n\n正文', 2))
    expect([leadHtml, bodyHtml]).toEqual(['<div>\n<p>导语</p></div>', '<p>正文</p>'])
  })

  it('is shown as written where it nests absurdly', () => {
    expect(body('<div>'.repeat(199))).toBe('<div>'.repeat(199) + '</div>'.repeat(199))
    expect(body('<div>'.repeat(201))).toContain('&#x3C;div>')
  })

  it('that nests absurdly only when taken together encloses nothing', () => {
    const html = body(`${'<div>'.repeat(150)}\n\n甲\n\n${'<div>'.repeat(150)}`)
    expect(html).toContain('</div>\n<p>甲</p>\n<div>')
  })

  it('that nests absurdly leaves other raw HTML alone', () => {
    const html = body(`<details>\n\n甲\n\n</details>\n\n${'<div>'.repeat(201)}`)
    expect(html).toMatch(/^<details>\n<p>甲<\/p>\n<\/details>\n&#x3C;div>/)
  })

  it('cannot make the output grow out of all proportion', () => {
    // Each of the open elements would be opened again in each paragraph: 150 times 20,000.
    const source = '<b>'.repeat(150) + '<p>'.repeat(20_000)
    expect(body(source).length).toBeLessThan(10 * source.length)
  })
})
