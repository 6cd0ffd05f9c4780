import { appendFileSync, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shardFile, shardOf } from '../../src/build/shard.ts'
import { openProject, runMerge, runShard } from '../../src/node/index.ts'
import { sha256 } from '../../src/node/read-source.ts'
import { outcomeOf } from './cache/remembering.ts'
import { article, build, opened, projectOf } from './publication.ts'
import { contentsBelow, filesBelow, put, temporaryFolder } from './temporary-folder.ts'

const site = { url: 'https://example.org/', feedItems: 2 }
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'甲乙丙丁戊己庚'].map((name, index) => [
      `articles/${index}/${index}.md`,
      article(
        name,
        `见[别处](../${index + 1}/${index + 1}.md)。![图](a.png)`,
        `date: 2024-01-0${index + 1}\n`,
      ),
    ]),
  ),
  // Two that want the same folder, in whatever shards they fall.
  'articles/x/same.md': article('先'),
  'articles/y/same.md': article('后'),
  'articles/2/a.png': 'picture',
  'articles/bad.md': '',
}
const of = 3

/** Publishes every shard on a machine of its own, and brings what they wrote together on another. */
async function shardsOf(site: object): Promise<string> {
  const together = projectOf(files, { site })
  for (let number = 1; number <= of; number += 1) {
    const machine = projectOf(files, { site })
    await runShard(await openProject(machine), { paths: [] }, { number, of })
    for (const path of filesBelow(join(machine, 'output'))) {
      mkdirSync(dirname(join(together, 'output', path)), { recursive: true })
      copyFileSync(join(machine, 'output', path), join(together, 'output', path))
    }
  }
  return together
}
const merge = async (root: string) => opened(await runMerge(await openProject(root), { paths: [] }))

describe('shards', () => {
  it('together are what one build is', async () => {
    const root = await shardsOf(site)
    const whole = projectOf(files, { site })
    const merged = await merge(root)
    expect(await outcomeOf(root, Promise.resolve(merged))).toEqual(
      await outcomeOf(whole, build(whole)),
    )
    // What a shard did need not be done again, but for what could not be read or was published by another.
    const again = ['articles/bad.md', 'articles/x/same.md', 'articles/y/same.md']
    expect(merged.processed.filter((path) => !again.includes(path))).toEqual([])
  })

  it('publish no list, and every article once', async () => {
    const published = new Set<string>()
    for (const number of [1, 2, 3]) {
      const root = projectOf(files, { site })
      const { written } = await runShard(await openProject(root), { paths: [] }, { number, of })
      expect(written).toContain(shardFile({ number, of }))
      for (const path of written.filter((file) => file.endsWith('/index.html'))) {
        expect(published.has(path) && !path.startsWith('same/')).toBe(false)
        published.add(path)
      }
      expect(written.filter((path) => !path.includes('/'))).toEqual([shardFile({ number, of })])
    }
    expect(published.size).toBe(8)
  })

  it('are made up for where an article has changed since', async () => {
    const root = await shardsOf(site)
    const whole = projectOf(files, { site })
    for (const folder of [root, whole]) put(join(folder, 'articles/1/1.md'), article('新'))
    expect(await outcomeOf(root, merge(root))).toEqual(await outcomeOf(whole, build(whole)))
  })

  it('do not depend on which others there are', () => {
    const shard = shardOf(sha256('articles/a.md'), 8)
    expect(shard).toBeGreaterThanOrEqual(1)
    expect(shard).toBeLessThanOrEqual(8)
    const spread = Array.from({ length: 800 }, (_, index) => shardOf(sha256(`a${index}`), 8))
    for (let number = 1; number <= 8; number += 1) {
      expect(spread.filter((each) => each === number).length).toBeGreaterThan(60)
    }
  })

  it.each<[string, string, (root: string) => void]>([
    ['there are none', 'shards/none', (root) => rmSync(join(root, 'output'), { recursive: true })],
    ['one is missing', 'shards/missing', (root) => rmSync(join(root, 'output', 'shard-2-of-3'))],
    [
      'there is one of another division',
      'shards/mixed',
      (root) => put(join(root, 'output/shard-1-of-9'), ''),
    ],
    [
      'one is damaged',
      'shards/unusable',
      (root) => appendFileSync(join(root, 'output/shard-1-of-3'), ' '),
    ],
    [
      'the configuration is another',
      'shards/unusable',
      (root) => put(join(root, 'yikan.config.json'), '{}'),
    ],
  ])('are refused where %s, and stay as they are', async (_, code, spoil) => {
    const root = await shardsOf(site)
    spoil(root)
    const before = contentsBelow(root)
    await expect(merge(root)).rejects.toMatchObject({ code })
    expect(contentsBelow(root)).toEqual(before)
  })

  it('are not narrowed in another way', async () => {
    const project = await openProject(temporaryFolder(files))
    const shard = { number: 1, of }
    const refused = { code: 'arguments/not-together' }
    await expect(runShard(project, { paths: ['articles'] }, shard)).rejects.toMatchObject(refused)
    await expect(runShard(project, { paths: [], only: ['x/*'] }, shard)).rejects.toMatchObject(
      refused,
    )
  })
})
