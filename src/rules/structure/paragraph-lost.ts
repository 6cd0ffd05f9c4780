import { readsAsProse } from '../../article/pair/block-marks.ts'
import { compareBlocks, type UnmatchedBlock } from '../../article/pair/compare-blocks.ts'
import type { Observation } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { gapAt } from './blocks/gap.ts'
import { isDispensable, isHalfTranslated, isProse, isRepeated } from './blocks/page-parts.ts'
import { isMostlyWritten } from './blocks/written-elsewhere.ts'

/** Every paragraph of the original is somewhere in the translation. Paragraphs lost side by side are one finding. */
export const paragraphLost: PairRule = {
  id: 'structure/paragraph-lost',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    const lost = compareBlocks(pair).lost.filter((each) => isMissed(pair, each))
    return runsOf(lost).map((run) => report(pair, run))
  },
}

function isMissed({ original, translation }: Pair, { block }: UnmatchedBlock): boolean {
  const { type, text } = original.blocks[block]!
  const isText =
    type === 'paragraph' || type === 'blockquote' || (type === 'code' && readsAsProse(text))
  return (
    isText &&
    !isDispensable(original.blocks[block]!, original.links) &&
    !isRepeated(original, block) &&
    !isMostlyWritten(text.split('\n'), translation.source.text)
  )
}

/** Runs of blocks that follow each other. */
function runsOf(lost: readonly UnmatchedBlock[]): readonly (readonly UnmatchedBlock[])[] {
  const runs: UnmatchedBlock[][] = []
  for (const each of lost) {
    const run = runs.at(-1)
    if (run && run.at(-1)!.bead === each.bead - 1) run.push(each)
    else runs.push([each])
  }
  return runs
}

function report(pair: Pair, run: readonly UnmatchedBlock[]): Observation {
  const { original } = pair
  const first = run[0]!
  const blocks = run.map(({ block }) => original.blocks[block]!)
  const isSure = run.some((each) => isCertain(pair, each))
  return {
    message: `structure/paragraph-lost${run.length > 1 ? '.several' : ''}`,
    data: { text: excerpt(blocks[0]!.text, 60), count: run.length },
    span: gapAt(pair, first.bead),
    related: blocks.map(({ span }) => ({ path: original.source.path, span })),
    confidence: isSure ? 'high' : 'low',
    ...(!isSure && { severity: 'info' }),
  }
}

/** Leads are written anew and what stands after the end is seldom part of the text: there nothing is certain. */
function isCertain(
  { original }: Pair,
  { block, zone, mayBeBeside, isRecast }: UnmatchedBlock,
): boolean {
  return (
    zone === 'body' &&
    !mayBeBeside &&
    !isRecast &&
    !isHalfTranslated(original) &&
    isProse(original.blocks[block]!.text)
  )
}
