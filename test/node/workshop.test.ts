import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { configSchema } from '../../src/model/config.ts'
import { findingsIn } from '../../src/node/cache/page.ts'
import { openWorkshop } from '../../src/node/workshop.ts'
import { article } from './publication.ts'
import { temporaryFolder } from './temporary-folder.ts'

/* Which texts are suspicious is tested elsewhere; here a word makes them so. */
vi.mock('../../src/text/complexity.ts', () => ({
  isSuspicious: (text: string) => text.includes('可疑'),
  nestingOf: () => 0,
}))

function workshopOf(seconds: number, jobs = 1) {
  const config = configSchema.parse({ limits: { seconds } })
  const workshop = openWorkshop({ request: { config, publish: true }, now: 0 }, jobs)
  onTestFinished(() => workshop.close())
  return workshop
}
/** Far more than any deadline of these tests allows, however fast the machine. */
const endless = `${'可疑的长文。'.repeat(3)}\n\n${'- 一行 `code` [链接](https://example.com/a) **粗**\n'.repeat(60_000)}`
const root = temporaryFolder({
  'a.md': article('甲'),
  'b.md': article('乙', '可疑'),
  'c.md': article('丙'),
  'endless.md': endless,
})
const found = (name: string) => ({ path: `articles/${name}`, file: join(root, name) })

describe('a workshop', () => {
  it('comes to the same result in this thread and in others', async () => {
    const here = await workshopOf(30).pack(found('a.md'))
    expect(here.outputs.length).toBeGreaterThan(2)
    expect(await workshopOf(30, 2).pack(found('a.md'))).toEqual(plain(here))
  })

  it('lets the event loop turn after each article, as the native parser gives memory back then', async () => {
    const workshop = workshopOf(30)
    await workshop.process(found('a.md'))
    let turns = 0
    setImmediate(() => {
      turns += 1
    })
    await workshop.process(found('c.md'))
    expect(turns).toBe(1)
  })

  it('comes to the same result under watch', async () => {
    const { input, result } = await workshopOf(30).process(found('b.md'))
    const calm = {
      ...input,
      source: { ...input.source, text: article('乙', '可疑').replace('疑', '信') },
    }
    const here = await workshopOf(30).processInput(calm)
    expect(result.outputs.map(({ path }) => path)).toEqual(here.outputs.map(({ path }) => path))
    expect(result.findings.length).toBe(here.findings.length)
  })

  it('gives an article up after its time and goes on with the next', async () => {
    const workshop = workshopOf(3)
    const results = await Promise.all(
      ['endless.md', 'b.md', 'c.md'].map((name) => workshop.pack(found(name))),
    )
    expect(results.map(({ path, slug }) => [path, slug])).toEqual([
      ['articles/endless.md', undefined],
      ['articles/b.md', 'b'],
      ['articles/c.md', 'c'],
    ])
    expect(findingsIn(results[0]!.contents)).toMatchObject([
      { data: { seconds: 3 }, severity: 'error' },
    ])
  })
})

/** What comes from another thread holds plain arrays of bytes. */
function plain(packed: Awaited<ReturnType<ReturnType<typeof workshopOf>['pack']>>) {
  return structuredClone(packed)
}
