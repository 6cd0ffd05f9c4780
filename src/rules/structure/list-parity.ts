import type { List } from 'mdast'
import type { Observation } from '../../model/finding.ts'
import type { Bead, Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { nodesOf } from './blocks/block-of.ts'
import { countItems, countTop, isSameAround, listsIn } from './blocks/list-items.ts'
import { isDispensable } from './blocks/page-parts.ts'

/** A list has as many items as in the original, and is numbered if that is. */
export const listParity: PairRule = {
  id: 'structure/list-parity',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return pair.beads.flatMap((bead) => {
      const before = listsIn(nodesOf(pair.original, bead.original))
      if (before.length === 0) return []
      const after = listsIn(nodesOf(pair.translation, bead.translation))
      if (bead.translation.start === bead.translation.end) return reportLost(pair, bead, before)
      const isBeside = bead.original.end - bead.original.start > before.length
      if (after.length === 0 && isBeside) return reportLost(pair, bead, before)
      const isComparable = after.length > 0 && isAllLists(pair, bead)
      return isComparable ? compare(pair, bead, before, after) : []
    })
  },
}

function isAllLists({ original, translation }: Pair, bead: Bead): boolean {
  return [...nodesOf(original, bead.original), ...nodesOf(translation, bead.translation)].every(
    ({ type }) => type === 'list',
  )
}

function compare(
  pair: Pair,
  bead: Bead,
  before: readonly List[],
  after: readonly List[],
): readonly Observation[] {
  const [original, translation] = [countItems(before), countItems(after)]
  const isNumbered = (lists: readonly List[]) => lists.every(({ ordered }) => ordered === true)
  if (original !== translation) {
    const isCutAnew = countTop(before) === countTop(after) || isSameAround(pair, bead)
    const seen = observe(pair, bead, '', { original, translation })
    return [isCutAnew ? { ...seen, severity: 'info', confidence: 'medium' } : seen]
  }
  if (isNumbered(before) && !after.some(({ ordered }) => ordered === true)) {
    return [{ ...observe(pair, bead, '.unnumbered', { original, translation }), severity: 'info' }]
  }
  return []
}

function reportLost(pair: Pair, bead: Bead, lists: readonly List[]): readonly Observation[] {
  const blocks = pair.original.blocks.slice(bead.original.start, bead.original.end)
  if (blocks.some((block) => isDispensable(block, pair.original.links))) return []
  const { original, translation, beads } = pair
  const isInside =
    beads.some((each) => each.original.start > bead.original.start && hasBoth(each)) &&
    beads.some((each) => each.original.start < bead.original.start && hasBoth(each))
  const before = translation.blocks[bead.translation.start - 1]
  const at = before?.span.end ?? 0
  return [
    {
      message: 'structure/list-parity.lost',
      data: { original: countItems(lists), translation: 0 },
      span: { start: at, end: at },
      related: blocks.map(({ span }) => ({ path: original.source.path, span })),
      ...(!(
        isInside &&
        countItems(lists) > 1 &&
        !hasBoth(bead) &&
        !isReplaced(pair, bead) &&
        !isSameAround(pair, bead)
      ) && {
        severity: 'info',
        confidence: 'low',
      }),
    },
  ]
}

/** Whether something that the original has not stands here: a translator made paragraphs or code of the items. */
function isReplaced({ beads }: Pair, bead: Bead): boolean {
  const index = beads.indexOf(bead)
  return [beads[index - 1], beads[index + 1]].some(
    (beside) => beside !== undefined && beside.original.start === beside.original.end,
  )
}

const hasBoth = ({ original, translation }: Bead): boolean =>
  original.end > original.start && translation.end > translation.start

function observe(
  { original, translation }: Pair,
  bead: Bead,
  variant: string,
  data: { readonly original: number; readonly translation: number },
): Observation {
  const [first, last] = [
    translation.blocks[bead.translation.start]!,
    translation.blocks[bead.translation.end - 1]!,
  ]
  return {
    message: `structure/list-parity${variant}`,
    data,
    span: { start: first.span.start, end: last.span.end },
    related: original.blocks
      .slice(bead.original.start, bead.original.end)
      .map(({ span }) => ({ path: original.source.path, span })),
  }
}
