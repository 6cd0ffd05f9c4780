import { describe, expect, it } from 'vitest'
import { readHtmlTags } from '../../src/article/html-tags.ts'

describe('readHtmlTags', () => {
  it.each<readonly [string, readonly (readonly [string, string | undefined])[]]>([
    ['<a href="x">', [['a', 'x']]],
    ["<IMG alt='i' src='y.png'/>", [['img', undefined]]],
    [
      '<p><a\nhref=x><img src=y></p>',
      [
        ['a', 'x'],
        ['img', undefined],
      ],
    ],
    ['<a<!-- c -->href="x">', [['a', 'x']]],
    ['<a href="x<!-- c -->">', [['a', 'x          ']]],
    ['<!-- <a href="x"> -->', []],
    ['<abbr href="x"><b>', []],
  ])('%s', (html, tags) => {
    const found = readHtmlTags(html, 0)
    expect(found.map((tag) => [tag.name, tag.attributes.get('href')?.value])).toEqual(tags)
  })
})
