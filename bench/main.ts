/**
 * Measures: `npm run bench -- NAME … SIZE …`, no name for all. Each name is a folder beside this file whose `bench.ts`
 * exports `bench()`, which is given the sizes; what that returns is printed and kept in `bench/results/NAME.json`.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const known = readdirSync(here).filter((name) => existsSync(join(here, name, 'bench.ts')))
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number)
const asked = process.argv.slice(2).filter((word) => !/^\d+$/.test(word))
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`no bench called ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exit(2)
}

const results = join(here, 'results')
mkdirSync(results, { recursive: true })
for (const name of asked.length > 0 ? asked : known) {
  const { bench }: { bench: (sizes: readonly number[]) => Promise<unknown> } = await import(
    join(here, name, 'bench.ts')
  )
  const figures = await bench(sizes)
  console.log(`\n${name}`)
  console.dir(figures, { depth: 6, maxArrayLength: 300, breakLength: 160 })
  writeFileSync(join(results, `${name}.json`), `${JSON.stringify(figures, undefined, 2)}\n`)
}
