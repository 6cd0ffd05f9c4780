import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pairOf, understand } from '../../src/article/index.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import { sameTarget } from '../../src/links/compare-targets.ts'
import type { LinkRef } from '../../src/model/article.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Edit } from '../../src/model/span.ts'
import { rules } from '../../src/rules/index.ts'
import { placeOf } from '../../src/rules/links/places/written-targets.ts'
import { applyEdits } from '../../src/text/edits.ts'

/*
 * Links of real translations, damaged one at a time: how many of the damages the rules find, each with the right rule; and
 * what they say of the pairs as they are. YIKAN_MISSES=1 tells which damages were missed.
 */

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const pairs = join(shared, 'corpus/pairs')
const perPair = 6

interface Damage {
  readonly name: string
  /** The rule that has to find it. */
  readonly rule: string
  damage(link: LinkRef, text: string): Edit | undefined
}

const replaced = (link: LinkRef, text: string, make: (raw: string) => string): Edit | undefined => {
  const { span, isExact } = placeOf(link, text)
  const raw = text.slice(span.start, span.end)
  const made = make(raw)
  const isDamage = isExact && made !== raw && !sameTarget(made, raw)
  return isDamage ? { span, text: made } : undefined
}

const stand = (raw: string) => (link: LinkRef, text: string) => replaced(link, text, () => raw)

const damages: readonly Damage[] = [
  {
    name: 'deleted',
    rule: 'links/lost',
    damage: ({ span, text: anchor }) => ({ span, text: anchor }),
  },
  {
    name: 'slash',
    rule: 'links/altered',
    damage: (link, text) =>
      replaced(link, text, (raw) => (raw.endsWith('/') ? raw.slice(0, -1) : `${raw}/`)),
  },
  {
    name: 'host dropped',
    rule: 'links/altered',
    damage: (link, text) =>
      replaced(link, text, (raw) => raw.replace(/^(https?:\/\/)[^/]+\/(?=.)/, '$1')),
  },
  {
    name: 'segment dropped',
    rule: 'links/altered',
    damage: (link, text) =>
      replaced(link, text, (raw) => raw.replace(/^(https?:\/\/[^/]+)\/[^/]+(?=\/.)/, '$1')),
  },
  {
    name: 'letter changed',
    rule: 'links/altered',
    damage: (link, text) =>
      replaced(link, text, (raw) => raw.replace(/([a-z])([a-z])(?=[^/]*\/?$)/, '$2$1x')),
  },
  { name: 'https://', rule: 'links/placeholder', damage: stand('https://') },
  { name: 'placeholder', rule: 'links/placeholder', damage: stand('placeholder') },
  { name: '链接', rule: 'links/placeholder', damage: stand('链接') },
  { name: '#', rule: 'links/placeholder', damage: stand('#') },
]

const active = selectRules(rules, { only: ['links/*'] })

function read(folder: string) {
  const source = (name: string, digit: string) => ({
    path: `${folder}/${name}`,
    text: readFileSync(join(pairs, folder, name), 'utf8'),
    sha256: digit.repeat(64),
  })
  return { source: source('zh.md', '0'), original: source('en.md', '1') }
}

function check({ source, original }: ReturnType<typeof read>): readonly Finding[] {
  const article = understand(source, { original })
  return checkArticle(article, active, undefined, pairOf(article)).findings
}

/** Links that both sides have once: what becomes of one of them cannot hide behind another. */
function eligible({ source, original }: ReturnType<typeof read>): readonly LinkRef[] {
  const once = (links: readonly LinkRef[], link: LinkRef) =>
    links.filter((other) => sameTarget(urlOf(other), urlOf(link))).length === 1
  const translation = understand(source)
  const { links } = understand(original)
  return translation.links.filter(
    (link) =>
      link.block !== undefined &&
      /^https?:/.test(urlOf(link)) &&
      link.text.trim() !== '' &&
      !/^(?:https?:\/\/|www\.)/.test(link.text) &&
      (link.form === 'inline' || link.form === 'reference') &&
      once(translation.links, link) &&
      once(links, link) &&
      links.some((other) => other.role !== 'attribution' && sameTarget(urlOf(other), urlOf(link))),
  )
}

const urlOf = ({ target, raw }: LinkRef) => (target.kind === 'absolute' ? target.url : raw)

/** The same numbers in every run (Numerical Recipes, linear congruential generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const showMisses = process.env.YIKAN_MISSES !== undefined

/** What became of the damages, by kind and in all, and the findings in the pairs as they are, by message. */
export async function bench(): Promise<unknown> {
  const roll = dice(1)
  const found = new Map(damages.map(({ name }) => [name, { found: 0, of: 0 }]))
  const asTheyAre = new Map<string, number>()
  for (const folder of readdirSync(pairs).toSorted()) {
    if (!statSync(join(pairs, folder)).isDirectory()) continue
    const pair = read(folder)
    const before = check(pair)
    for (const { message } of before) asTheyAre.set(message, (asTheyAre.get(message) ?? 0) + 1)
    const links = eligible(pair)
    for (let round = 0; round < perPair && links.length > 0; round += 1) {
      const damage = damages[roll(damages.length)]!
      const verdict = tryOut(pair, damage, links[roll(links.length)]!, before)
      const count = found.get(damage.name)!
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
    damages: Object.fromEntries(found),
    all,
    share: all.found / all.of,
    asTheyAre: Object.fromEntries([...asTheyAre].toSorted()),
  }
}

/** Whether the right rule finds a damage that it did not speak of before; undefined where the link cannot have it. */
function tryOut(
  { source, original }: ReturnType<typeof read>,
  { name, rule, damage }: Damage,
  link: LinkRef,
  before: readonly Finding[],
): boolean | undefined {
  const edit = damage(link, source.text)
  if (!edit) return undefined
  const former = new Set(before.map(keyOf))
  const damaged = { ...source, text: applyEdits(source.text, [edit]) }
  const findings = check({ source: damaged, original }).filter((each) => !former.has(keyOf(each)))
  const isFound = findings.some(({ ruleId }) => ruleId === rule)
  if (!isFound && showMisses) {
    const said = findings.map(({ message }) => message).join(', ')
    console.log(`missed: ${name} in ${source.path}: [${link.text}](${link.raw}); ${said}`)
  }
  return isFound
}

function keyOf({ ruleId, data }: Finding): string {
  return `${ruleId} ${JSON.stringify(data)}`
}
