import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openProject, runBuild } from '../src/node/index.ts'
import { judgeBy } from './emit/schema-judge.ts'
import { hasMaterial, realArticles, realPairs } from './material.ts'
import { opened } from './node/publication.ts'
import { contentsBelow, filesBelow, temporaryFolder } from './node/temporary-folder.ts'

/* All real material goes through a whole build, as a user would run it. */

const site = JSON.stringify({ site: { url: 'https://example.org/' } })

/** Every seventh pair: enough where a build is compared with another. */
const sample = hasMaterial
  ? readdirSync(realPairs)
      .filter((_, i) => i % 7 === 0)
      .map((name) => join(realPairs, name))
  : []

async function publish(
  root: string,
  output: string,
  { paths, jobs }: { paths: readonly string[]; jobs: number },
) {
  const project = await openProject(root)
  return opened(await runBuild(project, { paths, output: join(root, output), jobs }))
}

describe.skipIf(!hasMaterial)('a publication of real material', () => {
  const root = temporaryFolder({ 'yikan.config.json': site })
  let first: Awaited<ReturnType<typeof publish>>

  beforeAll(async () => {
    first = await publish(root, 'all', { paths: [realArticles, realPairs], jobs: 1 })
  }, 120_000)

  it('publishes every article, with nothing refused and nothing broken', () => {
    const articles = readdirSync(realArticles, { withFileTypes: true }).filter((f) =>
      f.isDirectory(),
    )
    const pairs = readdirSync(realPairs, { withFileTypes: true }).filter((f) => f.isDirectory())
    expect(first.files).toHaveLength(articles.length + pairs.length)
    const pages = filesBelow(join(root, 'all')).filter((file) => file.endsWith('/article.json'))
    expect(pages).toHaveLength(first.files.length)
    const broken = first.findings.filter(({ message }) => /^(?:input|internal)\//.test(message))
    expect(broken.filter(({ ruleId }) => ruleId !== 'input/control-characters')).toEqual([])
  })

  it('writes JSON that its schemas accept', () => {
    const isArticle = judgeBy('article')
    const isCollection = judgeBy('articles')
    const read = (file: string) => JSON.parse(readFileSync(join(root, 'all', file), 'utf8'))
    for (const file of filesBelow(join(root, 'all')).filter((f) => f.endsWith('/article.json'))) {
      isArticle(read(file))
      expect([file, isArticle.errors]).toEqual([file, null])
    }
    isCollection(read('articles.json'))
    expect(isCollection.errors).toBeNull()
  })

  it('writes nothing when nothing changed, and the same bytes with two threads', async () => {
    await publish(root, 'one', { paths: sample, jobs: 1 })
    const again = await publish(root, 'one', { paths: sample, jobs: 1 })
    expect([again.files.length > 20, again.written, again.removed]).toEqual([true, [], []])
    await publish(root, 'two', { paths: sample, jobs: 2 })
    expect(contentsBelow(join(root, 'two'))).toEqual(contentsBelow(join(root, 'one')))
  }, 120_000)
})
