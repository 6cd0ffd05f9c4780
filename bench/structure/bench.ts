import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../../src/article/index.ts'
import { makePair } from '../../src/article/pair/make-pair.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Pair } from '../../src/model/pair.ts'
import { rules } from '../../src/rules/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { type Mutation, mutations } from './mutations.ts'

/*
 * Real translations beside their originals, damaged one place at a time: how many of the damages the rules find, each with
 * the right rule (`loud`: at warning or above); and what they say of the pairs as they are. A damage is done where a block
 * stands for one block of the original of the same type: elsewhere nobody can say what would be right. YIKAN_MISSES=1 tells
 * which damages were missed, YIKAN_FINDINGS=1 all that is said of the pairs at warning or above, YIKAN_FINDINGS=info all.
 * Damages whose rule does not exist are left out.
 */

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const pairs = join(shared, 'corpus/pairs')
const showMisses = process.env.YIKAN_MISSES !== undefined
const showFindings = process.env.YIKAN_FINDINGS !== undefined

const known = new Set(rules.map(({ id }) => id))
const tried = mutations.filter(({ rule }) => known.has(rule))
const own = rules.filter(({ id, subject }) => subject === 'pair' && id.startsWith('structure/'))
const active = selectRules(rules, {
  only: [...new Set([...own.map(({ id }) => id), ...tried.map(({ rule }) => rule)])],
})
/** Damages tried on each pair. */
const rounds = 8

function read(name: string, file: string): Article['source'] {
  const text = readFileSync(join(pairs, name, file), 'utf8')
  return { path: `${name}/${file}`, text, sha256: '0'.repeat(64) }
}

const check = (pair: Pair): readonly Finding[] =>
  checkArticle(pair.translation, active, undefined, pair).findings

/** The same numbers in every run (Numerical Recipes, linear congruential generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** What became of the damages, by kind and in all, and the findings in the pairs as they are, by message. */
export async function bench(): Promise<unknown> {
  const roll = dice(Number(process.env.YIKAN_SEED ?? 7))
  const found = new Map(tried.map(({ name }) => [name, { found: 0, loud: 0, of: 0 }]))
  const asTheyAre = new Map<string, number>()
  const names = readdirSync(pairs).filter((name) => statSync(join(pairs, name)).isDirectory())
  for (const [index, name] of names.toSorted().entries()) {
    const original = understand(read(name, 'en.md'))
    const pair = makePair(original, understand(read(name, 'zh.md')))
    const before = check(pair)
    for (const finding of before) count(asTheyAre, finding)
    if (showFindings) for (const finding of before) tell(finding, pair)
    // Kinds in turn, so that each is tried as often as another.
    for (let round = 0; round < rounds; round += 1) {
      const mutation = tried[(index * rounds + round) % tried.length]!
      const verdict = tryOut(pair, mutation, before, roll)
      const counted = found.get(mutation.name)!
      if (verdict === undefined) continue
      counted.of += 1
      if (verdict !== 'missed') counted.found += 1
      if (verdict === 'loud') counted.loud += 1
    }
  }
  const total = [...found.values()].reduce(
    (sum, each) => ({ found: sum.found + each.found, of: sum.of + each.of }),
    { found: 0, of: 0 },
  )
  return {
    damages: Object.fromEntries(found),
    all: total,
    share: total.found / total.of,
    asTheyAre: Object.fromEntries([...asTheyAre].toSorted()),
  }
}

function count(all: Map<string, number>, { message, severity }: Finding): void {
  const key = `${message} ${severity}`
  all.set(key, (all.get(key) ?? 0) + 1)
}

function tell({ message, severity, data, span, related }: Finding, pair: Pair): void {
  if (severity === 'info' && process.env.YIKAN_FINDINGS !== 'info') return
  const line = lineOf(pair.translation, span.start)
  const there = related[0] && lineOf(pair.original, related[0].span.start)
  const { path } = pair.translation.source
  console.log(`${path}:${line} en:${there} ${severity} ${message} ${JSON.stringify(data)}`)
}

const lineOf = ({ source }: Article, offset: number): number =>
  source.text.slice(0, offset).split('\n').length

/** Whether the right rule finds a damage that it did not speak of before; undefined where the pair has no place for it. */
function tryOut(
  pair: Pair,
  { name, rule, damage }: Mutation,
  before: readonly Finding[],
  roll: (sides: number) => number,
): 'loud' | 'quiet' | 'missed' | undefined {
  const { original, translation } = pair
  const edits = damage(pair, roll)
  if (!edits) return undefined
  const former = new Set(before.map(keyOf))
  const text = applyEdits(translation.source.text, edits)
  const damaged = understand({ ...translation.source, text })
  const findings = check(makePair(original, damaged)).filter((each) => !former.has(keyOf(each)))
  const right = findings.filter(({ ruleId }) => ruleId === rule)
  if (right.some(({ severity }) => severity !== 'info')) return 'loud'
  if (right.length > 0) return 'quiet'
  if (showMisses) {
    const line = lineOf(translation, edits[0]!.span.start)
    const said = findings.map(({ message, severity }) => `${message} ${severity}`).join(', ')
    console.log(`missed: ${name} in ${translation.source.path}:${line}; ${said}`)
  }
  return 'missed'
}

function keyOf({ ruleId, data }: Finding): string {
  return `${ruleId} ${JSON.stringify(data)}`
}
