import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import * as collection from '../../../src/build/emit-collection.ts'
import * as renderRoom from '../../../src/render/index.ts'
import { article, build, projectOf } from '../publication.ts'
import { contentsBelow, put } from '../temporary-folder.ts'
import { cacheFolder, outcomeOf, rebuild, recheck } from './remembering.ts'

vi.mock('../../../src/render/index.ts', { spy: true })
vi.mock('../../../src/build/emit-collection.ts', { spy: true })

/* The conditions of docs/cache.md, one by one: what is worked on again, and what is not. */

const a = 'articles/a/a.md'
const b = 'articles/b.md'
const facts = `entries:
  - subject: Foo
    facts:
      - { property: parameters, values: ['175 billion'], source: 'https://example.org/' }
`
const project = () =>
  projectOf(
    {
      [a]: article('甲', '见[乙](../b.md#小节)和[丙](../c.md)。![图](a.png)'),
      'articles/a/a.en.md': '# Title\n\nText.\n',
      'articles/a/a.png': 'picture',
      [b]: article('乙'),
      'facts.yaml': facts,
    },
    { registry: { files: ['facts.yaml'] } },
  )
const worked = async (root: string, options = {}) => (await rebuild(root, options)).processed
const both = [a, b]
const configured = (config: object) => (root: string) =>
  put(join(root, 'yikan.config.json'), JSON.stringify(config))
const written = (path: string, text: string) => (root: string) => put(join(root, path), text)
const gone = (path: string) => (root: string) => rmSync(join(root, path), { recursive: true })

describe('an article that is remembered', () => {
  it('is neither worked on nor written where nothing has changed', async () => {
    const root = project()
    const first = await rebuild(root)
    expect(first.processed).toEqual(both)
    const output = contentsBelow(join(root, 'output'))
    const second = await rebuild(root)
    expect(second).toMatchObject({ processed: [], written: [], removed: [] })
    expect(second.unchanged).toBe(first.written.length)
    expect(contentsBelow(join(root, 'output'))).toEqual(output)
    expect(second.findings).toEqual(first.findings)
  })

  it.each<[string, (root: string) => void, readonly string[]]>([
    ['its text changes', written(b, article('乙', '改过了。')), both],
    [
      'its size alone stays',
      written(a, readFileSync(join(project(), a), 'utf8').replace('丙', '丁')),
      [a],
    ],
    ['its original changes', written('articles/a/a.en.md', '# Title\n\nNew text.\n'), [a]],
    ['its original is gone', gone('articles/a/a.en.md'), [a]],
    ['an original comes', written('articles/b.en.md', '# Title\n'), [b]],
    ['a picture changes', written('articles/a/a.png', 'another'), [a]],
    ['a picture is gone', gone('articles/a/a.png'), [a]],
    ['a picture comes that was missing', written('articles/a/images/cover.png', 'x'), [a]],
    ['a linked file comes', written('articles/c.md', article('丙')), [a, 'articles/c.md']],
    [
      'a file comes that tells of the original',
      written('articles/a/a.json', '{"title":"Title"}'),
      [a],
    ],
    [
      'a term changes',
      written('glossary.yaml', 'terms: [{ term: Foo, translations: [甲] }]\n'),
      both,
    ],
    ['a fact changes', written('facts.yaml', facts.replace('175', '176')), both],
    ['the settings of rules change', configured({ rules: { 'metadata/*': 'off' } }), both],
    ['the site changes', configured({ site: { title: '新名' } }), both],
    ['one of its outputs is gone', gone('output/a/index.html'), [a]],
    ['one of its outputs changes', written('output/b/index.md', 'mine'), [b]],
    ['its folder of outputs is gone', gone('output/b'), [b]],
    ['the cache is gone', gone('node_modules'), both],
    [
      'the cache is not one',
      (root) => writeFileSync(join(cacheFolder(root), 'articles'), '{}'),
      both,
    ],
    ['the cache is torn', (root) => truncate(join(cacheFolder(root), 'articles')), both],
    ['its page is torn', (root) => truncate(join(cacheFolder(root), pagesIn(root)[0]!)), both],
    ['its page is gone', (root) => rmSync(join(cacheFolder(root), pagesIn(root)[0]!)), both],
    [
      'the cache has grown',
      (root) => appendFileSync(join(cacheFolder(root), 'articles'), ' '),
      both,
    ],
  ])('is worked on again where %s', async (_, change, expected) => {
    const root = project()
    await rebuild(root)
    change(root)
    expect(await worked(root)).toEqual(expected)
    expect(await worked(root)).toEqual([])
  })

  it.each<[string, (root: string) => void]>([
    ['its time alone changes', (root) => utimesSync(join(root, a), 1000, 1000)],
    [
      'the threads, the language, the limit of failure change',
      configured({ registry: { files: ['facts.yaml'] }, jobs: 2, lang: 'zh', failOn: 'never' }),
    ],
    ['another article comes', written('articles/d.md', article('丁'))],
    ['a list is gone', gone('output/index.html')],
    ['the manifest is gone', gone('output/manifest.json')],
  ])('is not worked on where %s', async (_, change) => {
    const root = project()
    await rebuild(root)
    const before = contentsBelow(join(root, 'output'))
    change(root)
    const processed = await worked(root)
    expect(processed.filter((path) => both.includes(path))).toEqual([])
    if (processed.length === 0) expect(contentsBelow(join(root, 'output'))).toEqual(before)
  })

  it('is read with `verify`, and still not worked on', async () => {
    const root = project()
    await rebuild(root)
    expect(await worked(root, { cache: { verify: true } })).toEqual([])
  })

  it('is known again after its cache was carried to another machine', async () => {
    const root = project()
    await rebuild(root)
    const other = projectOf({})
    for (const [path, text] of Object.entries(contentsBelow(root))) {
      put(join(other, path), Buffer.from(text, 'latin1'))
    }
    expect(await worked(other)).toEqual([])
  })

  it('may lie in a folder of its own', async () => {
    const root = project()
    const folder = join(root, 'cache')
    await rebuild(root, { cache: { folder } })
    expect(await worked(root, { cache: { folder } })).toEqual([])
    expect(await worked(root)).toEqual(both)
  })

  it('is checked from what a build remembers, and built from no check', async () => {
    const root = project()
    const { findings } = await recheck(root)
    expect(await worked(root)).toEqual(both)
    vi.mocked(renderRoom.render).mockClear()
    expect((await recheck(root)).findings).toEqual(findings)
    expect(await worked(root)).toEqual([])
  })

  it('is not believed in a run that chooses its rules, nor does that run spoil it', async () => {
    const root = project()
    await rebuild(root)
    const { findings } = await recheck(root, { only: ['metadata/*'] })
    expect(findings.filter(({ ruleId }) => !ruleId.startsWith('metadata/'))).toEqual([])
    expect(await worked(root)).toEqual([])
    expect(await worked(root, { only: ['metadata/*'] })).toEqual(both)
  })

  it('is published anew from the output of another build', async () => {
    const root = project()
    await rebuild(root)
    const output = join(root, 'elsewhere')
    expect(await worked(root, { output })).toEqual(both)
    expect(contentsBelow(output)).toEqual(contentsBelow(join(root, 'output')))
  })

  it('is not taken from a folder that a link leads out to', async () => {
    const root = project()
    await rebuild(root)
    const folder = join(root, 'output/b')
    put(join(root, 'moved/x'), '')
    for (const [path, text] of Object.entries(contentsBelow(folder)))
      put(join(root, 'moved', path), text)
    rmSync(folder, { recursive: true })
    symlinkSync('../moved', folder)
    await expect(rebuild(root)).rejects.toMatchObject({ code: 'output/leads-outside' })
  })
})

describe('what is not remembered', () => {
  it('is an article that we failed on', async () => {
    const root = project()
    vi.mocked(renderRoom.render).mockImplementationOnce(() => {
      throw new TypeError('no such node')
    })
    const { findings } = await rebuild(root)
    expect(findings.some(({ message }) => message === 'internal/article-failed')).toBe(true)
    expect(await worked(root)).toEqual([a])
  })

  it('is a file that could not become an article', async () => {
    const root = project()
    put(join(root, b), Buffer.from('c4e3bac3', 'hex'))
    await rebuild(root)
    expect(await worked(root)).toEqual([b])
    put(join(root, b), article('乙'))
    expect(await worked(root)).toContain(b)
  })

  it('is an article that another keeps from being published', async () => {
    const root = projectOf({
      'articles/a/same.md': article('先'),
      'articles/b/same.md': article('后'),
    })
    await rebuild(root)
    rmSync(join(root, 'articles/a'), { recursive: true })
    const { processed } = await rebuild(root)
    expect(processed).toEqual(['articles/b/same.md'])
    expect(readFileSync(join(root, 'output/same/index.md'), 'utf8')).toContain('后')
  })
})

it('forgets articles that are gone', async () => {
  const root = project()
  await rebuild(root)
  rmSync(join(root, b))
  await rebuild(root)
  expect(readFileSync(join(cacheFolder(root), 'articles'), 'utf8')).not.toContain('articles/b.md')
  const fresh = projectOf({
    ...Object.fromEntries(
      Object.entries(contentsBelow(root))
        .filter(([path]) => !/^(?:output|node_modules)/.test(path))
        .map(([path, text]) => [path, Buffer.from(text, 'latin1')]),
    ),
  })
  put(join(fresh, 'yikan.config.json'), readFileSync(join(root, 'yikan.config.json')))
  expect(await outcomeOf(root, rebuild(root))).toEqual(await outcomeOf(fresh, build(fresh)))
})

describe('what is remembered', () => {
  it('is added to, and put together anew before it lies in too many files', async () => {
    const paths = Array.from({ length: 36 }, (_, index) => `articles/${index}.md`)
    const root = projectOf(Object.fromEntries(paths.map((path) => [path, article(path)])))
    // While the clock stands still, no file has rested, and no page is written for a fresher mark.
    vi.useFakeTimers({ toFake: ['Date'] })
    await rebuild(root)
    let most = 0
    for (const path of paths) {
      put(join(root, path), article(path, '改过了。'))
      await rebuild(root)
      most = Math.max(most, pagesIn(root).length)
    }
    vi.useRealTimers()
    expect(most).toBe(32)
    expect(await worked(root)).toEqual([])
  })

  it('of the feeds is believed while the newest articles are the same', async () => {
    const dated = (name: string, day: number, text = '') =>
      article(name, text, `date: 2024-01-0${day}\n`)
    const root = projectOf(
      { 'articles/old.md': dated('旧', 1), 'articles/new.md': dated('新', 2) },
      { site: { url: 'https://example.org/', feedItems: 1 } },
    )
    const first = await rebuild(root)
    vi.mocked(collection.emitFeeds).mockClear()
    put(join(root, 'articles/old.md'), dated('旧', 1, '改过了。'))
    await rebuild(root)
    expect(collection.emitFeeds).not.toHaveBeenCalled()
    rmSync(join(root, 'output/rss.xml'))
    const { written, unchanged } = await rebuild(root)
    expect([written, unchanged + 1]).toEqual([['rss.xml'], first.written.length])
    expect(collection.emitFeeds).toHaveBeenCalledTimes(1)
    put(join(root, 'articles/new.md'), dated('新', 2, '改过了。'))
    await rebuild(root)
    expect(collection.emitFeeds).toHaveBeenCalledTimes(2)
    expect(readFileSync(join(root, 'output/rss.xml'), 'utf8')).toContain('改过了。')
  })
})

/** The files in which pages lie. */
function pagesIn(root: string): readonly string[] {
  return readdirSync(cacheFolder(root)).filter((name) => name.startsWith('pages-'))
}

function truncate(file: string): void {
  writeFileSync(file, readFileSync(file).subarray(0, -1))
}
