import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { hasPairs, makeProject, pairsFolder, translationsOf } from './corpus.ts'
import { type Cost, timeNode } from './time-process.ts'

const main = resolve(import.meta.dirname, '../../dist/cli/main.js')
const bare = join(import.meta.dirname, 'bare-remark.mjs')

/**
 * Builds of 500 articles, or as many as are asked for: from nothing, without a change, after one edit, after a known
 * fact was added, with one thread and two; beside them remark-parse alone. Needs `npm run compile`.
 */
export async function bench(sizes: readonly number[]) {
  if (!hasPairs) return { skipped: `no pairs under ${pairsFolder}` }
  const runs = (sizes.length > 0 ? sizes : [500]).map(measure)
  const machine = { node: process.version, cores: availableParallelism(), cpu: cpus()[0]?.model }
  return { date: new Date().toISOString().slice(0, 10), machine, runs }
}

function measure(articles: number) {
  const root = makeProject(articles)
  try {
    const { files, bytes } = translationsOf(root)
    const build = (...options: string[]): Cost => timeNode([main, 'build', ...options], root)
    const remark = timeNode([bare, root], resolve(import.meta.dirname, '../..'))
    const cold = build('--jobs', '1')
    const unchanged = build()
    const unchangedAgain = build()
    appendFileSync(files[articles >> 1]!, '\n改了一行。\n')
    const oneEdit = build()
    const verified = build('--verify')
    writeFileSync(join(root, 'facts.yaml'), fact)
    const newFact = build('--jobs', '1')
    rmSync(join(root, 'output'), { recursive: true })
    const coldTwoJobs = build('--no-cache', '--jobs', '2')
    const costs = { cold, coldTwoJobs, unchanged, unchangedAgain, oneEdit, verified, newFact }
    const ratios = Object.fromEntries(
      Object.entries(costs).map(([name, { seconds }]) => [name, ratio(seconds, remark.seconds)]),
    )
    return { articles, megabytes: Math.round(bytes / 1e5) / 10, remark, ...costs, ofRemark: ratios }
  } finally {
    rmSync(root, { recursive: true })
  }
}

const fact = `entries:
  - { subject: Foo, facts: [{ property: parameters, values: ['7 billion'], source: 'https://example.org/' }] }
`

function ratio(a: number, b: number): number {
  return Math.round((a / b) * 100) / 100
}
