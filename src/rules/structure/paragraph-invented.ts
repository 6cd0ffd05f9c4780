import { compareBlocks, type UnmatchedBlock } from '../../article/pair/compare-blocks.ts'
import type { Observation } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { hanShare, isHalfTranslated, isRepeated } from './blocks/page-parts.ts'

/** What translators, editors and sites add of their own: notes, credits, biographies, calls to read on. */
const OWN =
  /^(?:[（(【[*_>\s]*(?:译|校|编|注|via|作者|原文|来源|图片?|题图|参考|更多|相关|欢迎|本文|声明|转载|关于|推荐|延伸|备注|LCTT)|图\s*\d|表\s*\d)/i
/** Fewer Han characters are a caption or a line of a label. */
const shortest = 30

/** Every paragraph of the translation stands for one of the original. */
export const paragraphInvented: PairRule = {
  id: 'structure/paragraph-invented',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return compareBlocks(pair)
      .added.filter((each) => isStrange(pair, each))
      .map((each) => report(pair, each))
  },
}

function isStrange({ translation }: Pair, { block, zone }: UnmatchedBlock): boolean {
  const { type, text } = translation.blocks[block]!
  const isText = type === 'paragraph' || type === 'blockquote'
  const isLead = zone === 'head' || block < (translation.lead?.blocks ?? 0)
  return isText && !isLead && !OWN.test(text) && !isRepeated(translation, block)
}

function report(
  { translation, original }: Pair,
  { block, zone, mayBeBeside }: UnmatchedBlock,
): Observation {
  const { text, span } = translation.blocks[block]!
  const isText = hanShare(text) > 0.4 && hanShare(text) * text.length >= shortest
  const isSure = zone === 'body' && !mayBeBeside && isText && !isHalfTranslated(original)
  return {
    message: 'structure/paragraph-invented',
    data: { text: excerpt(text, 40) },
    span,
    confidence: isSure ? 'medium' : 'low',
    ...(!isSure && { severity: 'info' }),
  }
}
