import type { Delete, Emphasis, Nodes, PhrasingContent, Root, Strong } from 'mdast'
import { walk } from '../../../article/walk.ts'
import type { Span } from '../../../model/span.ts'

/** Words between two runs of emphasis marks, as the tree has them. Spans are those of the file. */
export interface MarkedWords {
  /** One of the marks: `*`, `_` or `~`. */
  readonly mark: string
  readonly opening: Span
  readonly closing: Span
  readonly children: readonly PhrasingContent[]
}

/**
 * All emphasis of a tree with its whole runs of marks, in order. Where two kinds share both their runs, as in `***`,
 * they are one; its children are those of the innermost.
 */
export function markedWords(tree: Root, text: string): readonly MarkedWords[] {
  const found: MarkedWords[] = []
  const inner = new Set<PhrasingContent>()
  for (const { node: outermost } of walk(tree)) {
    if (!isMarked(outermost)) continue
    const { start, end } = spanOf(outermost)
    const mark = text[start]
    // What came out of raw HTML or was joined by a transform has no marks at its ends.
    if (
      inner.has(outermost) ||
      mark === undefined ||
      !'*_~'.includes(mark) ||
      text[end - 1] !== mark
    )
      continue
    const nested = innermost(outermost, text)
    for (const each of nested) inner.add(each)
    const opening = runAround(text, start, mark)
    const closing = runAround(text, end - 1, mark)
    const { children } = nested.at(-1) ?? outermost
    if (opening.end <= closing.start) found.push({ mark, opening, closing, children })
  }
  return found
}

function isMarked(node: Nodes): node is Strong | Emphasis | Delete {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}

/** The nodes below that begin and end with the same runs, from outside to inside. */
function innermost(outer: Strong | Emphasis | Delete, text: string): (Strong | Emphasis)[] {
  const only = outer.children.length === 1 ? outer.children[0] : undefined
  if (only === undefined || (only.type !== 'strong' && only.type !== 'emphasis')) return []
  return text[spanOf(only).start] === text[spanOf(outer).start]
    ? [only, ...innermost(only, text)]
    : []
}

/** The whole run that a mark belongs to; an escaped mark before it is text. */
function runAround(text: string, at: number, mark: string): Span {
  let start = at
  let end = at + 1
  while (text[start - 1] === mark && text[start - 2] !== '\\') start--
  while (text[end] === mark) end++
  return { start, end }
}

/** Where a node stands in the file. */
export function spanOf({ position }: PhrasingContent): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
