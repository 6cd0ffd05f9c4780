import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../../src/article/index.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Finding } from '../../src/model/finding.ts'
import { rules } from '../../src/rules/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { type Plant, plants, type Roll } from './plants.ts'

/*
 * Leftovers of each kind, planted one at a time into real translations: how many the rules find, each with the right rule;
 * and what they say of the articles as they are. YIKAN_MISSES=1 tells which were missed.
 */

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const perArticle = 8
const active = selectRules(rules, {
  only: ['text/*', 'markdown/*', 'input/control-characters', 'links/parentheses'],
})
const showMisses = process.env.YIKAN_MISSES !== undefined

/** Every translation of the pairs, and every article as published. */
function files(): readonly string[] {
  return ['corpus/pairs', 'articles'].flatMap((folder) =>
    readdirSync(join(shared, folder))
      .toSorted()
      .flatMap((name) => [
        join(shared, folder, name, 'zh.md'),
        join(shared, folder, name, `${name}.md`),
      ])
      .filter((file) => existsSync(file)),
  )
}

function read(path: string, text: string): Article {
  return understand({ path, text, sha256: '0'.repeat(64) })
}

function check(article: Article): readonly Finding[] {
  return checkArticle(article, active).findings
}

/** The same numbers in every run (Numerical Recipes, linear congruential generator). */
function dice(seed: number): Roll {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** What became of the plants, by kind and in all, and the findings in the articles as they are, by message and severity. */
export async function bench(): Promise<unknown> {
  const roll = dice(1)
  const found = new Map(plants.map(({ name }) => [name, { found: 0, of: 0 }]))
  const asTheyAre = new Map<string, number>()
  let warnings = 0
  for (const file of files()) {
    const article = read(file, readFileSync(file, 'utf8'))
    const before = check(article)
    for (const { message, severity } of before) {
      const key = `${message} (${severity})`
      asTheyAre.set(key, (asTheyAre.get(key) ?? 0) + 1)
      if (severity !== 'info') warnings += 1
    }
    for (let round = 0; round < perArticle; round += 1) {
      const plant = plants[roll(plants.length)]!
      const verdict = tryOut(article, plant, before, roll)
      const count = found.get(plant.name)!
      if (verdict === undefined) continue
      count.of += 1
      if (verdict) count.found += 1
    }
  }
  const all = { found: 0, of: 0 }
  for (const count of found.values()) {
    all.found += count.found
    all.of += count.of
  }
  return {
    planted: Object.fromEntries(found),
    all,
    share: all.found / all.of,
    warningsAsTheyAre: warnings,
    asTheyAre: Object.fromEntries([...asTheyAre].toSorted()),
  }
}

/** Whether the right rule says more than before; undefined where the article has no place for the plant. */
function tryOut(
  article: Article,
  { name, rule, plant }: Plant,
  before: readonly Finding[],
  roll: Roll,
): boolean | undefined {
  const edits = plant(article, roll)
  if (!edits) return undefined
  const planted = read(article.source.path, applyEdits(article.source.text, edits))
  const of = (findings: readonly Finding[]) => findings.filter(({ ruleId }) => ruleId === rule)
  const known = new Set(of(before).map(keyOf))
  const isFound = of(check(planted)).some((finding) => !known.has(keyOf(finding)))
  if (!isFound && showMisses) {
    console.log(
      `missed: ${name} in ${article.source.path}: ${JSON.stringify(edits.map(({ text }) => text))} at ${edits[0]!.span.start}`,
    )
  }
  return isFound
}

function keyOf({ message, data }: Finding): string {
  return `${message} ${JSON.stringify(data)}`
}
