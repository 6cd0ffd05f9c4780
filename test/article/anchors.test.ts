import { describe, expect, it } from 'vitest'
import { anchorsOf, linkedFiles, understand } from '../../src/article/index.ts'
import { linkedPath } from '../../src/article/linked-files.ts'
import { readTarget } from '../../src/article/target.ts'

const read = (text: string, path = 'posts/a.md') => understand({ path, text, sha256: '' })

describe('anchorsOf', () => {
  it('has headings as GitHub names them, notes, and names of raw HTML', () => {
    const article = read(
      '## 1. 中文 Title！\n\n## 1. 中文 Title！\n\n注[^A]。<a name="n1"></a><!-- <a id="no"> -->\n\n<div class="x" id=box>\n</div>\n\n`<a id="code">`\n\n[^A]: 说明\n',
    )
    expect(anchorsOf(article)).toEqual([
      '1-中文-title',
      '1-中文-title-1',
      'fn-a',
      'fnref-a',
      'user-content-fn-a',
      'user-content-fnref-a',
      'n1',
      'box',
      'top',
    ])
  })
})

describe('linkedFiles', () => {
  it.each([
    ['b.md', 'posts/b.md'],
    ['./b.md#x', 'posts/b.md'],
    ['../images/a%20b.png?raw=1', 'images/a b.png'],
    ['../../out.md', '../out.md'],
    ['..', '.'],
    ['./', 'posts'],
    ['/root.md', undefined],
    ['#x', undefined],
    ['https://example.com/b.md', undefined],
  ])('%s is %s', (raw, path) => expect(linkedPath('posts/a.md', readTarget(raw))).toBe(path))

  it('asks for each file once, and for its anchors where a link needs them', () => {
    const article = read('[a](b.md) [b](./b.md#x) ![c](c.png) [d](https://e.org/d.md) `[e](e.md)`')
    expect(linkedFiles(article)).toEqual([
      { path: 'posts/b.md', anchors: true },
      { path: 'posts/c.png', anchors: false },
    ])
  })
})
