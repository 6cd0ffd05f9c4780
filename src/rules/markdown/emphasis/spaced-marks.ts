import type { Root } from 'mdast'
import { walk } from '../../../article/walk.ts'
import type { Span } from '../../../model/span.ts'
import { canClose, canOpen, edges, isSpace, neighbours } from './flanking.ts'

/** Words that were meant to be bold and are not, since white space stands inside their `**`. */
export interface SpacedWords {
  /** With the marks. */
  readonly span: Span
  readonly words: string
  /** How it was meant, spaces put right. */
  readonly mended: string
}

/**
 * Pairs of literal `**` around Chinese words with white space on their inner side. Only paragraphs with an even number
 * of literal `**` are looked at, so that it is clear which belong together; without Chinese between them they may be
 * operators: `2 ** 3 ** 2`. Nor is a pair with other `**` inside.
 */
export function spacedMarks(tree: Root, text: string): readonly SpacedWords[] {
  const found: SpacedWords[] = []
  for (const { node } of walk(tree)) {
    if (!('children' in node)) continue
    const marks = node.children.flatMap((child) =>
      child.type === 'text' && child.position !== undefined
        ? literalMarks(text, child.position.start.offset ?? 0, child.position.end.offset ?? 0)
        : [],
    )
    if (marks.length % 2 !== 0) continue
    for (let i = 0; i < marks.length; i += 2) {
      found.push(...spacedWords(text, { start: marks[i]!, end: marks[i + 1]! + 2 }))
    }
  }
  return found
}

/** Offsets of `**` that are neither escaped nor part of a longer run. */
function literalMarks(text: string, start: number, end: number): readonly number[] {
  const written = text.slice(start, end)
  if (!written.includes('**')) return []
  const marks = written.matchAll(/\\.|\*+/gs)
  return Array.from(marks).flatMap(({ 0: mark, index }) => (mark === '**' ? [start + index] : []))
}

function spacedWords(text: string, span: Span): readonly SpacedWords[] {
  const inside = text.slice(span.start + 2, span.end - 2)
  const words = inside.trim()
  const isSpaced = isSpace(inside[0]) || isSpace(inside.at(-1))
  if (!isSpaced || /[\r\n]|\*\*/.test(inside) || !/\p{Script=Han}/u.test(words)) return []
  return [{ span, words, mended: mend(text, span, words) }]
}

/** Spaces inside are dropped, or moved outside where the marks would not take without them. */
function mend(text: string, { start, end }: Span, words: string): string {
  const outer = neighbours(text, start, end)
  const { first, last } = edges(words)
  const opens = canOpen('*', { before: outer.before, after: first })
  const closes = canClose('*', { before: last, after: outer.after })
  return `${opens ? '' : ' '}**${words}**${closes ? '' : ' '}`
}
