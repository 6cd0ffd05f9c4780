import { compareBlocks } from '../../article/pair/compare-blocks.ts'
import { borderNear } from '../../article/pair/line-border.ts'
import type { Observation } from '../../model/finding.ts'
import type { BlockRange, Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { isDispensable } from './blocks/page-parts.ts'

/**
 * Paragraphs of the original are paragraphs of the translation. Where the two lines still follow each other a blank line
 * is lost, and readers see one paragraph.
 */
export const paragraphsMerged: PairRule = {
  id: 'structure/paragraphs-merged',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return compareBlocks(pair).merged.flatMap(({ original, translation }) => {
      const parts = partsOf(pair, original)
      const { type } = pair.translation.blocks[translation]!
      const isMerged = parts.length > 1 && isAbsorbing(type, parts)
      return isMerged ? [report(pair, parts, translation)] : []
    })
  },
}

type Parts = readonly Pair['original']['blocks'][number][]

function partsOf({ original }: Pair, { start, end }: BlockRange): Parts {
  return original.blocks
    .slice(start, end)
    .filter((block) => block.text.trim() !== '' && !isDispensable(block, original.links))
}

/** A list or a quote takes in the paragraph behind it where no blank line parts them (CommonMark 0.31 §5.1, §5.2). */
function isAbsorbing(type: string, parts: Parts): boolean {
  const [first, ...rest] = parts
  const areParagraphs = rest.every((part) => part.type === 'paragraph')
  return areParagraphs && first!.type === type && /^(?:paragraph|list|blockquote)$/.test(type)
}

function report(pair: Pair, parts: Parts, index: number): Observation {
  const { translation, original } = pair
  const { span } = translation.blocks[index]!
  const all = parts.reduce((sum, part) => sum + part.text.length, 0)
  const text = translation.source.text.slice(span.start, span.end)
  const border = borderNear(text, parts[0]!.text.length / all)
  const at = border === undefined ? undefined : span.start + border
  return {
    message: `structure/paragraphs-merged${at === undefined ? '.rewritten' : ''}`,
    data: { text: excerpt(parts[1]!.text, 40), count: parts.length },
    span: at === undefined ? span : { start: at, end: at },
    related: parts.map((part) => ({ path: original.source.path, span: part.span })),
    ...(at === undefined
      ? { severity: 'info', confidence: 'medium' }
      : {
          fix: {
            kind: 'suggestion',
            edits: [{ span: { start: at, end: at }, text: '\n' }],
            changes: ['words', 'facts', 'structure'],
          },
        }),
  }
}
