import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pairOf, understand } from '../../src/article/index.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { rules } from '../../src/rules/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { type Mutation, mutations } from './mutations.ts'

/*
 * Real translations beside their originals, damaged one place at a time: how many of the damages the rules find, each with
 * the right rule; and what they say of the pairs as they are. YIKAN_MISSES=1 tells which damages were missed,
 * YIKAN_FINDINGS=1 all that is said at warning or above. Damages whose rule does not exist are left out.
 */

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const pairs = join(shared, 'corpus/pairs')
const showMisses = process.env.YIKAN_MISSES !== undefined
const showFindings = process.env.YIKAN_FINDINGS !== undefined

const known = new Set(rules.map(({ id }) => id))
const tried = mutations.filter(({ rule }) => known.has(rule))
const own = rules.filter(
  ({ id, subject }) => subject === 'pair' && /^(?:structure|text)\//.test(id),
)
const active = selectRules(rules, {
  only: [...new Set([...own.map(({ id }) => id), ...tried.map(({ rule }) => rule)])],
})

interface Texts {
  readonly name: string
  readonly translation: string
  readonly original: string
}

function read(name: string): Texts {
  const text = (file: string) => readFileSync(join(pairs, name, file), 'utf8')
  return { name, translation: text('zh.md'), original: text('en.md') }
}

function sides({ name, translation, original }: Texts) {
  const source = (path: string, text: string) => ({ path, text, sha256: '0'.repeat(64) })
  return {
    source: source(`${name}/zh.md`, translation),
    original: source(`${name}/en.md`, original),
  }
}

function check(texts: Texts): readonly Finding[] {
  const { source, original } = sides(texts)
  const article = understand(source, { original })
  return checkArticle(article, active, undefined, pairOf(article)).findings
}

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
    const texts = read(name)
    const before = check(texts)
    for (const finding of before) count(asTheyAre, finding)
    if (showFindings) for (const finding of before) tell(finding, texts)
    // Three damages a pair, in turn, so that each kind is tried as often as another.
    for (let round = 0; round < 3; round += 1) {
      const mutation = tried[(index * 3 + round) % tried.length]!
      const verdict = tryOut(texts, mutation, before, roll)
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

function tell({ message, severity, data, span, related }: Finding, texts: Texts): void {
  if (severity === 'info') return
  const line = texts.translation.slice(0, span.start).split('\n').length
  const there = related[0] && texts.original.slice(0, related[0].span.start).split('\n').length
  console.log(`${texts.name}:${line} en:${there} ${message} ${JSON.stringify(data)}`)
}

/** Whether the right rule finds a damage that it did not speak of before; undefined where the pair has no place for it. */
function tryOut(
  texts: Texts,
  { name, rule, damage }: Mutation,
  before: readonly Finding[],
  roll: (sides: number) => number,
): 'loud' | 'quiet' | 'missed' | undefined {
  const { source, original } = sides(texts)
  const edits = damage(understand(source), understand(original), roll)
  if (!edits) return undefined
  const former = new Set(before.map(keyOf))
  const damaged = { ...texts, translation: applyEdits(texts.translation, edits) }
  const findings = check(damaged).filter((each) => !former.has(keyOf(each)))
  const right = findings.filter(({ ruleId }) => ruleId === rule)
  if (right.some(({ severity }) => severity !== 'info')) return 'loud'
  if (right.length > 0) return 'quiet'
  if (showMisses) {
    const line = texts.translation.slice(0, edits[0]!.span.start).split('\n').length
    const said = findings.map(({ message }) => message).join(', ')
    console.log(`missed: ${name} in ${texts.name}:${line}; ${said}`)
  }
  return 'missed'
}

function keyOf({ ruleId, data }: Finding): string {
  return `${ruleId} ${JSON.stringify(data)}`
}
