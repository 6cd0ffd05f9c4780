import { readsAsProse } from '../../../article/pair/block-marks.ts'
import type { CodeBlock } from '../../../model/article.ts'
import type { Observation } from '../../../model/finding.ts'
import type { Pair } from '../../../model/pair.ts'
import { excerpt } from '../../excerpt.ts'
import { hanShare } from '../blocks/page-parts.ts'
import { isMostlyWritten } from '../blocks/written-elsewhere.ts'

/**
 * Whether code of the original is in no block of the translation, nor in its text. A table that was drawn may have become
 * one, and output may be in Chinese.
 */
export function isMissed(
  pair: Pair,
  { value, block }: CodeBlock,
  added: readonly CodeBlock[],
): boolean {
  const { original, translation } = pair
  const isDrawnTable = value.includes('|') && translation.tables.length > original.tables.length
  const at = placeOf(pair, block)
  const isHere = (other: CodeBlock) => Math.abs(other.block - at) <= 1
  const isTranslated = [...added, ...translation.code.filter(isHere)].some(
    (other) => hanShare(other.value) > 0.1,
  )
  if (isDrawnTable || isTranslated) return false
  const isCode = !readsAsProse(value) && hanShare(value) < 0.2 && value.trim() !== ''
  return isCode && !isMostlyWritten(value.split('\n'), translation.source.text)
}

/** Index of the block of the translation at which that belongs which one of the original says. */
const placeOf = ({ beads }: Pair, block: number): number =>
  beads.find(({ original: { start, end } }) => block >= start && block < end)?.translation.start ??
  0

/** Where it belongs, between the blocks around it. */
export function reportLost({ original, translation, beads }: Pair, code: CodeBlock): Observation {
  const index = beads.findIndex(
    ({ original: { start, end } }) => code.block >= start && code.block < end,
  )
  const before = translation.blocks[(beads[index]?.translation.start ?? 0) - 1]
  const at = before?.span.end ?? translation.blocks[0]?.span.start ?? 0
  const bead = beads[index]
  const isReplaced = bead !== undefined && bead.translation.start < bead.translation.end
  return {
    message: 'structure/code-changed.lost',
    data: { code: excerpt(code.value, 60) },
    span: { start: at, end: at },
    related: [{ path: original.source.path, span: code.span }],
    ...(isReplaced ? { severity: 'info', confidence: 'low' } : { confidence: 'medium' }),
  }
}

/** Whether code of the translation is nowhere in the original. Chinese text that was indented is code by accident. */
export function isInvented({ original }: Pair, { value }: CodeBlock): boolean {
  return (
    hanShare(value) < 0.3 &&
    value.trim() !== '' &&
    !isMostlyWritten(value.split('\n'), original.source.text)
  )
}

/** Only information where the original has its words: its markup may have cut it. */
export function reportAdded({ original }: Pair, { value, span }: CodeBlock): Observation {
  // A page may have had it as text, cut by its markup.
  const words = [...new Set(value.match(/[A-Za-z0-9]{3,}/g))]
  const known = words.filter((word) => original.source.text.includes(word))
  const isSure = known.length < 0.6 * words.length
  return {
    message: 'structure/code-changed.added',
    data: { code: excerpt(value, 60) },
    span,
    confidence: isSure ? 'medium' : 'low',
    ...(!isSure && { severity: 'info' }),
  }
}
