import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { extractQuantities } from '../../src/facts/index.ts'

/*
 * How fast quantities are read from prose: `npx tsx bench/facts/speed.ts [folder of article pairs]`. Reads every zh.md and
 * en.md below the folder, extracts five times, and prints the best run in megabytes of UTF-8 a second on one core.
 */
const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../../../shared/corpus/pairs')
const runs = 5

for (const language of ['zh', 'en'] as const) {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === `${language}.md`)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    found = texts.reduce((sum, text) => sum + extractQuantities(text, { language }).length, 0)
    best = Math.min(best, performance.now() - start)
  }
  const speed = bytes / 1e6 / (best / 1000)
  console.log(
    `${language}: ${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB, ${found} quantities, ${speed.toFixed(1)} MB/s`,
  )
}
