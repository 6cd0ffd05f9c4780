import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The real pairs that the corpus is made of. */
export const pairsFolder = resolve(process.env.YIKAN_SHARED ?? '../shared', 'corpus/pairs')
export const hasPairs = existsSync(pairsFolder)

/**
 * A project of so many articles in a new folder: real pairs over and over, each time in folders of new names; or the
 * translations alone.
 */
export function makeProject(count: number, files: readonly string[] = ['zh.md', 'en.md']): string {
  const root = mkdtempSync(join(tmpdir(), 'yikan-bench-'))
  const pairs = readdirSync(pairsFolder).filter((name) =>
    existsSync(join(pairsFolder, name, 'zh.md')),
  )
  for (let index = 0; index < count; index += 1) {
    const pair = pairs[index % pairs.length]!
    const folder = join(root, 'articles', `${pair}-${Math.floor(index / pairs.length)}`)
    mkdirSync(folder, { recursive: true })
    for (const name of files) copyFileSync(join(pairsFolder, pair, name), join(folder, name))
  }
  writeFileSync(join(root, 'facts.yaml'), 'entries: []\n')
  writeFileSync(join(root, 'glossary.yaml'), 'terms: []\n')
  writeFileSync(
    join(root, 'yikan.config.json'),
    JSON.stringify({ site: { url: 'https://example.org/' }, registry: { files: ['facts.yaml'] } }),
  )
  return root
}

/** The translations of a project, and their size. */
export function translationsOf(root: string): {
  readonly files: readonly string[]
  readonly bytes: number
} {
  const articles = join(root, 'articles')
  const files = readdirSync(articles).map((name) => join(articles, name, 'zh.md'))
  return { files, bytes: files.reduce((sum, file) => sum + readFileSync(file).length, 0) }
}
