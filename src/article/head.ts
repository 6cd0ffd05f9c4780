import type { Root, RootContent } from 'mdast'
import { type AttributionReading, readAttribution } from '../formats/index.ts'
import type { Header } from '../model/format.ts'
import type { Attribution } from '../model/metadata.ts'
import { type AttributionPlace, countLeadBlocks } from './lead.ts'
import { isEndOfLead } from './more-mark.ts'
import { spanOf } from './span-of.ts'

/** The beginning of an article, told apart from its body. */
export interface Head {
  readonly attribution?: Attribution
  /** The blocks that are attribution. */
  readonly credits: readonly RootContent[]
  /** Lead and body, without attribution and without the mark that ends the lead. */
  readonly blocks: readonly RootContent[]
  /** How many of `blocks` are the lead. */
  readonly leadBlocks: number
}

/**
 * Attribution and lead of a tree whose header has been read. A comment `<!--more-->` before the first heading ends the
 * lead and with it the head: nothing after it is attribution. Where the header names the original, the body is not
 * searched for it.
 */
export function readHead(tree: Root, header: Header, text: string): Head {
  const more = endOfLead(tree.children)
  const head = more === -1 ? tree : { ...tree, children: tree.children.slice(0, more) }
  const found = namesOriginal(header.attribution) ? undefined : readAttribution(head, text)
  const credits = found?.nodes ?? []
  const attribution = joined(header.attribution, found)
  const keep = (node: RootContent, index: number) => index !== more && !credits.includes(node)
  const blocks = tree.children.filter(keep)
  const place = placeOf(blocks, header, found)
  return {
    ...(attribution && { attribution }),
    credits,
    blocks,
    leadBlocks:
      more === -1
        ? countLeadBlocks(blocks, place, header.metadata.summary?.value)
        : tree.children.slice(0, more).filter(keep).length,
  }
}

function endOfLead(blocks: readonly RootContent[]): number {
  const more = blocks.findIndex(isEndOfLead)
  const heading = blocks.findIndex(({ type }, index) => type === 'heading' && index > 0)
  return heading !== -1 && heading < more ? -1 : more
}

function namesOriginal(attribution: Attribution | undefined): boolean {
  return attribution?.url !== undefined || attribution?.title !== undefined
}

/** What a passage tells comes first; a header that names people only fills its gaps. */
function joined(
  header: Attribution | undefined,
  found: AttributionReading | undefined,
): Attribution | undefined {
  if (!header || !found) return found?.attribution ?? header
  const { attribution } = found
  const longer = (list: 'authors' | 'translators' | 'reviewers') =>
    attribution[list].length > 0 ? attribution[list] : header[list]
  return {
    ...header,
    ...attribution,
    authors: longer('authors'),
    translators: longer('translators'),
    reviewers: longer('reviewers'),
    placeholders: [...header.placeholders, ...attribution.placeholders],
  }
}

function placeOf(
  blocks: readonly RootContent[],
  header: Header,
  found: AttributionReading | undefined,
): AttributionPlace {
  if (!found) return { kind: header.attribution ? 'header' : 'nowhere' }
  const { start } = found.attribution.span
  const block = blocks.findIndex((node) => spanOf(node).end > start)
  const kind = found.nodes.length > 0 ? 'before' : 'within'
  return { kind, block: block === -1 ? blocks.length : block }
}
