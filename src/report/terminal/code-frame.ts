import type { Span } from '../../model/span.ts'
import { maskCredentials } from '../../text/mask-credentials.ts'
import { columnsOf } from './columns-of.ts'
import type { Paint } from './style.ts'
import { splitGraphemes, visible } from './visible.ts'

/** A line of the file around a place, and the marks that stand below it. */
export interface CodeFrame {
  readonly line: string
  /** Spaces that bring the carets below their place. */
  readonly padding: string
  readonly carets: string
}

/** One character as it is shown. */
interface Cell {
  readonly text: string
  readonly marked: boolean
  /** Columns of the terminal, from 0. */
  readonly start: number
  readonly end: number
}

/** How much of the line is looked at on each side; no terminal shows more, and a line may be a megabyte long. */
const reach = 1000
const tab = '    '

/**
 * The line in which `span` begins, cut with `…` to at most `width` columns around the span, and carets below what the
 * span covers of that line (one caret where it covers nothing). Columns are those of a terminal: a Han character takes two.
 */
export function codeFrame(text: string, span: Span, width: number, paint: Paint): CodeFrame {
  const parts = trimmed(lineParts(text, span), 2 * width)
  const cells = layOut(parts)
  const total = cells.at(-1)?.end ?? 0
  const mark = cells.find((cell) => cell.marked)?.start ?? markColumn(cells, parts.before)
  const view = chooseView(total, mark, width, parts)
  const shown = cells.filter((cell) => cell.start >= view.start && cell.end <= view.end)
  const shift = (shown[0]?.start ?? mark) - (view.cutLeft ? 1 : 0)
  const marked = shown.filter((cell) => cell.marked)
  const caretCount = Math.max(1, (marked.at(-1)?.end ?? mark) - mark)
  return {
    line: `${view.cutLeft ? '…' : ''}${draw(shown, paint)}${view.cutRight ? '…' : ''}`,
    padding: ' '.repeat(Math.max(0, mark - shift)),
    carets: '^'.repeat(caretCount),
  }
}

interface LineParts {
  readonly before: string
  readonly marked: string
  readonly after: string
  /** Whether the line goes on beyond what was looked at. */
  readonly more: { readonly left: boolean; readonly right: boolean }
}

/** The line around the start of the span, in three parts; a span of several lines is cut at the end of its first. */
function lineParts(text: string, span: Span): LineParts {
  const left = text.slice(Math.max(0, span.start - reach), span.start)
  const lineStart = Math.max(left.lastIndexOf('\n'), left.lastIndexOf('\r')) + 1
  const right = text.slice(span.start, span.start + 2 * reach)
  const lineEnd = right.search(/[\r\n]/)
  const rest = lineEnd < 0 ? right : right.slice(0, lineEnd)
  const before = left.slice(lineStart)
  const line = maskCredentials(before + rest)
  const marked = before.length + span.end - span.start
  return {
    before: line.slice(0, before.length).replace(/^\uFEFF/, ''),
    marked: line.slice(before.length, marked),
    after: line.slice(marked),
    more: {
      left: lineStart === 0 && span.start > reach,
      right: lineEnd < 0 && span.start + 2 * reach < text.length,
    },
  }
}

/** The parts without what is too far away to be shown, which need not be laid out. */
function trimmed({ before, marked, after, more }: LineParts, most: number): LineParts {
  return {
    before: before.slice(-most),
    marked: marked.slice(0, most),
    after: after.slice(0, most),
    more: {
      left: more.left || before.length > most,
      right: more.right || after.length > most || marked.length > most,
    },
  }
}

function layOut(parts: LineParts): readonly Cell[] {
  let column = 0
  const cellsOf = (text: string, marked: boolean): readonly Cell[] =>
    splitGraphemes(text).map((grapheme) => {
      const shown = grapheme === '\t' ? tab : visible(grapheme)
      const start = column
      column += columnsOf(shown)
      return { text: shown, marked, start, end: column }
    })
  return [
    ...cellsOf(parts.before, false),
    ...cellsOf(parts.marked, true),
    ...cellsOf(parts.after, false),
  ]
}

/** Column of a place that covers nothing: behind all that stands before it. */
function markColumn(cells: readonly Cell[], before: string): number {
  return cells[splitGraphemes(before).length - 1]?.end ?? 0
}

/** The columns that are shown, the place a third of the way in; each `…` takes one of them. */
function chooseView(total: number, mark: number, width: number, { more }: LineParts) {
  const last = Math.max(0, total - width + (more.right ? 1 : 0))
  const from = Math.min(Math.max(0, mark - Math.floor(width / 3)), last)
  const cutLeft = from > 0 || more.left
  const cutRight = from + width < total || more.right
  return {
    cutLeft,
    cutRight,
    start: from + (cutLeft ? 1 : 0),
    end: from + width - (cutRight ? 1 : 0),
  }
}

/** The cells as one string, the marked ones painted. */
function draw(cells: readonly Cell[], paint: Paint): string {
  const text = (marked: boolean, chosen: readonly Cell[]) =>
    chosen
      .filter((cell) => cell.marked === marked)
      .map((cell) => cell.text)
      .join('')
  const firstMarked = cells.findIndex((cell) => cell.marked)
  if (firstMarked < 0) return text(false, cells)
  const left = text(false, cells.slice(0, firstMarked))
  return `${left}${paint(text(true, cells))}${text(false, cells.slice(firstMarked))}`
}
