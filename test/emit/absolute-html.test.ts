import { describe, expect, it } from 'vitest'
import { absoluteHtml } from '../../src/emit/feed/absolute-html.ts'

const page = 'https://example.org/blog/云/'
const folder = 'https://example.org/blog/%E4%BA%91/'

describe('absoluteHtml', () => {
  it.each([
    ['<a href="./a.md">a</a>', `<a href="${folder}a.md">a</a>`],
    ['<a href="../b/?c=1&amp;d">a</a>', '<a href="https://example.org/blog/b/?c=1&#x26;d">a</a>'],
    ['<a href="#脚注-1">a</a>', `<a href="${folder}#%E8%84%9A%E6%B3%A8-1">a</a>`],
    ['<a href="/root">a</a>', '<a href="https://example.org/root">a</a>'],
    ['<img src="img/图.png" alt="">', `<img src="${folder}img/%E5%9B%BE.png" alt="">`],
    ['<blockquote cite="x"></blockquote>', `<blockquote cite="${folder}x"></blockquote>`],
    ['<a href="https://example.com/x">a</a>', '<a href="https://example.com/x">a</a>'],
    ['<a href="mailto:a@example.org">a</a>', '<a href="mailto:a@example.org">a</a>'],
    ['<a href="https://[">a</a>', '<a href="https://[">a</a>'],
    ['<a>a</a>', '<a>a</a>'],
  ])('turns %s into %s', (html, absolute) => {
    expect(absoluteHtml(html, page)).toBe(absolute)
  })

  it('leaves the rest as it is', () => {
    const html =
      '<ruby>字<rt>zì</rt></ruby>\n<pre><code class="hljs">a &#x3C; b\n</code></pre>\n<table><tbody><tr><td>x</td></tr></tbody></table>'
    expect(absoluteHtml(html, page)).toBe(html)
  })
})
