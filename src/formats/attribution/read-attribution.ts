import type { Root, RootContent } from 'mdast'
import type { Attribution } from '../../model/metadata.ts'
import type { Span } from '../../model/span.ts'
import { type Definitions, normalLabel, passageOfBlock } from '../parts/passage.ts'
import { creditLines } from './credit-lines.ts'
import { type Credits, joinCredits } from './credits.ts'
import type { Family } from './family.ts'
import { translatedFrom } from './translated-from.ts'

/** Asked in this order. */
const families: readonly Family[] = [creditLines, translatedFrom]

/** How many blocks of an article without headings count as its head. */
const HEAD = 12

export interface AttributionReading {
  readonly attribution: Attribution
  /** The blocks it takes up whole, to be removed from the tree; none where the article's own words share the block. */
  readonly nodes: readonly RootContent[]
}

interface Claim {
  readonly node: RootContent
  readonly credits: Credits
  readonly span: Span
  readonly leftover: boolean
}

/**
 * The attribution that stands as a quote or a paragraph near the head of an article, above or below the lead: before the
 * first heading, an H1 at the very top not counted. Neighbouring blocks of credits are taken together. `text` is the
 * untouched text of the file the tree's positions refer to. Returns undefined where there is none.
 */
export function readAttribution(tree: Root, text: string): AttributionReading | undefined {
  const definitions = definitionsIn(tree)
  const claims = headBlocks(tree).map((node) => claim(node, text, definitions))
  for (let first = 0; first < claims.length; first += 1) {
    let end = first
    while (claims[end]) end += 1
    const group = claims.slice(first, end) as Claim[]
    if (group.some(isAttribution)) return toReading(group)
    first = end
  }
  return undefined
}

function headBlocks(tree: Root): readonly RootContent[] {
  const start = tree.children.findIndex((node) => node.type !== 'html')
  const body = tree.children.slice(Math.max(start, 0))
  const blocks = body[0]?.type === 'heading' && body[0].depth === 1 ? body.slice(1) : body
  const heading = blocks.findIndex((node) => node.type === 'heading')
  return blocks.slice(0, Math.min(heading === -1 ? HEAD : heading, HEAD))
}

function claim(node: RootContent, text: string, definitions: Definitions): Claim | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  if (node.type !== 'blockquote' && node.type !== 'paragraph' && node.type !== 'list')
    return undefined
  const passage = passageOfBlock(text, { start, end }, definitions)
  for (const family of families) {
    const reading = family.read(passage)
    if (!reading) continue
    // In a quote nothing is the article's own: what follows is about the author or the first publication.
    const leftover = reading.leftover && node.type !== 'blockquote'
    const told = leftover ? passage.inFile(0, reading.end).end : end
    return { node, credits: reading.credits, span: { start, end: told }, leftover }
  }
  return undefined
}

/** A quote of credits is one by itself; a paragraph or list must name the original. */
function isAttribution({ node, credits }: Claim): boolean {
  return node.type === 'blockquote' || credits.url !== undefined || credits.title !== undefined
}

function toReading(group: readonly Claim[]): AttributionReading {
  const { permalink: _, ...credits } = group.map((each) => each.credits).reduce(joinCredits)
  const span = { start: group[0]!.span.start, end: group.at(-1)!.span.end }
  const nodes = group.filter(({ leftover }) => !leftover).map(({ node }) => node)
  return { attribution: { ...credits, span }, nodes }
}

function definitionsIn(tree: Root): Definitions {
  const found = new Map<string, string>()
  for (const node of tree.children) {
    if (node.type !== 'definition') continue
    const label = normalLabel(node.label ?? node.identifier)
    if (!found.has(label)) found.set(label, node.url)
  }
  return found
}
