import type { Edit, Span } from '../../../model/span.ts'

/** The lines of a block without the blanks and `>` before them. */
export function rowsOf(text: string, { start, end }: Span): readonly string[] {
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => line.replace(/^[\t >]+/, '').trimEnd())
}

/** Whether a line may be a row: it has bars of its own, and they do not only stand in code. */
export function isRow(line: string): boolean {
  const bars = line.replace(/`[^`]*`|\\./g, '').match(/[|｜]/g)?.length ?? 0
  return bars > 1 || (bars === 1 && isDelimiter(line))
}

/** Whether a line can only be the one below the header, full-width signs and dashes allowed. */
export function isDelimiter(line: string): boolean {
  return /^[|｜:：\-—－–\t ]+$/.test(line) && /[|｜]/.test(line) && /[-—－–]/.test(line)
}

/** How many cells a row has; bars at its ends are no borders between cells. */
export function cellsOf(line: string): number {
  const inner = line.replace(/`[^`]*`|\\./g, '').replace(/^[|｜]|[|｜]\s*$/g, '')
  return inner.split(/[|｜]/).length
}

/** Takes out the blank lines of a gap between two rows. */
export function withoutBlanks(text: string, { start, end }: Span): Edit {
  const gap = text.slice(start, end)
  const span = { start: start + gap.indexOf('\n') + 1, end: start + gap.lastIndexOf('\n') + 1 }
  return { span, text: '' }
}

/** Puts a blank line before a line, with the `>` of the quote it stands in. */
export function blankBefore(text: string, at: number): Edit {
  const before = text.lastIndexOf('\n', at - 1) + 1
  const prefix = /^[\t >]*/.exec(text.slice(before, at))![0].trimEnd()
  const lineEnd = text[before - 2] === '\r' ? '\r\n' : '\n'
  return { span: { start: before, end: before }, text: prefix + lineEnd }
}
