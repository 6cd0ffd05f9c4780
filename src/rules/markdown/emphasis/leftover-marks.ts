import type { Nodes, Root } from 'mdast'
import { spanOf } from '../../../article/span-of.ts'
import { wordBlocksOf } from '../../../article/walk.ts'
import type { Span } from '../../../model/span.ts'

/** Marks of bold that stand in the text though nothing takes them: one without its partner, or `__` beside Chinese. */
export interface LeftoverMarks {
  readonly span: Span
  readonly mark: '**' | '__'
  /** With their marks, how words between two `__` should be written. */
  readonly mended?: string
}

/** Beside one of these a `**` was meant to make something bold; elsewhere it may be an operator, a glob or a footnote. */
const CHINESE = /[\p{Script=Han}，。：；！？、（）《》“”【】]/u
const UNDERSCORES = /__(?=\p{Script=Han})[^_\n]{1,200}\p{Script=Han}__/gu

/**
 * Literal `**` of blocks that hold an odd number of them, the last one of each such block; and words in `__`, which works
 * only at the borders of words, so never amid Chinese (CommonMark 0.31 §6.2).
 */
export function leftoverMarks(tree: Root, text: string): readonly LeftoverMarks[] {
  const found: LeftoverMarks[] = []
  for (const { node } of wordBlocksOf(tree)) {
    const spans = textSpans(node)
    const marks = spans.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(/\\.|\*+/gs))
        .filter(({ 0: mark }) => mark === '**')
        .map(({ index }) => ({ start: start + index, end: start + index + 2 })),
    )
    const last = marks.at(-1)
    if (last && marks.length % 2 === 1 && isAtChinese(text, last))
      found.push({ span: last, mark: '**' })
    for (const { start, end } of spans) found.push(...underscores(text, start, end))
  }
  return found
}

function isAtChinese(text: string, { start, end }: Span): boolean {
  return CHINESE.test(text.slice(Math.max(0, start - 1), start) + text.slice(end, end + 1))
}

function underscores(text: string, from: number, to: number): readonly LeftoverMarks[] {
  return Array.from(text.slice(from, to).matchAll(UNDERSCORES), ({ 0: written, index }) => ({
    span: { start: from + index, end: from + index + written.length },
    mark: '__' as const,
    mended: `**${written.slice(2, -2)}**`,
  }))
}

function textSpans(node: Nodes): readonly Span[] {
  if (node.type === 'text') return [spanOf(node)]
  return 'children' in node ? (node.children as readonly Nodes[]).flatMap(textSpans) : []
}
