import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { isDense } from '../../../text/complexity.ts'
import { normaliseNode } from '../normalise-tree.ts'
import { isDoubtfulContainer, isOneLine } from './doubtful-container.ts'
import { isDoubtfulOrder } from './doubtful-order.ts'
import { isDoubtful, type WordBlock } from './doubtful-words.ts'
import type { Labels } from './read-again.ts'
import { isFresh, type Stretch } from './stretch.ts'

/** What has to be read again in a tree. */
export interface Survey {
  /** Paragraphs and headings of which the words are read again by themselves. */
  readonly words: readonly (Paragraph | Heading)[]
  /** What is read again whole, from its first block to its last. */
  readonly stretches: readonly Stretch[]
  /** All that is defined in the text. */
  readonly labels: Labels
}

interface Found {
  readonly words: (Paragraph | Heading)[]
  readonly definitions: string[]
  readonly footnotes: string[]
}

/** What is an item elsewhere. */
const ITEM = /^(?:[*+-]|\d{1,9}[.)])(?:\s|$)/
/** Marks that look for a partner on the lines that follow. */
const STRAY = /[`<|[\]]/

/** Longest text that is put together from stretches in doubt: remark takes quadratic time for many quotes, or lists. */
const LONGEST = 1000

/** Walks through a tree that was read natively, normalises it in place, and tells what in it is in doubt. */
export function survey(tree: Root, text: string): Survey {
  const { children } = tree
  const stretches: Stretch[] = []
  const found: Found = { words: [], definitions: [], footnotes: [] }
  let from = 0
  let isInDoubt = false
  let words = 0
  for (const [index, top] of children.entries()) {
    const isDoubtfulHere = isDoubtfulOrder(tree, index, text)
    isInDoubt = walk(top, text, found) || isDoubtfulHere || isInDoubt
    const next = children[index + 1]
    if (next !== undefined && !isFresh(top, next, text)) continue
    if (isInDoubt) {
      found.words.length = words
      add(stretches, { from, to: index + 1 }, tree)
    }
    from = index + 1
    isInDoubt = false
    words = found.words.length
  }
  return { words: found.words, stretches, labels: found }
}

/** Adds a stretch to those before it. Neighbours become one, since to start remark takes longer than to read a line. */
function add(stretches: Stretch[], stretch: Stretch, { children }: Root): void {
  const before = stretches.at(-1)
  const start = children[before?.from ?? 0]?.position?.start.offset ?? 0
  const end = children[stretch.to - 1]?.position?.end.offset ?? 0
  const isOne = before?.to === stretch.from && end - start < LONGEST
  if (isOne) stretches[stretches.length - 1] = { from: before.from, to: stretch.to }
  else stretches.push(stretch)
}

/** Collects what is found in a block of the root, and tells whether it is in doubt. */
function walk(top: RootContent, text: string, found: Found): boolean {
  const open: Nodes[] = [top]
  let isInDoubt = false
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    normaliseNode(node)
    if (look(node, top, text, found)) isInDoubt = true
    if ('children' in node) for (const child of node.children) open.push(child)
  }
  return isInDoubt
}

function look(node: Nodes, top: RootContent, text: string, found: Found): boolean {
  switch (node.type) {
    case 'paragraph':
      return lookAtWords(node, top, text, found) || isLikeItem(node, text)
    case 'heading':
      return lookAtWords(node, top, text, found)
    case 'tableCell':
      return isDoubtful(node, text) && !isTooDense(node, text)
    case 'definition':
      found.definitions.push(normalizeIdentifier(node.identifier))
      return false
    case 'footnoteDefinition':
      found.footnotes.push(normalizeIdentifier(node.identifier))
      return isDoubtfulContainer(node, top, text)
    case 'blockquote':
    case 'listItem':
      return isDoubtfulContainer(node, top, text)
    default:
      return false
  }
}

function isLikeItem({ position }: Paragraph, text: string): boolean {
  const start = position?.start.offset ?? 0
  return ITEM.test(text.slice(start, start + 11))
}

/** Remembers words that can be read again by themselves. Those that cannot put the whole block in doubt. */
function lookAtWords(
  node: Paragraph | Heading,
  top: RootContent,
  text: string,
  found: Found,
): boolean {
  const isSplit = node !== top && !isOneLine(node)
  const isAcross = isSplit && node.children.some(isDoubtfulAcrossLines)
  if ((!isAcross && !isDoubtful(node, text)) || isTooDense(node, text)) return false
  if (!isSplit) found.words.push(node)
  return isSplit
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
