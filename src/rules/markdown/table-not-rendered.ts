import type { Paragraph, Parents, Table } from 'mdast'
import { spanOf } from '../../article/span-of.ts'
import { walk } from '../../article/walk.ts'
import { everything, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { blankBefore, cellsOf, isDelimiter, isRow, rowsOf, withoutBlanks } from './tables/rows.ts'

/** What was meant as a table is one, with all its rows and nothing else in it (GFM 0.29 §4.10). */
export const tableNotRendered: ArticleRule = {
  id: 'markdown/table-not-rendered',
  subject: 'article',
  severity: 'warning',
  check({ tree, source: { text } }) {
    if (!/[|｜]/.test(text)) return []
    const found: Observation[] = []
    for (const { node, parent, index } of walk(tree)) {
      if (node.type === 'table') found.push(...swallowed(node, text))
      if (node.type === 'paragraph') found.push(...shown(node, text, parent, index))
    }
    return found
  },
}

/** A paragraph that readers see with its bars. */
function shown(
  paragraph: Paragraph,
  text: string,
  parent: Parents,
  index: number,
): readonly Observation[] {
  const span = spanOf(paragraph)
  if (!/[|｜]/.test(text.slice(span.start, span.end))) return []
  const rows = rowsOf(text, span)
  if (!rows.some(isRow)) return []
  const data = { text: excerpt(text.slice(span.start, span.end), 30) }
  const before = parent.children[index - 1]
  const gap = before && { start: spanOf(before).end, end: span.start }
  const isAll = rows.every((row) => isRow(row) || isDelimiter(row))
  const columns = before && columnsBefore(before, text)
  if (isAll && gap && columns !== undefined && columns === cellsOf(rows[0]!)) {
    const isHead = isDelimiter(rows[0]!)
    if (before.type === 'table' ? !isHead : isHead)
      return [
        {
          message: 'markdown/table-not-rendered.cut',
          data,
          span,
          fix: { kind: 'safe', edits: [withoutBlanks(text, gap)], changes: everything },
        },
      ]
  }
  const at = rows.findIndex((row, i) => i > 0 && isDelimiter(row))
  if (at > 0) {
    const counts = { header: cellsOf(rows[at - 1]!), delimiters: cellsOf(rows[at]!) }
    if (counts.header === counts.delimiters)
      return [{ message: 'markdown/table-not-rendered', data, span }]
    const message = 'markdown/table-not-rendered.columns'
    return [{ message, data: { ...data, ...counts }, span }]
  }
  const isHeadless = isAll && rows.length > 1 && new Set(rows.map(cellsOf)).size === 1
  if (!isHeadless || cellsOf(rows[0]!) < 2 || !rows.every((row) => /^[|｜]/.test(row))) return []
  return [{ message: 'markdown/table-not-rendered.no-delimiters', data, span }]
}

/** How many cells the rows have that end where a blank line begins: of a table, or of a header by itself. */
function columnsBefore(node: Parents['children'][number], text: string): number | undefined {
  const rows = rowsOf(text, spanOf(node))
  if (node.type === 'table') return cellsOf(rows[0]!)
  return node.type === 'paragraph' && rows.length === 1 && isRow(rows[0]!)
    ? cellsOf(rows[0]!)
    : undefined
}

/** Lines without any bar at the end of a table: the paragraph after it. Where rows need no bar at their beginning, a sentence. */
function swallowed({ children }: Table, text: string): readonly Observation[] {
  const isBarred = (row: (typeof children)[number]) =>
    text.slice(spanOf(row).start, spanOf(row).end).includes('|')
  const first = children.findIndex((row) => !isBarred(row))
  if (first < 1 || children.slice(first).some(isBarred)) return []
  const { start } = spanOf(children[first]!)
  const { end } = spanOf(children.at(-1)!)
  const lines = text.slice(start, end)
  const isOpen = text[spanOf(children[0]!).start] !== '|'
  if (isOpen && !/[。！？；]/.test(lines)) return []
  const data = { text: excerpt(lines, 30) }
  const message = 'markdown/table-not-rendered.swallowed'
  return [
    {
      message,
      data,
      span: { start, end },
      fix: { kind: 'safe', edits: [blankBefore(text, start)], changes: everything },
    },
  ]
}
