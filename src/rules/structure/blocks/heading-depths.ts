import type { Section } from '../../../model/article.ts'
import type { Observation } from '../../../model/finding.ts'
import type { Pair } from '../../../model/pair.ts'
import { excerpt } from '../../excerpt.ts'

/** A heading of the original, and the one of the translation that stands for it. */
interface Match {
  readonly before: Section
  readonly after: Section
}

/** The part of the headings that must agree before one is said to be of a wrong depth. */
const most = 0.75
/** More headings of another depth are no slips: the outline was made anew. */
const mostSlips = 3

/** All headings may be deeper by one, where the title of a page became none of the text; one alone may not. */
export function reportDepths(
  pair: Pair,
  before: ReadonlyMap<number, Section>,
  after: ReadonlyMap<number, Section>,
): readonly Observation[] {
  const matches = matchesOf(pair, before, after)
  const shifts = new Map<number, number>()
  const shiftOf = ({ before, after }: Match) => after.depth - before.depth
  for (const match of matches) shifts.set(shiftOf(match), (shifts.get(shiftOf(match)) ?? 0) + 1)
  const [usual = [0, 0]] = [...shifts].sort((a, b) => b[1] - a[1])
  const others = matches.filter((match) => shiftOf(match) !== usual[0])
  const isRegular = usual[1] >= most * matches.length && others.length <= mostSlips
  return others.map(({ before, after }) => ({
    message: 'structure/heading-parity.depth',
    data: {
      title: excerpt(after.title, 30),
      depth: after.depth,
      expected: before.depth + usual[0],
    },
    span: after.span,
    related: [{ path: pair.original.source.path, span: before.span }],
    ...(!isRegular && { severity: 'info', confidence: 'low' }),
  }))
}

/** Depths at which the translation has more headings that stand for items or lines of the original than for headings. */
export function depthsMade(
  { beads }: Pair,
  before: ReadonlyMap<number, Section>,
  after: ReadonlyMap<number, Section>,
): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { original, translation } of beads) {
    const section = after.get(translation.start)
    if (section === undefined || original.start === original.end) continue
    if (translation.start === translation.end) continue
    const step = before.has(original.start) ? -1 : 1
    counts.set(section.depth, (counts.get(section.depth) ?? 0) + step)
  }
  return new Set([...counts].flatMap(([depth, count]) => (count > 0 ? [depth] : [])))
}

function matchesOf(
  { beads }: Pair,
  before: ReadonlyMap<number, Section>,
  after: ReadonlyMap<number, Section>,
): readonly Match[] {
  return beads.flatMap(({ original, translation }) => {
    const one = before.get(original.start)
    const other = after.get(translation.start)
    const isMatch = original.end > original.start && translation.end > translation.start
    return isMatch && one && other ? [{ before: one, after: other }] : []
  })
}
