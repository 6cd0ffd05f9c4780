import { distance } from 'fastest-levenshtein'
import type { RootContent } from 'mdast'
import type { Lead } from '../model/article.ts'
import { plainText } from './plain-text.ts'
import { spanOf } from './span-of.ts'

/**
 * Where the attribution stands: in the header, before the block of an index (0: above everything), within such a block
 * (it shares it with the article's own words), or nowhere.
 */
export type AttributionPlace =
  | { readonly kind: 'header' | 'nowhere' }
  | { readonly kind: 'before' | 'within'; readonly block: number }

/** Real leads are one or two paragraphs. What stands above a later attribution is the article itself. */
const LONGEST_LEAD = 5
/** Share of characters in which a lead may differ from the summary and still be taken for it. */
const TOLERANCE = 0.25
/** Longer texts are compared for equality only; the distance of two texts takes time in proportion to both lengths. */
const LONGEST_COMPARED = 2000

/**
 * How many blocks at the beginning are the lead, where no `<!--more-->` says so. `blocks` are the blocks below the header
 * without those of the attribution.
 * - Attribution below: all that stands above it, if that is no more than a few paragraphs or quotes.
 * - A first paragraph that says what the summary says.
 * - Attribution above everything: a paragraph that is alone before the first heading or rule. Without such a border the
 *   first paragraph of a body cannot be told from a lead.
 * - Attribution in the header: a quote at the very beginning, as Linux.cn sets its leads.
 */
export function countLeadBlocks(
  blocks: readonly RootContent[],
  place: AttributionPlace,
  summary: string | undefined,
): number {
  const above = 'block' in place ? blocks.slice(0, place.block) : []
  if (above.length > 0) return isLead(above) ? above.length : 0
  const [first, second] = blocks
  if (first?.type === 'paragraph') {
    if (summary !== undefined && isNear(plainText(first), summary)) return 1
    const bordered = second?.type === 'heading' || second?.type === 'thematicBreak'
    return place.kind === 'before' && bordered && isLead([first]) ? 1 : 0
  }
  return first?.type === 'blockquote' && place.kind === 'header' ? 1 : 0
}

/** Paragraphs and quotes with text in them; a title that is repeated may stand before them. */
function isLead(blocks: readonly RootContent[]): boolean {
  const repeated = blocks[0]?.type === 'heading' && blocks[0].depth === 1
  const rest = repeated ? blocks.slice(1) : blocks
  const prose = rest.every(({ type }) => type === 'paragraph' || type === 'blockquote')
  return prose && rest.length <= LONGEST_LEAD && rest.some(hasWords)
}

function hasWords(node: RootContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return false
  if (node.type === 'text') return node.value.trim() !== ''
  return 'children' in node && node.children.some(hasWords)
}

function isNear(text: string, summary: string): boolean {
  const [one, other] = [text, summary].map((each) => each.replace(/\s/g, '')) as [string, string]
  const longest = Math.max(one.length, other.length)
  if (longest > LONGEST_COMPARED) return one === other
  return distance(one, other) <= longest * TOLERANCE
}

/** The lead made of these blocks; undefined where they hold no text. Headings are not part of it. */
export function makeLead(blocks: readonly RootContent[]): Lead | undefined {
  const prose = blocks.filter((node) => node.type !== 'heading' && plainText(node).trim() !== '')
  const [first, last] = [prose[0], prose.at(-1)]
  if (!first || !last) return undefined
  return {
    blocks: blocks.length,
    text: prose.map(plainText).join('\n'),
    span: { start: spanOf(first).start, end: spanOf(last).end },
  }
}
