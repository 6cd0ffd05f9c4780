import fc from 'fast-check'
import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { render } from '../../src/render/index.ts'
import { sanitiserSchema } from '../../src/render/sanitiser-schema.ts'
import { articleOf } from './article-of.ts'

const body = (markdown: string) => render(articleOf(markdown)).bodyHtml

describe('the sanitiser', () => {
  it.each([
    '<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>',
    '<kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O x<sup>2</sup> <mark>重</mark> <del>删</del> <ins>增</ins>',
    '<abbr title="HyperText">HTML</abbr> <q>引</q> <time datetime="2024-01-01">今</time>',
    '<img src="data:image/png;base64,AAAA" alt="" width="10" height="20" loading="lazy" decoding="async">',
  ])('keeps %s', (html) => {
    expect(body(`甲${html}`)).toBe(`<p>甲${html}</p>`)
  })

  it.each([
    '<details open>\n<summary>甲</summary>乙</details>',
    '<figure><img src="a.png" alt="" loading="lazy" decoding="async"><figcaption>甲</figcaption></figure>',
    '<p align="center">甲</p>',
    '<table><tbody><tr><td colspan="2" align="right">甲</td></tr></tbody></table>',
    '<ol start="3" type="a"><li value="4">甲</li></ol>',
    '<dl><dt>甲</dt><dd>乙</dd></dl>',
  ])('keeps the block %s', (html) => {
    expect(body(html)).toBe(html)
  })

  it.each([
    ['a script', '<script>alert(1)</script>甲', '甲'],
    ['a style', '<style>p{color:red}</style>甲', '甲'],
    ['foreign content', '甲<svg><text>乙</text></svg>', '<p>甲</p>'],
    ['a style attribute', '甲<b style="color:red">乙</b>', '<p>甲<b>乙</b></p>'],
    ['a class', '甲<b class="skip">乙</b>', '<p>甲<b>乙</b></p>'],
    ['a handler', '甲<b onclick="alert(1)">乙</b>', '<p>甲<b>乙</b></p>'],
    ['a comment', '甲<!-- 乙 -->', '<p>甲</p>'],
    [
      'a form',
      '甲<form action="/x"><button formaction="/y">乙</button></form>',
      '<p>甲</p>乙<p></p>',
    ],
    [
      'a data image of another kind',
      '![甲](data:image/svg+xml;base64,AAAA)',
      '<p><img alt="甲" loading="lazy" decoding="async"></p>',
    ],
    ['a data link', '[甲](data:text/html,x)', '<p><a>甲</a></p>'],
    ['another scheme', '[甲](ftp://a.example/)', '<p><a>甲</a></p>'],
    [
      'a source set',
      '甲<img src="a" srcset="b 2x">',
      '<p>甲<img src="a" alt="" loading="lazy" decoding="async"></p>',
    ],
    [
      'an anchor without its prefix',
      '甲<b id="x">乙</b>',
      '<p>甲<b id="user-content-x">乙</b></p>',
    ],
  ])('takes out %s', (_, markdown, expected) => {
    expect(body(markdown)).toBe(expected)
  })

  it('judges schemes whatever their case', () => {
    expect(body('[甲](HTTPS://a.example/) [乙](JavaScript:alert)')).toBe(
      '<p><a href="https://a.example/" rel="noopener">甲</a> <a>乙</a></p>',
    )
    expect(body('<img src=" HTTPS://a.example/1">')).toContain('src="https://a.example/1"')
    expect(body('<q cite="HTTPS://a.example/">甲</q>')).toContain('cite="https://a.example/"')
  })

  it.each([
    ['<iframe src="https://v.example/1"></iframe>', 'https://v.example/1'],
    ['<video><source src="/v.mp4"></video>', '/v.mp4'],
    ['<audio src="a.mp3"></audio>', 'a.mp3'],
  ])('leaves a link of %s', (html, address) => {
    expect(body(html)).toContain(`href="${address}"`)
    expect(body(html)).toContain(`嵌入内容：${address}</a>`)
  })

  it('leaves nothing of a frame without an address, and no link of one it does not trust', () => {
    expect(body('甲<iframe srcdoc="<p>x"></iframe>')).toBe('<p>甲</p>')
    expect(body('甲<iframe src="javascript:alert(1)"></iframe>')).not.toContain('href')
  })

  it('cannot be tricked into a copy of a block', () => {
    // The placeholders of blocks are divisions with an attribute that HTML cannot write.
    const html = body('<div block="2"> <div  block="2"> <div \u00A0block="2">\n\n甲\n\n乙')
    expect(html.match(/乙/g)).toHaveLength(1)
  })
})

/*
 * Mutation XSS lives off trees that a browser reads differently from how they were written. So: whatever is put in, what
 * comes out is read back as the same tree, and holds nothing but what the schema names.
 */
describe('what comes out', () => {
  const parse = (value: string): Root =>
    raw({ type: 'root', children: [{ type: 'raw', value }] }) as Root
  const withoutSpace = (html: string) => html.replace(/\s/g, '')

  const names = (
    'a b button caption center code col dd details div font form frameset h2 head html input li marquee math mtext nobr ' +
    'noscript object option p pre rt ruby select style summary svg table tbody td template textarea title tr ul xmp'
  ).split(' ')
  const piece = fc.oneof(
    fc.constantFrom(...names).map((name) => `<${name}>`),
    fc.constantFrom(...names).map((name) => `</${name}>`),
    fc.constantFrom(
      '\n',
      '\n\n',
      '甲',
      '**',
      '- ',
      '> ',
      '`',
      '<!--',
      '-->',
      '[^1]',
      '\n\n[^1]: 注\n\n',
    ),
    fc.constantFrom(
      '<a href=x onclick=y>',
      '<img src=x onerror=y>',
      '<body onload=x>',
      '<p id=x class=y>',
    ),
  )
  const soup = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

  it('is read back as it was written, as a whole and block by block', () => {
    fc.assert(
      fc.property(soup, (markdown) => {
        const { leadHtml, bodyHtml, blocks } = render(articleOf(markdown))
        for (const html of [leadHtml, bodyHtml, ...blocks]) {
          expect(withoutSpace(toHtml(parse(html)))).toBe(withoutSpace(html))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('holds only elements of the schema, and no handler', () => {
    fc.assert(
      fc.property(soup, (markdown) => {
        visit(parse(render(articleOf(markdown)).bodyHtml), 'element', (element) => {
          expect(sanitiserSchema.tagNames).toContain(element.tagName)
          expect(Object.keys(element.properties).filter((name) => /^on/i.test(name))).toEqual([])
        })
      }),
      { numRuns: 400 },
    )
  })
})
