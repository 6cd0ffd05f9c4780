import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { hasPairs, makeProject, pairsFolder, translationsOf } from '../build/corpus.ts'
import { median, rounded, timeNode } from '../build/time-process.ts'

const main = resolve(import.meta.dirname, '../../dist/cli/main.js')
const rounds = 15

/**
 * How long the program takes to start, beside bare Node, in turns so that all of them share good and bad moments.
 * Needs `npm run compile`.
 */
export async function bench() {
  if (!hasPairs) return { skipped: `no pairs under ${pairsFolder}` }
  const root = makeProject(1)
  const article = translationsOf(root).files[0]!
  const runs: Readonly<Record<string, readonly string[]>> = {
    node: ['-e', '0'],
    version: [main, '--version'],
    help: [main, '--help'],
    checkOne: [main, 'check', '--no-cache', '--fail-on', 'never', article],
    buildUnchanged: [main, 'build'],
  }
  const taken = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, argv] of Object.entries(runs)) {
      taken.get(name)!.push((await timeNode(argv, root)).seconds)
    }
  }
  rmSync(root, { recursive: true })
  const node = median(taken.get('node')!)
  const rows = [...taken].map(([name, seconds]) => {
    const middle = median(seconds)
    return [
      name,
      { milliseconds: ms(middle), aboveNode: ms(middle - node), ofNode: rounded(middle / node) },
    ]
  })
  return { rounds, ...Object.fromEntries(rows) }
}

function ms(seconds: number): number {
  return Math.round(seconds * 1000)
}
