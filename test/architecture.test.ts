import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/* The plan of the house in docs/architecture.md, enforced: every import of every file of src/ is read. */

const root = path.resolve(import.meta.dirname, '..')
const plan = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')

interface SourceFile {
  /** Below `src/`, with forward slashes. */
  readonly path: string
  readonly room: string
  readonly text: string
  readonly code: readonly string[]
  readonly imports: readonly string[]
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readSourceFile(file.replaceAll(path.sep, '/')))

const floors = readFloors()
const roomsWithSiblings = ['rules', 'emit', 'report', 'formats']
const outside = new Set(['node', 'cli'])

function readSourceFile(file: string): SourceFile {
  const text = readFileSync(path.join(root, 'src', file), 'utf8')
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const imports = [...withoutComments.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((m) => m[1]!)
  return {
    path: file,
    room: file.includes('/') ? file.slice(0, file.indexOf('/')) : '',
    text: withoutComments,
    code: withoutComments.split('\n').filter((line) => line.trim() !== ''),
    imports,
  }
}

function readFloors(): ReadonlyMap<string, number> {
  const rows = [...plan.matchAll(/^\| (\d) \| (.+?) \|/gm)]
  const named = rows.flatMap((row) =>
    [...row[2]!.matchAll(/`src\/([a-z]+)\/`/g)].map((room) => [room[1]!, Number(row[1])] as const),
  )
  return new Map(named)
}

function internalImports(file: SourceFile): readonly string[] {
  return file.imports
    .filter((target) => target.startsWith('.'))
    .map((target) => path.posix.join(path.posix.dirname(file.path), target))
}

const roomOf = (file: string) => file.slice(0, file.indexOf('/'))

describe('the plan of the house', () => {
  it('names every room', () => {
    const rooms = new Set(files.map((file) => file.room).filter(Boolean))
    expect([...rooms].filter((room) => !floors.has(room))).toEqual([])
    expect([...floors.keys()].filter((room) => !rooms.has(room))).toEqual([])
  })

  it('lets a room import only from the floors below', () => {
    const wrong = files.flatMap((file) =>
      internalImports(file)
        .filter((target) => file.room !== '' && roomOf(target) !== file.room)
        .filter((target) => floors.get(roomOf(target))! >= floors.get(file.room)!)
        .map((target) => `${file.path} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  it('keeps rules, emitters, reporters and formats apart from their siblings', () => {
    // Pieces that several share live in a sub-folder of the room; the table is the only file that names them all.
    const isTable = (file: string) => /^[a-z]+\/index\.ts$/.test(file)
    const isContract = (file: string) =>
      file.startsWith('rules/')
        ? file.split('/').length === 3
        : roomsWithSiblings.includes(roomOf(file)) && file.split('/').length === 2
    const wrong = files
      .filter((file) => isContract(file.path) && !isTable(file.path))
      .flatMap((file) =>
        internalImports(file)
          .filter((target) => roomOf(target) === file.room && isContract(target))
          .map((target) => `${file.path} → ${target}`),
      )
    expect(wrong).toEqual([])
  })

  it('keeps rules free of words', () => {
    const wrong = files
      .filter((file) => file.room === 'rules')
      .filter((file) => internalImports(file).some((target) => roomOf(target) === 'messages'))
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it.each([
    ['node modules', /from '(?:node:|fs|path|os|crypto)/],
    ['process', /\bprocess\./],
    ['fetch', /\bfetch\(/],
    ['the clock', /\bDate\.now\b|new Date\(\)|performance\.now/],
    ['chance', /Math\.random|randomUUID/],
    ['the console', /\bconsole\./],
    ['the locale', /localeCompare|toLocale/],
  ])('keeps %s out of every room but node and cli', (_, forbidden) => {
    const wrong = files.filter((file) => !outside.has(file.room) && forbidden.test(file.text))
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('has no cycles', () => {
    const graph = new Map(files.map((file) => [file.path, internalImports(file)]))
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]) => {
      if (state.get(file) === 'open') cycles.push([...trail, file].join(' → '))
      if (state.has(file)) return
      state.set(file, 'open')
      for (const target of graph.get(file) ?? []) visit(target, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of graph.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('has no room or file for odds and ends', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|data|info|manager)(?:\.ts|\/)/
    expect(files.map((file) => file.path).filter((file) => vague.test(file))).toEqual([])
  })

  it('keeps files small', () => {
    const limit = (file: SourceFile) => {
      if (file.room === 'rules' && file.path !== 'rules/index.ts') return 120
      const contract = roomsWithSiblings.includes(file.room) && file.path.split('/').length === 2
      return contract ? 200 : 300
    }
    const long = files.filter((file) => file.code.length > limit(file))
    expect(long.map((file) => `${file.path}: ${file.code.length} lines`)).toEqual([])
  })

  it('never names a rule, an emitter or a format by its id in core code', () => {
    const core = files.filter((file) => ['check', 'build', 'node'].includes(file.room))
    const ruleId =
      /['"`](?:metadata|attribution|structure|markdown|input|collection|suppression)\/[a-z-]+['"`]/
    expect(core.filter((file) => ruleId.test(file.text)).map((file) => file.path)).toEqual([])
  })
})
