import type { List, ListItem, Nodes } from 'mdast'
import { spanOf } from '../../../article/span-of.ts'
import type { Article } from '../../../model/article.ts'
import { everything, type Observation } from '../../../model/finding.ts'
import { excerpt } from '../../excerpt.ts'
import { blankBefore } from '../tables/rows.ts'

/**
 * Lists without a blank line before or after them: the paragraph after becomes part of the last item (a lazy continuation,
 * CommonMark 0.31 §5.2); the one before is right in CommonMark, and not in every editor.
 */
export function listEdges({ tree, source: { text } }: Article): readonly Observation[] {
  // Within quotes and items a line at the margin is none of theirs.
  return tree.children.flatMap((node, index) =>
    node.type === 'list'
      ? [...glued(node, tree.children[index - 1], text), ...lazyEnd(node, text)]
      : [],
  )
}

function glued(list: List, before: Nodes | undefined, text: string): readonly Observation[] {
  const isGlued = before?.position?.end.line === (list.position?.start.line ?? 0) - 1
  if (before?.type !== 'paragraph' || !isGlued) return []
  const { start } = spanOf(list)
  return [
    {
      message: 'markdown/list-not-rendered.glued',
      data: { text: excerpt(text.slice(start, start + 80).split('\n')[0]!, 30) },
      span: { start, end: start + 1 },
      severity: 'info',
      fix: { kind: 'suggestion', edits: [blankBefore(text, start)], changes: everything },
    },
  ]
}

/** Of several items the last one alone goes on at the margin. */
function lazyEnd({ children }: List, text: string): readonly Observation[] {
  const starts = children.map((item) => lazyLine(item, text))
  const at = starts.at(-1)
  if (at === undefined || starts.filter((start) => start !== undefined).length > 1) return []
  const line = text.slice(at, text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at))
  if (!/\p{Script=Han}/u.test(line)) return []
  return [
    {
      message: 'markdown/list-not-rendered.swallows',
      data: { text: excerpt(line, 30) },
      span: { start: at, end: at + line.trimEnd().length },
      confidence: 'medium',
      ...(children.length === 1 && { severity: 'info' as const }),
      fix: { kind: 'suggestion', edits: [blankBefore(text, at)], changes: everything },
    },
  ]
}

/** Where the first line begins that belongs to the item's paragraph though it stands at the margin. */
function lazyLine({ children, position }: ListItem, text: string): number | undefined {
  const paragraph = children.at(-1)
  if (paragraph?.type !== 'paragraph' || position?.start.column !== 1) return undefined
  const { start, end } = spanOf(paragraph)
  const lazy = /\n(?=[^\s>])/.exec(text.slice(start, end))
  return lazy ? start + lazy.index + 1 : undefined
}
