import { compareBlocks, type UnmatchedBlock } from '../../article/pair/compare-blocks.ts'
import type { Section } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { gapAt } from './blocks/gap.ts'
import { depthsMade, reportDepths } from './blocks/heading-depths.ts'
import { isDispensable, isHalfTranslated } from './blocks/page-parts.ts'

/** Headings that translators add at the end, over what is theirs. */
const OWN = /简介|译者|作者|参考|译注|附录|via/i
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
    const made = depthsMade(pair, before, after)
    return [
      ...lost
        .filter((each) => before.has(each.block) && isMissed(pair, each))
        .map((each) => reportLost(pair, each, before.get(each.block)!, headings)),
      ...added
        .filter((each) => after.has(each.block) && isStrange(pair, each))
        .map((each) => reportAdded(each, after.get(each.block)!, alone, made)),
      ...reportDepths(pair, before, after),
    ]
  },
}

function byBlock(sections: readonly Section[]): ReadonlyMap<number, Section> {
  return new Map(sections.map((section) => [section.firstBlock, section]))
}

/** The title is no heading of the text, what comes after the end is the page's, and one may stand twice by mistake. */
function isMissed({ original }: Pair, { block, zone }: UnmatchedBlock): boolean {
  const { sections, blocks } = original
  const tops = sections.filter(({ depth }) => depth === 1)
  const isTitle = tops.length === 1 && tops[0]!.firstBlock === block && tops[0] === sections[0]
  const index = sections.findIndex(({ firstBlock }) => firstBlock === block)
  const isTwice = [-1, 1].some((step) => sections[index + step]?.title === sections[index]!.title)
  return !isTitle && !isTwice && zone !== 'tail' && !isDispensable(blocks[block]!, [])
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
  { title, span, depth }: Section,
  added: ReadonlySet<number>,
  made: ReadonlySet<number>,
): Observation {
  const isAbove = added.has(block + 1) || added.has(block - 1)
  const isSure = zone === 'body' && isAbove && !made.has(depth)
  return {
    message: 'structure/heading-parity.added',
    data: { title: excerpt(title, 30) },
    span,
    confidence: isSure ? 'medium' : 'low',
    ...(!isSure && { severity: 'info' }),
  }
}
