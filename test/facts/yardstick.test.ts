import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extractQuantities } from '../../bench/facts/adapter.ts'

/*
 * Test items of seven public projects, written by nobody of this one. The floors keep what was reached; the scorer prints
 * more: `npx tsx ../shared/yardsticks/score.mjs bench/facts/adapter.ts`.
 */
const shared = process.env.YIKAN_SHARED ?? path.join(import.meta.dirname, '../../../shared')
const folder = path.join(shared, 'yardsticks')
const present = existsSync(path.join(folder, 'numbers-dev.jsonl'))
if (!present) console.warn(`no yardsticks under ${shared}: their items are skipped`)

interface Item {
  readonly lang: 'zh' | 'en'
  readonly class: string
  readonly core: boolean
  readonly input: string
}

describe.skipIf(!present)('items of other projects', async () => {
  if (!present) return
  const scorer = pathToFileURL(path.join(folder, 'score.mjs')).href
  const { scoreItem } = (await import(scorer)) as {
    scoreItem: (item: Item, found: unknown) => { sv: boolean }
  }
  const items = readFileSync(path.join(folder, 'numbers-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item)
    .filter(({ core }) => core)

  it.each([
    ['Chinese', 0.97, (item: Item) => item.lang === 'zh'],
    ['English', 0.91, (item: Item) => item.lang === 'en'],
    ['negative', 0.98, (item: Item) => item.class === 'negative'],
  ] as const)('%s: at least %d', (_name, floor, belongs) => {
    const chosen = items.filter(belongs)
    const passed = chosen.filter(
      (item) => scoreItem(item, extractQuantities(item.input, item.lang)).sv,
    )
    expect(passed.length / chosen.length).toBeGreaterThanOrEqual(floor)
  })
})
