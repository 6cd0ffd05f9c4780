import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { configSchema } from '../../src/model/config.ts'
import { openWorkshop } from '../../src/node/workshop.ts'
import { article } from './publication.ts'

/* Which texts are suspicious is tested elsewhere; here a word makes them so. */
vi.mock('../../src/text/complexity.ts', () => ({
  isSuspicious: (text: string) => text.includes('可疑'),
  nestingOf: () => 0,
}))

function workshopOf(seconds: number, jobs = 1) {
  const config = configSchema.parse({ limits: { seconds } })
  const workshop = openWorkshop({ config, publish: true }, jobs)
  onTestFinished(() => workshop.close())
  return workshop
}
const input = (path: string, text: string) => ({
  source: { path, text, sha256: '0'.repeat(64) },
})
/** Far more than any deadline of these tests allows, however fast the machine. */
const endless = `${'可疑的长文。'.repeat(3)}\n\n${'- 一行 `code` [链接](https://example.com/a) **粗**\n'.repeat(60_000)}`

describe('a workshop', () => {
  it('comes to the same result in this thread, in others and under watch', async () => {
    const here = await workshopOf(30).process(input('articles/a.md', article('甲')))
    expect(here.outputs.length).toBeGreaterThan(2)
    expect(await workshopOf(30, 2).process(input('articles/a.md', article('甲')))).toEqual(here)

    const text = article('甲', '可疑')
    const guarded = await workshopOf(30).process(input('articles/a.md', text))
    expect(guarded.outputs.map(({ path }) => path)).toEqual(here.outputs.map(({ path }) => path))
  })

  it('gives an article up after its time and goes on with the next', async () => {
    const workshop = workshopOf(0.5)
    const results = await Promise.all([
      workshop.process(input('articles/a.md', endless)),
      workshop.process(input('articles/b.md', article('乙', '可疑'))),
      workshop.process(input('articles/c.md', article('丙'))),
    ])
    expect(results.map(({ path, slug }) => [path, slug])).toEqual([
      ['articles/a.md', undefined],
      ['articles/b.md', 'b'],
      ['articles/c.md', 'c'],
    ])
    expect(results[0]?.findings).toMatchObject([{ data: { seconds: 0.5 }, severity: 'error' }])
  })
})
