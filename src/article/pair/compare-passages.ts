import {
  type Comparable,
  judgeDifference,
  matchNumbers,
  mostLeft,
  sameness,
} from '../../facts/index.ts'
import type { Confidence } from '../../model/finding.ts'
import type { Difference, Match, Pair } from '../../model/pair.ts'
import { doubtIfFree, loneNumbers, type Rest } from './lone-numbers.ts'
import type { Passage, SideName } from './passages.ts'
import type { PlacedMention } from './read-mentions.ts'

/**
 * The numbers that differ between aligned passages, and those that say the same, in their order. Passages are compared as
 * multisets; what is left is looked for in the passages beside; what is left then is paired by likeness and judged.
 */
export function comparePassages(
  passages: readonly Passage[],
): Pick<Pair, 'differences' | 'matches'> {
  const rests = passages.map(matchPassage)
  for (const [index, rest] of rests.entries()) matchNeighbours(rests, index, rest)
  const matches = rests.flatMap(matchesOf)
  const judged = rests.flatMap((rest, index) => differencesOf(rest, index, passages))
  const differences = doubtIfFree(judged, matches.length)
  const differing = new Set(differences.map(({ translation }) => translation))
  return { differences, matches: matches.filter((each) => !differing.has(each.translation)) }
}

/** The numbers of the translation that are not left, each with the number of the original most like it. */
function matchesOf({ passage, translation }: Rest): readonly Match[] {
  if (passage.original.length === 0 || passage.translation.length === 0) return []
  const equals = new Map<string, PlacedMention>()
  for (const each of passage.original) {
    const { key } = each.comparable
    if (!equals.has(key)) equals.set(key, each)
  }
  // Of many numbers only those are looked at that no equal one stands for: those are few, or none has been matched.
  const isMany = passage.original.length > mostLeft
  const unequal = isMany ? withoutEqual(passage) : passage.original
  return passage.translation.flatMap((each) => {
    if (each.isAside || translation.has(each)) return []
    const best = equals.get(each.comparable.key) ?? mostAlike(unequal, each)
    return best ? [{ original: best.mention, translation: each.mention }] : []
  })
}

function withoutEqual({ original, translation }: Passage): readonly PlacedMention[] {
  const own = new Set(translation.map(({ comparable }) => comparable.key))
  return original.filter(({ comparable }) => !own.has(comparable.key))
}

function mostAlike(
  mentions: readonly PlacedMention[],
  { comparable }: PlacedMention,
): PlacedMention | undefined {
  let best: PlacedMention | undefined
  let highest = 0
  for (const mention of mentions) {
    const same = sameness(mention.comparable, comparable)
    if (same <= highest) continue
    best = mention
    highest = same
    if (same === 3) break
  }
  return best
}

/** Numbers of the text first; what stands in code and notes may only stand for what is left then. */
function matchPassage(passage: Passage): Rest {
  const isText = ({ isAside }: PlacedMention) => !isAside
  const first = match(passage.original.filter(isText), passage.translation.filter(isText))
  const isDone = first.original.length === 0 && first.translation.length === 0
  const rest = isDone ? first : matchAsides(passage, first)
  return {
    passage,
    original: new Set(rest.original.filter(isText)),
    translation: new Set(rest.translation.filter(isText)),
  }
}

function matchAsides(passage: Passage, rest: Mentions): Mentions {
  const isAside = (mention: PlacedMention) => mention.isAside
  return match(
    [...rest.original, ...passage.original.filter(isAside)],
    [...rest.translation, ...passage.translation.filter(isAside)],
  )
}

type Mentions = Pick<Passage, SideName>

function match(
  original: readonly PlacedMention[],
  translation: readonly PlacedMention[],
): Mentions {
  if (original.length === 0 || translation.length === 0) return { original, translation }
  const comparables = (mentions: readonly PlacedMention[]) =>
    mentions.map(({ comparable }) => comparable)
  const left = matchNumbers(comparables(original), comparables(translation))
  return {
    original: left.original.map((i) => original[i]!),
    translation: left.translation.map((j) => translation[j]!),
  }
}

/**
 * A number may have moved to a passage beside its own. It has not where one stands in its own place that looks like it and
 * has not moved either: there the passage beside repeats it.
 */
function matchNeighbours(rests: readonly Rest[], index: number, rest: Rest): void {
  if (rest.original.size > mostLeft || rest.translation.size > mostLeft) return
  for (const mention of rest.original) {
    const moved = findBeside(rests, index, 'translation', mention)
    if (moved === undefined || isReplaced(rests, index, mention)) continue
    rest.original.delete(mention)
    moved.from.delete(moved.found)
  }
}

function findBeside(rests: readonly Rest[], index: number, side: SideName, mention: PlacedMention) {
  for (const distance of [-1, 1, -2, 2]) {
    const from = rests[index + distance]?.[side]
    if (from === undefined || from.size > mostLeft) continue
    const found = [...from].find(({ comparable }) => hasMoved(mention.comparable, comparable))
    if (found) return { from, found }
  }
  return undefined
}

/** Small numbers and such without their unit stand everywhere. */
function hasMoved(a: Comparable, b: Comparable): boolean {
  const isPlain = ({ kind }: Comparable) => kind !== 'amount'
  const unitOf = (each: Comparable) => (each.kind === 'amount' ? each.amount.unit : undefined)
  const isUnitKept =
    isPlain(a) || isPlain(b) || (unitOf(a) === undefined) === (unitOf(b) === undefined)
  return isUnitKept && sameness(a, b) >= 2
}

function isReplaced(rests: readonly Rest[], index: number, mention: PlacedMention): boolean {
  return [...rests[index]!.translation].some((other) => {
    const judged = judgeDifference(mention.comparable, other.comparable)
    if (judged === undefined || judged.likeness < strong) return false
    return findBeside(rests, index, 'original', other) === undefined
  })
}

/** A passage of more numbers is data, no prose. */
const mostNumbers = 2000
/** From this likeness on one number is a slip for the other rather than something else. */
const strong = 3

interface Candidate {
  readonly original: PlacedMention
  readonly translation: PlacedMention
  /** Places of equal numbers, those first that correspond best: which of several is the wrong one only places tell. */
  readonly places: readonly (readonly [PlacedMention, PlacedMention])[]
  readonly kind: Difference['kind']
  readonly likeness: number
  readonly score: number
}

/** The differences of the passage at `index` of `all`. */
function differencesOf(rest: Rest, index: number, all: readonly Passage[]): readonly Difference[] {
  const { passage, original, translation } = rest
  if (original.size === 0 && translation.size === 0) return []
  const size = Math.max(passage.original.length, passage.translation.length)
  if (size > mostNumbers || original.size > mostLeft || translation.size > mostLeft) return []
  const differences: Difference[] = []
  const used = new Set<PlacedMention>()
  for (const candidate of candidatesOf(rest)) {
    if (!original.has(candidate.original) || !translation.has(candidate.translation)) continue
    const confidence = confidenceOf(candidate)
    if (confidence === undefined) continue
    original.delete(candidate.original)
    translation.delete(candidate.translation)
    const place = candidate.places.find(([, each]) => !used.has(each))
    const [left, right] = place ?? [candidate.original, candidate.translation]
    used.add(right)
    differences.push({
      kind: candidate.kind,
      original: left.mention,
      translation: right.mention,
      place: right.mention.value.span,
      confidence,
    })
  }
  return [...differences, ...loneNumbers(rest, index, all)].sort(
    (a, b) => a.place.start - b.place.start,
  )
}

function candidatesOf({ passage, original, translation }: Rest): readonly Candidate[] {
  if (original.size === 0 || translation.size === 0) return []
  const twinsBefore = createTwins(passage.original, original)
  const twinsAfter = createTwins(passage.translation, translation)
  const candidates: Candidate[] = []
  for (const left of original) {
    for (const right of translation) {
      const judged = judgeDifference(left.comparable, right.comparable)
      if (judged === undefined) continue
      const places = twinsBefore(left)
        .flatMap((a) => twinsAfter(right).map((b) => [a, b] as const))
        .map((pair) => ({ pair, closeness: passage.closeness(...pair) }))
        .sort((a, b) => b.closeness - a.closeness)
      candidates.push({
        original: left,
        translation: right,
        places: places.map(({ pair }) => pair),
        ...judged,
        score: judged.likeness + 4 * places[0]!.closeness,
      })
    }
  }
  return candidates.sort((a, b) => b.score - a.score)
}

const mostTwins = 8

/** Gives a number that is left, and those equal to it that are not: any of them may be the one that is left. */
function createTwins(
  all: readonly PlacedMention[],
  left: ReadonlySet<PlacedMention>,
): (mention: PlacedMention) => readonly PlacedMention[] {
  const keyOf = ({ mention: { value } }: PlacedMention) => `${value.kind} ${value.text}`
  const twins = new Map<string, PlacedMention[]>()
  for (const each of all) {
    if (each.isAside || left.has(each)) continue
    const known = twins.get(keyOf(each)) ?? []
    if (known.length < mostTwins) twins.set(keyOf(each), [...known, each])
  }
  return (mention) => [mention, ...(twins.get(keyOf(mention)) ?? [])]
}

function confidenceOf({ score, likeness }: Candidate): Confidence | undefined {
  if (score < 3) return undefined
  return likeness >= 2 && score >= 5 ? 'high' : 'medium'
}
