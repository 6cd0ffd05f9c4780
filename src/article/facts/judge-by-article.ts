import type { Fact } from '../../model/evidence.ts'
import type { Amount, Exact } from '../../model/fact.ts'
import type { Property } from '../../model/registry.ts'
import { significantDigits } from './compare-values.ts'

/** A fact that is not yet held against the others. */
export interface PlacedFact {
  readonly fact: Fact
  /** Its section, or else its paragraph. */
  readonly section: string
  /** It may be said of a part of its subject. */
  readonly isLoose: boolean
}

/** What does not change, so that two values cannot both be right. */
const lasting: ReadonlySet<Property> = new Set([
  'parameters',
  'trainingTokens',
  'languages',
  'programmingLanguages',
])

/**
 * The facts, each with the judgement of another that says the same with a value a power of ten apart. Of two such values
 * the one is doubted that nothing else confirms, else the later one. Two sizes of one thing may differ so by right, hence
 * they count only where they have two digits in common (18, not 7), stand in different sentences of one section, and
 * neither sentence lists several values.
 */
export function judgeByArticle(placed: readonly PlacedFact[]): readonly Fact[] {
  const judged = placed.map(({ fact }) => fact)
  for (const rivals of rivalsAmong(placed)) {
    const firsts = [...rivals.values()]
    // A value that is confirmed is right, however late it comes.
    const right = firsts.find((index) => isConfirmed(judged[index]!)) ?? firsts[0]!
    for (const wrong of firsts) {
      if (wrong === right || isConfirmed(judged[wrong]!)) continue
      judged[wrong] = withDoubt(judged[wrong]!, judged[right]!)
    }
  }
  return judged
}

/** Values with the same digits that are said of the same: of each value the first fact that has it. */
function rivalsAmong(placed: readonly PlacedFact[]): readonly ReadonlyMap<Exact, number>[] {
  const counts = new Map<string, number>()
  for (const { fact } of placed) {
    if (isLasting(fact)) counts.set(listOf(fact), (counts.get(listOf(fact)) ?? 0) + 1)
  }
  const groups = new Map<string, Map<Exact, number>>()
  for (const [index, { fact, section, isLoose }] of placed.entries()) {
    const { subject, property } = fact
    if (subject === undefined || isLoose || !isLasting(fact)) continue
    const exact = exactOf(fact)
    if (!exact || counts.get(listOf(fact))! > 1) continue
    const key = JSON.stringify([subject, property, section, significantDigits(exact)])
    const group = groups.get(key) ?? new Map<Exact, number>()
    groups.set(key, group.has(exact) ? group : group.set(exact, index))
  }
  return [...groups.values()].filter(({ size }) => size > 1)
}

function isLasting({ property }: Fact): boolean {
  return property !== undefined && lasting.has(property)
}

/** The values of a property in one sentence make a list. */
function listOf({ sentence, property }: Fact): string {
  return `${sentence.start} ${property}`
}

/** The number that a fact states; nothing where it is none, or one with a single digit. */
function exactOf({ value: stated }: Fact): Exact | undefined {
  if (stated.kind === 'name' || stated.kind === 'date' || stated.kind === 'time') return undefined
  const { value } = stated
  return typeof value === 'string' && significantDigits(value).length >= 2 ? value : undefined
}

function isConfirmed({ judgements }: Fact): boolean {
  return judgements.some(({ agrees }) => agrees)
}

function withDoubt(fact: Fact, { value: right }: Fact): Fact {
  const doubt = {
    by: 'article',
    agrees: false,
    known: right.text,
    place: right.span,
    expected: (right as Amount).value as Exact,
  } as const
  return { ...fact, judgements: [...fact.judgements, doubt] }
}
