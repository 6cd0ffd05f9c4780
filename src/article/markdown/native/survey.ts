import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { isDense } from '../../../text/complexity.ts'
import { normaliseNode } from '../normalise-tree.ts'
import { BLOCK, type Doubt, NONE, TEXT } from './doubt.ts'
import { doubtAboutContainer, isOneLine } from './doubtful-container.ts'
import { isDoubtfulOrder, isGlued } from './doubtful-order.ts'
import { isDoubtful, type WordBlock } from './doubtful-words.ts'
import type { Labels } from './read-again.ts'

/** What has to be read again in a tree. */
export interface Survey {
  /** Paragraphs and headings of which the words are read again by themselves. */
  readonly words: readonly (Paragraph | Heading)[]
  /** Places in the root of blocks that are read again whole. */
  readonly blocks: readonly number[]
  /** All that is defined in the text. */
  readonly labels: Labels
}

interface Found {
  readonly words: (Paragraph | Heading)[]
  readonly definitions: string[]
  readonly footnotes: string[]
}

/** Marks that look for a partner on the lines that follow. */
const STRAY = /[`<|[\]]/

/**
 * Walks through a tree that was read natively, normalises it in place, and tells what in it is in doubt; nothing where
 * the whole text has to be read again.
 */
export function survey(tree: Root, text: string): Survey | undefined {
  const blocks: number[] = []
  const found: Found = { words: [], definitions: [], footnotes: [] }
  for (const [index, top] of tree.children.entries()) {
    const before = found.words.length
    const doubt = isDoubtfulOrder(tree, index, text) ? TEXT : walk(top, text, found)
    if (doubt === NONE) continue
    if (doubt === TEXT || isGlued(tree, index)) return undefined
    blocks.push(index)
    found.words.length = before
  }
  return { words: found.words, blocks, labels: found }
}

/** Collects what is found in a block of the root, and tells how far the doubt about it reaches. */
function walk(top: RootContent, text: string, found: Found): Doubt {
  const open: Nodes[] = [top]
  let doubt: Doubt = NONE
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    normaliseNode(node)
    const here = look(node, top, text, found)
    if (here > doubt) doubt = here
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return doubt
}

function look(node: Nodes, top: RootContent, text: string, found: Found): Doubt {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return lookAtWords(node, top, text, found)
    case 'tableCell':
      return isDoubtful(node, text) && !isTooDense(node, text) ? BLOCK : NONE
    case 'definition':
      found.definitions.push(normalizeIdentifier(node.identifier))
      return NONE
    case 'footnoteDefinition':
      found.footnotes.push(normalizeIdentifier(node.identifier))
      return doubtAboutContainer(node, top, text)
    case 'blockquote':
    case 'listItem':
      return doubtAboutContainer(node, top, text)
    default:
      return NONE
  }
}

function lookAtWords(
  node: Paragraph | Heading,
  top: RootContent,
  text: string,
  found: Found,
): Doubt {
  const isSplit = node !== top && !isOneLine(node)
  const isAcross = isSplit && node.children.some(isDoubtfulAcrossLines)
  if ((!isAcross && !isDoubtful(node, text)) || isTooDense(node, text)) return NONE
  if (isSplit) return BLOCK
  found.words.push(node)
  return NONE
}

/**
 * Whether remark would take seconds, in proportion to the square of the marks. No article has such a block; what the
 * native parser made of it has to do.
 */
function isTooDense({ position }: WordBlock, text: string): boolean {
  const { start, end } = position ?? {}
  return isDense(text.slice(start?.offset, end?.offset))
}

/**
 * Whether a node may be read otherwise where words go on from line to line in a quote, item or footnote, whose own marks
 * then stand between the lines.
 */
function isDoubtfulAcrossLines(node: Nodes): boolean {
  if (node.type === 'text') return STRAY.test(node.value)
  if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') {
    return node.children.some(isDoubtfulAcrossLines)
  }
  return !isOneLine(node)
}
