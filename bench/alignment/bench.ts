import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../../src/article/index.ts'
import { alignBlocks } from '../../src/article/pair/align-blocks.ts'
import type { Article } from '../../src/model/article.ts'
import type { BlockRange } from '../../src/model/pair.ts'
import { createLocator } from '../../src/text/position.ts'

/*
 * Twenty pairs, chosen by dice, whose blocks were aligned by hand: how many blocks the alignment puts together with exactly
 * those that a reader put them together with. `by-hand.txt` names a pair and gives its beads: the lines at which blocks of
 * the original begin, `=`, those of the translation. Definitions of links, which say nothing, are left out.
 */

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const pairs = join(shared, 'corpus/pairs')
const showErrors = process.env.YIKAN_MISSES !== undefined

/** Lines of blocks, joined by a comma: of the original, and of the translation. */
type LineBead = readonly [string, string]

function readByHand(): ReadonlyMap<string, readonly LineBead[]> {
  const text = readFileSync(join(import.meta.dirname, 'by-hand.txt'), 'utf8')
  const paragraphs = text.trim().split('\n\n')
  return new Map(
    paragraphs.map((paragraph) => {
      const [name = '', ...beads] = paragraph.split(/\s+/)
      return [name, beads.map((bead) => bead.split('=') as unknown as LineBead)]
    }),
  )
}

function read(folder: string, name: string): Article {
  const text = readFileSync(join(pairs, folder, name), 'utf8')
  return understand({ path: `${folder}/${name}`, text, sha256: '0'.repeat(64) })
}

/** What each line of one side stands beside. */
function counterparts(beads: readonly LineBead[], side: 0 | 1): ReadonlyMap<string, string> {
  return new Map(
    beads.flatMap((bead) =>
      bead[side] === '' ? [] : bead[side].split(',').map((line) => [line, bead[1 - side]!]),
    ),
  )
}

function align(folder: string): readonly LineBead[] {
  const [original, translation] = [read(folder, 'en.md'), read(folder, 'zh.md')]
  const before = linesOf(original)
  const after = linesOf(translation)
  return alignBlocks(original, translation).map((bead) => [
    before(bead.original),
    after(bead.translation),
  ])
}

function linesOf({ blocks, source }: Article): (range: BlockRange) => string {
  const locate = createLocator(source.text)
  return ({ start, end }) =>
    blocks
      .slice(start, end)
      .filter(({ type }) => type !== 'definition')
      .map(({ span }) => locate(span.start).line)
      .join()
}

function compare(folder: string, byHand: readonly LineBead[]) {
  const found = align(folder)
  const count = { right: 0, of: 0 }
  for (const side of [0, 1] as const) {
    const expected = counterparts(byHand, side)
    const actual = counterparts(found, side)
    for (const [line, others] of expected) {
      count.of += 1
      if (actual.get(line) === others) count.right += 1
      else if (showErrors) {
        console.log(
          `${folder} ${side === 0 ? 'en' : 'zh'}:${line}: ${actual.get(line)}, not ${others}`,
        )
      }
    }
  }
  return count
}

/** Milliseconds for two documents of 2,000 blocks, made of the pairs one behind the other; the best of five runs. */
function measureSpeed(folders: readonly string[]): { blocks: number; milliseconds: number } {
  const article = (name: string) => {
    const one = folders.map((folder) => read(folder, name).blocks)
    const bodies = folders.map((folder, i) => {
      const { text } = read(folder, name).source
      return text.slice(one[i]![0]!.span.start, one[i]!.at(-1)!.span.end)
    })
    const text = [...bodies, ...bodies].join('\n\n')
    const all = understand({ path: name, text, sha256: '0'.repeat(64) })
    return { ...all, blocks: all.blocks.slice(0, 2000) }
  }
  const [original, translation] = [article('en.md'), article('zh.md')]
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now()
    alignBlocks(original, translation)
    return performance.now() - start
  })
  return { blocks: original.blocks.length, milliseconds: Math.round(Math.min(...runs)) }
}

/** Blocks that are aligned as by hand, pair by pair and in all, and the speed on long documents. */
export async function bench(): Promise<unknown> {
  const byHand = readByHand()
  const each = [...byHand].map(([folder, beads]) => ({ folder, ...compare(folder, beads) }))
  const right = each.reduce((sum, count) => sum + count.right, 0)
  const of = each.reduce((sum, count) => sum + count.of, 0)
  return {
    pairs: Object.fromEntries(each.map(({ folder, right, of }) => [folder, `${right} of ${of}`])),
    all: { right, of },
    share: right / of,
    speed: measureSpeed([...byHand.keys()]),
  }
}
