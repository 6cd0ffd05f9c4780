import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject, runBuild } from '../../src/node/index.ts'
import { article, build, projectOf } from './publication.ts'
import { contentsBelow, filesBelow, put, temporaryFolder } from './temporary-folder.ts'

const site = { url: 'https://example.org/' }
const two = { 'articles/a.md': article('甲'), 'articles/b.md': article('乙') }
const outputOf = (root: string) => contentsBelow(join(root, 'output'))
const slugsIn = (root: string) => {
  const { articles } = JSON.parse(readFileSync(join(root, 'output/articles.json'), 'utf8'))
  return articles.map(({ slug }: { slug: string }) => slug)
}

describe('runBuild', () => {
  it('publishes every article and what speaks of all of them', async () => {
    const root = projectOf(two, { site })
    const { published, written, unchanged, removed, files } = await build(root)
    expect(filesBelow(join(root, 'output'))).toEqual(written)
    expect(written).toEqual(
      expect.arrayContaining([
        'a/article.json',
        'a/index.html',
        'a/index.md',
        'articles.json',
        'atom.xml',
        'b/index.md',
        'index.html',
        'manifest.json',
        'sitemap.xml',
      ]),
    )
    expect({ published, unchanged, removed, files }).toEqual({
      published: 2,
      unchanged: 0,
      removed: [],
      files: ['articles/a.md', 'articles/b.md'],
    })
  })

  it('writes nothing the second time', async () => {
    const root = projectOf(two, { site })
    const { written } = await build(root)
    expect(await build(root)).toMatchObject({ written: [], unchanged: written.length, removed: [] })
  })

  it('writes the same bytes whatever the order of files, the time zone, the locale, the number of threads', async () => {
    const files = Object.entries({
      'articles/x/one.md': article('一', undefined, 'date: 2024-01-01\n'),
      'articles/two.md': article('二', undefined, 'date: 2024-03-01 23:30\n'),
      'articles/three.md': article('三', undefined, 'date: 2024-03-02\n'),
      'articles/four.md': article('四'),
      'articles/images/cover.png': 'picture',
    })
    const first = projectOf(Object.fromEntries(files), { site })
    await build(first, { jobs: 1 })
    const { TZ, LANG, LC_ALL } = process.env
    Object.assign(process.env, {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    })
    try {
      const second = projectOf(Object.fromEntries(files.toReversed()), { site })
      const done: number[] = []
      await build(second, { jobs: 2, onProgress: (count) => done.push(count) })
      expect(outputOf(second)).toEqual(outputOf(first))
      expect(done).toEqual([1, 2, 3, 4])
    } finally {
      for (const [key, value] of Object.entries({ TZ, LANG, LC_ALL })) {
        if (value === undefined) delete process.env[key]
        else process.env[key] = value
      }
    }
    expect(slugsIn(first)).toEqual(['three', 'two', 'one', 'four'])
  })

  it('ends in the same bytes by any way: changed, added and removed articles', async () => {
    const root = projectOf({ ...two, 'articles/c/c.md': article('丙') }, { site })
    await build(root)
    rmSync(join(root, 'articles/b.md'))
    put(join(root, 'articles/a.md'), article('甲', '改过了。'))
    put(join(root, 'articles/d.md'), article('丁'))
    const { removed } = await build(root)
    expect(removed).toEqual(['b/article.json', 'b/index.html', 'b/index.md'])
    const { 'yikan.config.json': _, ...files } = contentsBelow(root)
    const sources = Object.entries(files).filter(([path]) => path.startsWith('articles/'))
    const fresh = projectOf(
      Object.fromEntries(sources.map(([path, text]) => [path, Buffer.from(text, 'latin1')])),
      { site },
    )
    await build(fresh)
    expect(outputOf(root)).toEqual(outputOf(fresh))
    expect(existsSync(join(root, 'output/b'))).toBe(false)
  })

  it('never touches what it did not write', async () => {
    const root = projectOf({ ...two, 'output/mine.txt': 'mine', 'output/b/mine.txt': 'mine' })
    await build(root)
    rmSync(join(root, 'articles/b.md'))
    await build(root)
    expect(outputOf(root)).toMatchObject({ 'mine.txt': 'mine', 'b/mine.txt': 'mine' })
    expect(existsSync(join(root, 'output/b/index.md'))).toBe(false)
  })

  it.each([
    ['missing', undefined],
    ['damaged', '{ "version": 1, "articles": ['],
    ['not to be trusted', '{ "version": 1, "articles": [], "collection": ["../articles/b.md"] }'],
  ])('removes nothing where the manifest is %s', async (_, manifest) => {
    const root = projectOf(two)
    await build(root)
    rmSync(join(root, 'output/manifest.json'))
    if (manifest !== undefined) put(join(root, 'output/manifest.json'), manifest)
    rmSync(join(root, 'articles/b.md'))
    put(join(root, 'articles/c.md'), article('丙'))
    expect((await build(root)).removed).toEqual([])
    expect(existsSync(join(root, 'output/b/index.md'))).toBe(true)
  })

  it('keeps what was published of an article that can no more be read', async () => {
    const root = projectOf(two)
    await build(root, { only: ['input/*'] })
    const before = outputOf(root)
    put(join(root, 'articles/a.md'), Buffer.from('c4e3bac3', 'hex'))
    const { findings, removed } = await build(root, { only: ['input/*'] })
    expect(findings).toMatchObject([{ path: 'articles/a.md', data: { encoding: 'GB18030' } }])
    expect(removed).toEqual([])
    const after = outputOf(root)
    expect(after['a/index.html']).toBe(before['a/index.html'])
    expect(after['manifest.json']).toBe(before['manifest.json'])
    expect(slugsIn(root)).toEqual(['b'])
  })

  it('publishes the first of two articles with one slug and reports the other', async () => {
    const root = projectOf({
      'articles/b/same.md': article('后'),
      'articles/a/same.md': article('先'),
      'articles/c.md': article('丙', undefined, 'slug: Same\n'),
    })
    const { findings } = await build(root, { only: ['collection/*'] })
    expect(findings.map(({ path, severity }) => [path, severity])).toEqual([
      ['articles/b/same.md', 'error'],
      ['articles/c.md', 'error'],
    ])
    expect(slugsIn(root)).toEqual(['same'])
    expect(readFileSync(join(root, 'output/same/index.md'), 'utf8')).toContain('先')
  })

  describe('with paths', () => {
    it('keeps the lists whole and reports the named articles only', async () => {
      const root = projectOf({ ...two, 'articles/b.md': '没有信息区。\n' }, { site })
      await build(root)
      const before = outputOf(root)
      const { files, findings, written, removed } = await build(root, { paths: ['articles/a.md'] })
      expect({ files, written, removed }).toEqual({
        files: ['articles/a.md'],
        written: [],
        removed: [],
      })
      expect(findings.filter(({ path }) => path !== 'articles/a.md')).toEqual([])
      expect(outputOf(root)).toEqual(before)
    })

    it('adds an article from elsewhere, until the publication is built without it', async () => {
      const root = projectOf(two)
      await build(root)
      const outside = temporaryFolder({ 'x.md': article('外') })
      await runBuild(await openProject(root), { paths: [join(outside, 'x.md')] })
      expect(slugsIn(root)).toEqual(['a', 'b', 'x'])
      expect((await build(root)).removed).toEqual(['x/article.json', 'x/index.html', 'x/index.md'])
      expect(slugsIn(root)).toEqual(['a', 'b'])
    })

    it('drops former articles whose files are gone', async () => {
      const root = projectOf(two)
      await build(root)
      rmSync(join(root, 'articles/b.md'))
      await build(root, { paths: ['articles/a.md'] })
      expect(slugsIn(root)).toEqual(['a'])
      expect(existsSync(join(root, 'output/b'))).toBe(false)
    })
  })

  describe('pictures', () => {
    const body = '![图](images/a.png) ![外](../secret.png) ![远](https://example.com/a.png)'

    it('are published beside the page, at the same place', async () => {
      const root = projectOf({
        'articles/a/a.md': article('甲', body),
        'articles/a/images/a.png': Buffer.from([0x89, 0, 0xff]),
        'articles/a/images/cover.png': 'cover',
        'articles/a/images/unused.png': 'unused',
        'articles/secret.png': 'secret',
      })
      const pictures = async () => {
        const { written, removed } = await build(root)
        return { written: written.filter((path) => path.endsWith('.png')), removed }
      }
      expect(await pictures()).toEqual({
        written: ['a/images/a.png', 'a/images/cover.png'],
        removed: [],
      })
      expect(outputOf(root)['a/images/a.png']).toBe('\x89\0\xff')
      expect(await pictures()).toEqual({ written: [], removed: [] })
      put(join(root, 'articles/a/images/a.png'), 'new')
      expect(await pictures()).toEqual({ written: ['a/images/a.png'], removed: [] })
      put(join(root, 'articles/a/a.md'), article('甲'))
      expect(await pictures()).toEqual({ written: [], removed: ['a/images/a.png'] })
    })

    it('are passed over where they lead out of the folder of the article', async () => {
      const root = projectOf({ 'articles/a/a.md': article('甲', body), 'secret.png': 'secret' })
      symlinkSync('../..', join(root, 'articles/a/images'))
      put(join(root, 'a.png'), 'secret')
      const { written } = await build(root)
      expect(written.filter((path) => path.endsWith('.png'))).toEqual([])
    })
  })

  describe('an output that cannot be written', () => {
    it('is refused where it holds the project, before anything is read', async () => {
      const root = projectOf(two)
      for (const output of ['.', '..', 'articles']) {
        await expect(build(root, { output: join(root, output) })).rejects.toMatchObject({
          code: 'output/holds-articles',
        })
      }
      expect(filesBelow(root)).toEqual(['articles/a.md', 'articles/b.md', 'yikan.config.json'])
    })

    it('is an error of the machine, not of the article', async () => {
      const root = projectOf({ ...two, output: 'a file' })
      await expect(build(root)).rejects.toMatchObject({
        code: 'output/not-writable',
        data: { path: join(root, 'output') },
      })
    })

    it('does not let a slug climb out', async () => {
      const root = projectOf({ 'articles/a.md': article('甲', '正文。', 'slug: ../../x\n') })
      await build(root).catch(() => {})
      const outside = filesBelow(root).filter((path) => !path.startsWith('output/'))
      expect(outside).toEqual(['articles/a.md', 'yikan.config.json'])
    })
  })

  it('leaves the articles as they are, even those that may not be written', async () => {
    const root = projectOf(two)
    chmodSync(join(root, 'articles/a.md'), 0o444)
    const before = contentsBelow(join(root, 'articles'))
    await build(root)
    expect(contentsBelow(join(root, 'articles'))).toEqual(before)
  })
})
