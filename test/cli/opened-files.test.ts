import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { satteri } from '../../src/article/markdown/native/satteri.ts'
import { program } from '../bundled/program.ts'
import { temporaryFolder } from '../node/temporary-folder.ts'
import { articleWith, publication } from './publication.ts'

interface Opened {
  /** The files, from where the program lies, without what tells versions of them apart. */
  readonly opened: readonly string[]
  /** The packages that have code in them. */
  readonly packages: readonly string[]
}

/** What a run opens that is code. */
function openedBy(args: readonly string[], cwd: string): Opened {
  const folder = temporaryFolder()
  const env = { ...process.env, NODE_V8_COVERAGE: folder }
  expect(spawnSync(process.execPath, [program, ...args], { cwd, env }).status).toBe(0)
  const files = readdirSync(folder)
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).result)
    .map(({ url }: { readonly url: string }) => url)
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url))
  const names = files.map((file) => relative(dirname(program), file))
  return {
    opened: names.map((name) => name.replace(/-[\w-]{8}\.js$/, '')),
    packages: files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(packageNote)].map(([, name]) => name!),
    ),
  }
}

/** The bundler notes before each module where it comes from. */
const packageNote = /^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm

const cwd = () => publication({ 'articles/a.md': articleWith('# 标题\n\n正文。\n') })
const articles = ['session', 'rules', 'articles', 'read-by-satteri']

/** Packages for what runs do that are none of these. */
const rarePackages = /^(?:tinyglobby|tinypool|csv-parse|saxes|htmlparser2|robots-parser)$/

/** Files that are none but a name by which another is loaded hold some bytes; a dozen are opened as fast as one is read. */
const enough = 17

describe('a run opens few files, and none for what it does not do', () => {
  it.each([
    ['tells the version', ['--version'], ['command-line'], articles],
    ['checks an article', ['check', '--no-cache', 'articles/a.md'], articles, ['publishing']],
    ['publishes', ['build', '--no-cache'], [...articles, 'publishing'], []],
  ])('%s', (_, args, needed, spared) => {
    const { opened, packages } = openedBy(args, cwd())
    expect(opened.length).toBeLessThanOrEqual(enough)
    expect(opened).toEqual(expect.arrayContaining(needed))
    const rare = ['dist', 'open-pool', 'look-up-links', 'read-csv', 'read-tbx', 'init', 'fix']
    expect(opened.filter((name) => [...spared, ...rare].includes(name))).toEqual([])
    expect(opened.filter((name) => name.startsWith('..'))).toEqual([])
    expect(packages).not.toEqual(expect.arrayContaining([expect.stringMatching(rarePackages)]))
  })

  it('opens less where nothing has changed', () => {
    const folder = publication({
      'articles/a.md': articleWith('# 标题\n\n正文。\n'),
      'yikan.config.yaml': 'rules: {}\n',
      'glossary.yaml': 'terms: [{ term: Foo, translations: [甲] }]\n',
    })
    openedBy(['check'], folder)
    const { opened } = openedBy(['check'], folder)
    expect(opened).toEqual(expect.arrayContaining(['session', 'yaml']))
    expect(opened.filter((name) => articles.slice(1).includes(name))).toEqual([])
  })
})

/** Tells of the libraries in the memory of a process at its end. */
const teller = `process.on('exit', () => {
  process.report.excludeNetwork = true
  for (const file of process.report.getReport().sharedObjects) console.error(file)
})`

/** Puts parts of a package where an installer does that lets it find what it depends on itself, and nothing else. */
function install(store: string, name: string, from: string, parts: readonly string[]): string {
  const folder = join(store, name, 'node_modules', name)
  for (const part of parts) cpSync(join(from, part), join(folder, part), { recursive: true })
  return folder
}

describe('the native parser', () => {
  it.skipIf(satteri === undefined)('is found where its own package finds it', () => {
    const packages = join(createRequire(import.meta.url).resolve('satteri'), '../../..')
    const root = join(program, '../../..')
    const built = relative(root, dirname(dirname(program)))
    const store = temporaryFolder({
      'a.md': articleWith('# 标题\n\n正文。\n'),
      'teller.mjs': teller,
    })
    const parser = install(store, 'satteri', join(packages, 'satteri'), [
      'package.json',
      'index.js',
      'dist',
    ])
    symlinkSync(join(packages, '@bruits'), join(parser, '../@bruits'), 'junction')
    const yikan = install(store, 'yikan', root, ['package.json', built])
    symlinkSync(parser, join(yikan, '../satteri'), 'junction')
    const main = join(yikan, built, 'cli/main.js')
    const args = ['--import', './teller.mjs', main, 'check', '--no-cache', 'a.md']
    const { stderr } = spawnSync(process.execPath, args, { cwd: store, encoding: 'utf8' })
    expect(stderr).toMatch(/@bruits.*\.node$/m)
  })
})
