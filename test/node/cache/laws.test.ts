import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article, build } from '../publication.ts'
import { put, temporaryFolder } from '../temporary-folder.ts'
import { cacheFolder, outcomeOf, rebuild, recheck } from './remembering.ts'

/* Whatever was done to a project, a build that remembers leaves and says the same as one that does not. */

/** Something a person, an editor or a misfortune does to a project in a folder. */
type Deed = (root: string) => void

const paths = [
  'articles/a/a.md',
  'articles/a/a.en.md',
  'articles/b.md',
  'articles/c/zh.md',
  'articles/c/en.md',
  'articles/d.md',
]
const texts = [
  article('甲', '见[乙](../b.md#小节)和[丁](../d.md)。![图](a.png) GPT-3 有 175 亿参数。'),
  article('乙', '他说**“好”**就走。', 'slug: same\n'),
  article('丙', '正文。', 'slug: Same\ndate: 2024-01-01\n'),
  article('丙', '## 小节\n\n正文里有 12 个例子。', 'date: 2023-05-06\n'),
  '# Title\n\nThere are 13 examples.\n',
  '没有信息区，也没有出处。\n',
  '',
]
const configs = [
  {},
  { site: { url: 'https://example.org/', feedItems: 1 } },
  { rules: { 'metadata/*': 'off' } },
  { registry: { files: ['facts.yaml'] } },
]
const facts = (value: string) => `entries:
  - subject: GPT-3
    facts:
      - { property: parameters, values: ['${value}'], source: 'https://example.org/' }
`

function write(path: string, content: string | Uint8Array): Deed {
  return (root) => put(join(root, path), content)
}

function remove(path: string): Deed {
  return (root) => rmSync(join(root, path), { recursive: true, force: true })
}

/** Another text of the same size, under the same time: only its content, or what no editor can set, tells. */
function forge(path: string): Deed {
  return (root) => {
    const file = join(root, path)
    if (!existsSync(file)) return
    const { atime, mtime } = statSync(file)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace(/[一-龥]/, (sign) => (sign === '丑' ? '寅' : '丑')),
    )
    utimesSync(file, atime, mtime)
  }
}

function touch(path: string): Deed {
  return (root) => {
    if (existsSync(join(root, path))) utimesSync(join(root, path), 1_000_000, 1_000_000)
  }
}

/** A file of the cache, whichever falls on a place between 0 and 1. */
function cacheFileAt(root: string, at: number): string | undefined {
  const folder = cacheFolder(root)
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const name = names[Math.floor(at * 997) % names.length]
  return name === undefined ? undefined : join(folder, name)
}

function damageCache(at: number): Deed {
  return (root) => {
    const file = cacheFileAt(root, at)
    if (file === undefined) return
    const bytes = readFileSync(file)
    const place = Math.floor(at * bytes.length)
    if (place < bytes.length) bytes[place] = bytes[place]! ^ 1
    writeFileSync(file, bytes)
  }
}

function truncateCache(at: number): Deed {
  return (root) => {
    const file = cacheFileAt(root, at)
    if (file === undefined) return
    writeFileSync(file, readFileSync(file).subarray(0, Math.floor(at * statSync(file).size)))
  }
}

const path = fc.constantFrom(...paths)
const outputs = ['output/a/index.html', 'output/b/article.json', 'output/same', 'output/index.html']
const deed: fc.Arbitrary<[string, Deed]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(path, fc.constantFrom(...texts))
      .map(([p, t]): [string, Deed] => [`write ${p} ${texts.indexOf(t)}`, write(p, t)]),
  },
  path.map((p): [string, Deed] => [`remove ${p}`, remove(p)]),
  path.map((p): [string, Deed] => [`forge ${p}`, forge(p)]),
  path.map((p): [string, Deed] => [`touch ${p}`, touch(p)]),
  path.map((p): [string, Deed] => [`spoil ${p}`, write(p, Buffer.from('c4e3bac3', 'hex'))]),
  fc
    .constantFrom('one', 'two')
    .map((s): [string, Deed] => [`picture ${s}`, write('articles/a/a.png', s)]),
  fc.constant<[string, Deed]>(['no picture', remove('articles/a/a.png')]),
  fc
    .constantFrom(...configs)
    .map((c): [string, Deed] => [
      `config ${JSON.stringify(c)}`,
      write('yikan.config.json', JSON.stringify(c)),
    ]),
  fc
    .constantFrom('175 billion', '17.5 billion')
    .map((v): [string, Deed] => [`facts ${v}`, write('facts.yaml', facts(v))]),
  fc.constantFrom(...outputs).map((p): [string, Deed] => [`lose ${p}`, remove(p)]),
  fc
    .constantFrom(...outputs.filter((p) => p !== 'output/same'))
    .map((p): [string, Deed] => [`forge ${p}`, forge(p)]),
  fc
    .double({ min: 0, max: 0.999, noNaN: true })
    .map((at): [string, Deed] => [`damage ${at}`, damageCache(at)]),
  fc
    .double({ min: 0, max: 0.999, noNaN: true })
    .map((at): [string, Deed] => [`truncate ${at}`, truncateCache(at)]),
  fc.constant<[string, Deed]>(['lose the cache', remove('node_modules')]),
)

const start = {
  'yikan.config.json': '{}',
  'facts.yaml': facts('175 billion'),
  'articles/a/a.md': texts[0]!,
  'articles/a/a.png': 'picture',
  'articles/b.md': texts[1]!,
  'articles/c/zh.md': texts[3]!,
  'articles/c/en.md': texts[4]!,
  'articles/d.md': texts[5]!,
}

describe('a build that remembers', () => {
  it('leaves and says after any deeds what a build that remembers nothing does', async () => {
    const days = fc.array(fc.tuple(fc.array(deed, { minLength: 1, maxLength: 3 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(days, async (deeds) => {
        const remembering = temporaryFolder(start)
        const plain = temporaryFolder(start)
        await rebuild(remembering)
        await build(plain)
        for (const [day, verify] of deeds) {
          for (const root of [remembering, plain]) for (const [, act] of day) act(root)
          const cache = { ...(verify && { verify }) }
          const [left, right] = await Promise.allSettled([
            outcomeOf(remembering, rebuild(remembering, { cache })),
            outcomeOf(plain, build(plain)),
          ])
          expect(left, day.map(([name]) => name).join(', ')).toEqual(right)
          const check = await Promise.allSettled([
            recheck(remembering),
            recheck(plain, { cache: undefined as never }),
          ])
          expect(says(check[0])).toEqual(says(check[1]))
        }
      }),
      { numRuns: 8 },
    )
  }, 240_000)
})

function says(run: PromiseSettledResult<Awaited<ReturnType<typeof recheck>>>) {
  if (run.status === 'rejected') return String(run.reason)
  const { files, findings, silenced } = run.value
  return { files, findings, silenced }
}
