import { compareBlocks } from '../../article/pair/compare-blocks.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { isDispensable, isRepeated } from './blocks/page-parts.ts'

/** Paragraphs stand in the order of the original. Two that changed places are one finding. */
export const orderChanged: PairRule = {
  id: 'structure/order-changed',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return compareBlocks(pair)
      .moved.filter(
        ({ isQuiet, original }) =>
          !isQuiet &&
          !isDispensable(pair.original.blocks[original]!, pair.original.links) &&
          !isRepeated(pair.original, original),
      )
      .map(({ original, translation, isSure }) => ({
        message: 'structure/order-changed',
        data: { text: excerpt(pair.translation.blocks[translation]!.text, 30) },
        span: pair.translation.blocks[translation]!.span,
        related: [{ path: pair.original.source.path, span: pair.original.blocks[original]!.span }],
        ...(isSure
          ? { confidence: 'medium' as const }
          : { confidence: 'low' as const, severity: 'info' as const }),
      }))
  },
}
