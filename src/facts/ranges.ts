import type { Part } from './part.ts'
import { codeAt, codesOf, isDigit, type Prose, skipSpaces } from './prose.ts'
import { add, compare, multiply, type Rational, rational } from './rational.ts'
import type { Unit } from './units.ts'

/** Two ends of a range; both in `unit`. */
export interface Joined {
  readonly end: number
  readonly low: Rational
  readonly high: Rational
  readonly step: Rational
  readonly unit: Unit | undefined
  readonly last: Part
}

const chineseJoints = / ?(?:到|至|--?|~|–|——?|或) ?/y
const chinesePair = / ?(?:和|与|跟|及|、) ?/y
const englishJoints = /- to (?=\d)| ?(?:--?|~|–|—) ?| (?:to|through|until|or) /y
const englishPair = / and (?:about |around |up to )?/y
/* Behind a space or not. */
const initials = codesOf('-~–—(到至或和与跟及、toua')
const included = / ?\((?:含|inclusive)\)/y

/** Whether a joint or (含) may begin at `at`: most amounts are no ranges. */
export const mayJoin = ({ lower }: Prose, at: number): boolean =>
  initials.has(codeAt(lower, skipSpaces(lower, at, 1)))

/** Where the second end of a range may begin behind a part; -1 where no word or sign joins. */
export function jointAfter(prose: Prose, at: number, between: boolean): number {
  const { lower } = prose
  const chinese = prose.language === 'zh'
  if (!mayJoin(prose, at)) return -1
  included.lastIndex = at
  const start = included.test(lower) ? included.lastIndex : at
  const patterns = between ? [chinese ? chinesePair : englishPair] : []
  for (const pattern of [...patterns, chinese ? chineseJoints : englishJoints]) {
    pattern.lastIndex = start
    if (pattern.test(lower)) return pattern.lastIndex
  }
  return -1
}

/**
 * The range that two parts make: 3–5 万, 10% 到 20%, $50-100, 从 3 天到 5 天. The first borrows unit and magnitude of the
 * second where it has none; the second borrows the unit of a first that carries it in front. Nothing where the two do
 * not make one: different units, falling numbers (a score of 4-2), a joint between versions.
 */
export function joinParts(
  prose: Prose,
  first: Part,
  second: Part,
  joint: string,
): Joined | undefined {
  if (!sameKind(first, second)) return undefined
  if (joint === '-' && first.figure.style !== second.figure.style) return undefined
  const word = /or|或/.test(joint)
  const dash = /^ ?[-–—~]+ ?$/.test(joint)
  const unit = second.unit ?? first.unit
  if (!first.unit && second.unit?.symbol === 'x' && first.figure.fraction) return undefined
  if (!first.unit && !second.unit && dash && first.figure.decimal && second.figure.decimal)
    return undefined
  const ends = orderedEnds(prose, first, second, dash)
  if (!ends) return undefined
  if (word && compare(add(ends.low, rational(1n)), ends.high) !== 0) return undefined
  const { low, high } = ends
  return { end: second.end, low, high, step: second.step, unit, last: second }
}

function sameKind(first: Part, second: Part): boolean {
  if (
    first.figure.vague ||
    second.figure.vague ||
    (first.figure.fraction !== second.figure.fraction && !first.figure.hundredth)
  ) {
    return first.unit !== undefined && second.unit?.dimension === first.unit.dimension
  }
  if (!first.unit) return !second.prefixed || second.unit?.symbol === '%'
  if (!second.unit) return first.prefixed && !second.noun
  return (
    second.unit.dimension === first.unit.dimension &&
    (first.unit.dimension !== 'money' || first.unit.symbol === second.unit.symbol)
  )
}

function orderedEnds(
  prose: Prose,
  first: Part,
  second: Part,
  dash: boolean,
): { low: Rational; high: Rational } | undefined {
  const shared = shareScale(first, second)
  const factor = first.unit && second.unit ? first.unit.factor : undefined
  const low = factor ? multiply(shared, multiply(factor, inverse(second.unit!.factor))) : shared
  const high = second.high
  const order = compare(low, high)
  if (order < 0) return { low, high }
  if (order === 0) return undefined
  const bothUnits = first.unit && second.unit && !dash
  if (bothUnits) return { low: high, high: low }
  const completed = completeDigits(prose, first, second)
  return completed && dash ? { low, high: completed } : undefined
}

const inverse = ({ n, d }: Rational): Rational => rational(d, n)

/* 3 to 5 million, 七千到九千亿: a first number smaller than the digits of the second shares its magnitude. */
function shareScale(first: Part, second: Part): Rational {
  if (first.figure.scaled || (first.unit && !first.prefixed)) return first.low
  for (const scale of [second.figure.wideScale, second.figure.scale]) {
    const shared = multiply(first.low, scale)
    if (scale.n > 1n && compare(shared, second.high) < 0) return shared
  }
  return first.low
}

/* 1995-96, €730-40: the second end writes only the digits that change. */
function completeDigits(prose: Prose, first: Part, second: Part): Rational | undefined {
  if (!first.figure.length || second.figure.decimal || first.figure.decimal) return undefined
  if (
    first.figure.length <= second.figure.length ||
    first.low.d !== 1n ||
    !isDigit(codeAt(prose.text, second.start))
  )
    return undefined
  if (!first.prefixed && first.figure.length !== 4) return undefined
  const size = 10n ** BigInt(second.figure.length)
  const value = first.low.n - (first.low.n % size) + second.low.n
  return value > first.low.n ? rational(value) : undefined
}
