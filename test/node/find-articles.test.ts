import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findArticles } from '../../src/node/find-articles.ts'
import { openProject } from '../../src/node/project.ts'
import { temporaryFolder } from './temporary-folder.ts'

const tree = {
  'yikan.config.json': '{}',
  'articles/b.md': '',
  'articles/a.md': '',
  'articles/a.en.md': '',
  'articles/a.zh.md': '',
  'articles/notes.txt': '',
  'articles/deep/[x] (1).md': '',
  'articles/deep/译文.MD': '',
  'articles/node_modules/n.md': '',
  'articles/.hidden/h.md': '',
  'articles/.dot.md': '',
  'articles/output/o.md': '',
  'other/zh.md': '',
  'other/en.md': '',
}

async function find(paths: readonly string[], from = '.', files = tree) {
  const root = temporaryFolder(files)
  const project = await openProject(join(root, from))
  const found = await findArticles(project, paths, join(root, 'articles/output'))
  return found.map(({ path, original }) => (original ? `${path} + ${original.path}` : path))
}

const all = [
  'articles/a.md + articles/a.en.md',
  'articles/b.md',
  'articles/deep/[x] (1).md',
  'articles/deep/译文.MD',
]

describe('findArticles', () => {
  it('finds the articles of the configuration, sorted, each with its original', async () => {
    expect(await find([])).toEqual(all)
  })

  it.each([
    ['a folder', ['articles'], all],
    ['a file and the original beside it', ['articles/a.md'], all.slice(0, 1)],
    ['a file with the signs of a glob', ['articles/deep/[x] (1).md'], all.slice(2, 3)],
    ['a glob', ['articles/*.md'], all.slice(0, 2)],
    ['a glob in depth', ['art*/**/*.{md,MD}'], all],
    ['a pair of zh and en', ['other'], ['other/zh.md + other/en.md']],
    ['the same file twice', ['./articles/b.md', 'articles', 'articles/../articles/b.md'], all],
  ])('takes %s', async (_, paths, expected) => {
    expect(await find(paths)).toEqual(expected)
  })

  it('starts from the folder that yikan runs in, and names files from the project', async () => {
    expect(await find(['b.md', '../other'], 'articles')).toEqual([
      'articles/b.md',
      'other/zh.md + other/en.md',
    ])
  })

  it('takes files outside the project', async () => {
    const outside = temporaryFolder({ 'x.md': '' })
    const root = temporaryFolder(tree)
    const project = await openProject(root)
    const found = await findArticles(project, [join(outside, 'x.md')], join(root, 'output'))
    expect(found).toEqual([
      { path: expect.stringMatching(/^\.\.\/.*\/x\.md$/), file: join(outside, 'x.md') },
    ])
  })

  it('gives names in NFC and opens them as they are on the disk', async () => {
    const name = 'e\u0301.md'
    const root = temporaryFolder({ [`articles/${name}`]: '' })
    const project = await openProject(root)
    expect(await findArticles(project, [], join(root, 'output'))).toEqual([
      { path: 'articles/\u00e9.md', file: join(root, 'articles', name) },
    ])
  })

  it('passes over nothing that is called like an article', async () => {
    const root = temporaryFolder({ 'articles/folder.md/inner.md': '' })
    const articles = join(root, 'articles')
    mkdirSync(join(articles, 'real'))
    symlinkSync('nowhere', join(articles, 'dangling.md'))
    symlinkSync('real', join(articles, 'linked'))
    symlinkSync('..', join(articles, 'circle'))
    execFileSync('mkfifo', [join(articles, 'pipe.md')])
    const found = await findArticles(await openProject(root), [], join(root, 'output'))
    expect(found.map(({ path }) => path)).toEqual([
      'articles/dangling.md',
      'articles/folder.md',
      'articles/folder.md/inner.md',
      'articles/pipe.md',
    ])
  })

  it.each([
    [
      'a path that does not exist',
      ['articles', 'nope.md'],
      'arguments/no-such-path',
      { path: 'nope.md' },
    ],
    [
      'a folder without articles',
      ['articles/node_modules/..', 'x*'],
      'arguments/no-articles',
      { paths: 'articles/node_modules/.. x*' },
    ],
    ['a draft only', ['articles/a.zh.md'], 'arguments/no-articles', { paths: 'articles/a.zh.md' }],
    ['a glob that matches nothing', ['none/*.md'], 'arguments/no-articles', { paths: 'none/*.md' }],
  ])('refuses %s', async (_, paths, code, data) => {
    const files =
      code === 'arguments/no-articles' && paths.length > 1
        ? { 'articles/node_modules/a.md': '' }
        : tree
    await expect(find(paths, '.', files as typeof tree)).rejects.toMatchObject({ code, data })
  })

  it('refuses a folder of the configuration that does not exist, lest its articles be unpublished', async () => {
    const files = {
      'yikan.config.json': '{ "articles": ["articles", "more"] }',
      'articles/a.md': '',
    }
    await expect(find([], '.', files as never)).rejects.toMatchObject({
      code: 'arguments/no-such-path',
      data: { path: 'more' },
    })
  })
})

it('tells which JSON files speak of an original', async () => {
  const root = temporaryFolder({
    'articles/x.md': '',
    'articles/x.json': '{}',
    'articles/x.meta.json': '{}',
    'articles/y.md': '',
    'articles/other.json': '{}',
  })
  const project = await openProject(root)
  const found = await findArticles(project, [], join(root, 'output'))
  expect(found.map(({ records = [] }) => records.map(({ path }) => path))).toEqual([
    ['articles/x.json', 'articles/x.meta.json'],
    [],
  ])
})
