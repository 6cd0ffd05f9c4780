import { compare, type Rational, rational } from '../../facts/rational.ts'
import type { Judgement } from '../../model/evidence.ts'
import type { Quantity } from '../../model/fact.ts'
import type { KnownValue, Property, Registry, RegistryEntry } from '../../model/registry.ts'
import { oncePer } from '../../text/once-per.ts'
import {
  agrees,
  isMoment,
  ratioBetween,
  shiftBetween,
  significantDigits,
} from './compare-values.ts'
import type { Aboutness } from './subjects.ts'

/** A value that is right for a subject or one of its members. */
interface Right {
  readonly subject: string
  readonly source: string
  readonly value: KnownValue & { readonly quantity: Quantity }
}

/** Asks a registry. */
export interface RegistryJudge {
  /** What it says of a value; nothing where it does not know the property, or cannot be sure that the value is wrong. */
  judge(about: Aboutness, property: Property, claim: Quantity): Judgement | undefined
  entriesOf(subject: string): readonly RegistryEntry[]
}

/**
 * A value is right where the subject or one of its members has it. It is wrong only where that is certain:
 * - it is a power of ten away from a right one: with two digits in common, or a size whose sentence names the subject;
 * - it is within a tenth of a right one, and the sentence itself names the subject: a digit is wrong;
 * - subject, verb and value follow each other, and the subject has no members, of which there might be more.
 * Bounds such as 超过 are wrong in the first way only, and dates in the last, by their year.
 */
export const createRegistryJudge = oncePer(({ entries }: Registry): RegistryJudge => {
  const bySubject = new Map<string, RegistryEntry[]>()
  for (const entry of entries) {
    const others = bySubject.get(entry.subject)
    if (others) others.push(entry)
    else bySubject.set(entry.subject, [entry])
  }
  const entriesOf = (subject: string) => bySubject.get(subject) ?? []

  const withMembers = (subject: string, seen = new Set<string>()): readonly RegistryEntry[] => {
    if (seen.has(subject)) return []
    seen.add(subject)
    const own = entriesOf(subject)
    const members = own.flatMap((entry) => entry.members)
    return [...own, ...members.flatMap((member) => withMembers(member, seen))]
  }

  return {
    entriesOf,
    judge(about, property, claim) {
      const family = withMembers(about.subject)
      const right = family.flatMap((entry) => rightValues(entry, property))
      const same = right.find(({ value }) => agrees(claim, value.quantity))
      if (same) return { ...namedBy(same), agrees: true }
      const isClosed = family.every(({ members }) => members.length === 0)
      const wrong = contradicted({ claim, property, about, isClosed }, right)
      if (!wrong) return undefined
      const { value } = wrong.value.quantity
      const isNumber = !isMoment(wrong.value.quantity) && typeof value === 'string'
      return { ...namedBy(wrong), agrees: false, ...(isNumber && { expected: value }) }
    },
  }
})

function rightValues(entry: RegistryEntry, property: Property): readonly Right[] {
  return entry.facts
    .filter((fact) => fact.property === property)
    .flatMap(({ values, source }) =>
      values.flatMap(({ written, quantity }) =>
        quantity ? [{ subject: entry.subject, source, value: { written, quantity } }] : [],
      ),
    )
}

function namedBy({ subject, source, value }: Right) {
  return { by: 'registry', known: value.written, subject, source } as const
}

const tenth = rational(1n, 10n)

interface Question {
  readonly claim: Quantity
  readonly property: Property
  readonly about: Aboutness
  /** Whether the subject can have no members but those that are known. */
  readonly isClosed: boolean
}

/** The right value that proves the claim wrong; nothing where that is not certain. */
function contradicted(question: Question, right: readonly Right[]): Right | undefined {
  const { claim, about, isClosed } = question
  if (about.how === 'loose') return undefined
  const shifted = right.find(({ value }) => shiftBetween(claim, value.quantity) !== undefined)
  if (shifted) return canBeShifted(question) ? shifted : undefined
  const bounded = claim.approximation !== undefined && claim.approximation !== 'about'
  if (bounded || about.how === 'context') return undefined
  if (isMoment(claim)) {
    const year = /^\d{4}/.exec(claim.value)?.[0]
    const isKnown = right.some(({ value }) => year && String(value.quantity.value).startsWith(year))
    return about.how === 'direct' && isClosed && year && !isKnown ? right[0] : undefined
  }
  const nearest = nearestOf(claim, right)
  if (!nearest) return undefined
  const isNear = compare(nearest.distance, tenth) <= 0
  return isNear || (about.how === 'direct' && isClosed) ? nearest.right : undefined
}

/** One digit in common is chance too often: 1 万亿 tokens in all, 100 亿 of them from books. */
function canBeShifted({ claim, property, about }: Question): boolean {
  if (typeof claim.value === 'string' && significantDigits(claim.value).length >= 2) return true
  return about.how === 'direct' || (about.how === 'sentence' && property === 'parameters')
}

function nearestOf(claim: Quantity, right: readonly Right[]) {
  let nearest: { readonly right: Right; readonly distance: Rational } | undefined
  for (const each of right) {
    const { quantity } = each.value
    const ratio = quantity.approximation ? undefined : ratioBetween(claim, quantity)
    if (!ratio) continue
    const [above, below] = ratio.n > ratio.d ? [ratio.n, ratio.d] : [ratio.d, ratio.n]
    const distance = rational(above - below, below)
    if (!nearest || compare(distance, nearest.distance) < 0) nearest = { right: each, distance }
  }
  return nearest
}
