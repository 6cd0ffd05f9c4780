import { compareBlocks, type UnmatchedBlock } from '../../article/pair/compare-blocks.ts'
import type { Section } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { gapAt } from './blocks/gap.ts'
import { isDispensable, isHalfTranslated } from './blocks/page-parts.ts'

/** A heading of the original, and the one of the translation that stands for it. */
interface Match {
  readonly before: Section
  readonly after: Section
}

/** Headings that translators add at the end, over what is theirs. */
const OWN = /简介|译者|作者|参考|译注|附录|via/i
/** The part of the headings that must agree before one is said to be of a wrong depth. */
const most = 0.75
/** More headings of another depth are no slips: the outline was made anew. */
const mostSlips = 3

/** The headings of the original, each with a depth that fits those of the others. */
export const headingParity: PairRule = {
  id: 'structure/heading-parity',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    const before = byBlock(pair.original.sections)
    const after = byBlock(pair.translation.sections)
    const { lost, added } = compareBlocks(pair)
    const headings = added.filter(({ block }) => after.has(block))
    const alone = new Set(added.filter((each) => !each.isReplaced).map(({ block }) => block))
    return [
      ...lost
        .filter((each) => before.has(each.block) && isMissed(pair, each))
        .map((each) => reportLost(pair, each, before.get(each.block)!, headings)),
      ...added
        .filter((each) => after.has(each.block) && isStrange(pair, each))
        .map((each) => reportAdded(each, after.get(each.block)!, alone)),
      ...reportDepths(pair, matchesOf(pair, before, after)),
    ]
  },
}

function byBlock(sections: readonly Section[]): ReadonlyMap<number, Section> {
  return new Map(sections.map((section) => [section.firstBlock, section]))
}

/** The title is no heading of the text, and what comes after the end is the page's. */
function isMissed({ original }: Pair, { block, zone }: UnmatchedBlock): boolean {
  const { sections, blocks } = original
  const tops = sections.filter(({ depth }) => depth === 1)
  const isTitle = tops.length === 1 && tops[0]!.firstBlock === block && tops[0] === sections[0]
  return !isTitle && zone !== 'tail' && !isDispensable(blocks[block]!, [])
}

function isStrange({ translation }: Pair, { block, zone }: UnmatchedBlock): boolean {
  const { text } = translation.blocks[block]!
  return zone === 'body' || (zone === 'tail' && !OWN.test(text))
}

function reportLost(
  pair: Pair,
  { bead, zone, isReplaced }: UnmatchedBlock,
  { title, span }: Section,
  added: readonly UnmatchedBlock[],
): Observation {
  // An added heading nearby may stand for it.
  const isRenamed = added.some((other) => Math.abs(other.bead - bead) <= 3)
  const isSure = zone === 'body' && !isReplaced && !isRenamed && !isHalfTranslated(pair.original)
  return {
    message: 'structure/heading-parity.lost',
    data: { title: excerpt(title, 40) },
    span: gapAt(pair, bead),
    related: [{ path: pair.original.source.path, span }],
    ...(!isSure && { severity: 'info', confidence: 'low' }),
  }
}

/** Translators make headings of bold lines; one above text that was added too is made up. */
function reportAdded(
  { zone, block }: UnmatchedBlock,
  { title, span }: Section,
  added: ReadonlySet<number>,
): Observation {
  const isSure = zone === 'body' && (added.has(block + 1) || added.has(block - 1))
  return {
    message: 'structure/heading-parity.added',
    data: { title: excerpt(title, 30) },
    span,
    confidence: isSure ? 'medium' : 'low',
    ...(!isSure && { severity: 'info' }),
  }
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

/** All headings may be deeper by one, where the title of a page became none of the text; one alone may not. */
function reportDepths({ original }: Pair, matches: readonly Match[]): readonly Observation[] {
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
    related: [{ path: original.source.path, span: before.span }],
    ...(!isRegular && { severity: 'info', confidence: 'low' }),
  }))
}
