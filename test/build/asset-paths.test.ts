import { describe, expect, it } from 'vitest'
import { assetPaths } from '../../src/build/asset-paths.ts'
import type { ImageRef, Target } from '../../src/model/article.ts'
import { sampleArticle } from '../emit/sample-publication.ts'

const span = { start: 0, end: 0 }
const image = (target: Target): ImageRef => ({
  form: 'inline',
  role: 'body',
  raw: '',
  target,
  alt: '',
  span,
})
const assetsOf = (...targets: Target[]) =>
  assetPaths({ ...sampleArticle, images: targets.map(image) }, [])
const relative = (path: string): Target => ({ kind: 'relative', path })

describe('assetPaths', () => {
  it.each([
    ['a.png', 'a.png'],
    ['./a.png', 'a.png'],
    ['图 片/封面.WebP', '图 片/封面.WebP'],
    ['a/b/../c.svg', 'a/c.svg'],
    ['a//b.jpeg', 'a/b.jpeg'],
    ['..a/b.gif', '..a/b.gif'],
  ])('takes %s', (path, asset) => {
    expect(assetsOf(relative(path))).toEqual([asset])
  })

  it.each([
    '../a.png',
    'a/../../b.png',
    '/etc/a.png',
    '\\\\server\\a.png',
    'C:/a.png',
    'c:a.png',
    'a\\..\\..\\b.png',
    'a\0.png',
    '..',
    'a.png/..',
    'page.html',
    'index.md',
    'secret.json',
    '.env',
    'png',
  ])('leaves %j where it is', (path) => {
    expect(assetsOf(relative(path))).toEqual([])
  })

  it('leaves addresses, fragments and broken targets alone', () => {
    expect(
      assetsOf(
        { kind: 'absolute', url: 'https://example.com/a.png', scheme: 'https' },
        { kind: 'fragment', fragment: 'a.png' },
        { kind: 'invalid', reason: 'empty' },
      ),
    ).toEqual([])
  })

  it('names each picture once, in order of code units', () => {
    expect(assetsOf(relative('b.png'), relative('./a.png'), relative('a.png'))).toEqual([
      'a.png',
      'b.png',
    ])
  })

  it('never takes the place of an output', () => {
    const article = { ...sampleArticle, images: [image(relative('Page.png'))] }
    const output = { path: `${article.slug}/page.png`, mediaType: 'image/png', text: '' }
    expect(assetPaths(article, [output])).toEqual([])
  })
})
