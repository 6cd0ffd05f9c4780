import type { Observation } from '../../model/finding.ts'
import type { Span, Spanned } from '../../model/span.ts'
import { isKnownKey } from './header-keys.ts'
import { headerProblem } from './header-problem.ts'
import { isBlank, type Line, trimmed } from './lines.ts'

/** One `key: value` of a header. */
export interface HeaderField extends Spanned {
  readonly key: string
  readonly keySpan: Span
  /** The members of a list; each is one tag or one person. */
  readonly items?: readonly HeaderItem[]
  /** Whether the value is a mapping or a list where words belong. */
  readonly structured?: boolean
}

export interface HeaderItem extends Spanned {
  readonly url?: string
}

const KEY = /^([A-Za-z][\w.-]{0,63})[ \t]*([:：])/

export interface FieldStart {
  readonly key: string
  readonly keySpan: Span
  /** Place of a full-width colon that stands where an ASCII one belongs. */
  readonly colon?: Span
  /** The value on this line, trimmed. */
  readonly span: Span
}

/**
 * The field that begins on a line: an ASCII word, a colon, and all that follows to the end of the line. A full-width
 * colon is taken only after a key yikan knows; `https://…` is no field. Returns undefined for any other line.
 */
export function fieldStart(text: string, line: Span): FieldStart | undefined {
  const { start, end } = trimmed(text, line)
  const match = KEY.exec(text.slice(start, Math.min(end, start + 80)))
  if (!match) return undefined
  const [whole, key, colon] = match
  const value = start + whole.length
  if (colon === ':' ? text.startsWith('//', value) : !isKnownKey(key!)) return undefined
  const keySpan = { start, end: start + key!.length }
  return {
    key: key!,
    keySpan,
    ...(colon === '：' && { colon: { start: value - 1, end: value } }),
    span: trimmed(text, { start: value, end }),
  }
}

/** Whether the line is a field with a key yikan knows. */
export function isKnownField(text: string, line: Span): boolean {
  const field = fieldStart(text, line)
  return field !== undefined && isKnownKey(field.key)
}

export interface FieldLines {
  readonly fields: readonly HeaderField[]
  readonly problems: readonly Observation[]
  /** Lines before the first field. */
  readonly stray: readonly Span[]
}

/**
 * Fields written one a line. A line that is no field continues the value above it; lines before the first field are
 * stray. Full-width colons and values over several lines are problems; the value is kept all the same.
 */
export function readFieldLines(text: string, lines: Iterable<Line>): FieldLines {
  const fields: (FieldStart & { parts: Span[] })[] = []
  const stray: Span[] = []
  for (const line of lines) {
    if (isBlank(text, line)) continue
    const field = fieldStart(text, line)
    const last = fields.at(-1)
    if (field) fields.push({ ...field, parts: [field.span] })
    else if (last) last.parts.push(trimmed(text, line))
    else stray.push(trimmed(text, line))
  }
  return {
    fields: fields.map(({ key, keySpan, parts }) => ({ key, keySpan, ...joined(text, parts) })),
    problems: fields.flatMap((field) => lineProblems(text, field)),
    stray,
  }
}

/** Several lines as one value: a space between them, but none between two Han characters or after Chinese marks. */
export function joined(text: string, parts: readonly Span[]): Spanned {
  const filled = parts.filter(({ start, end }) => end > start)
  const value = filled
    .map(({ start, end }) => text.slice(start, end))
    .reduce(
      (before, after) =>
        WIDE_END.test(before) && WIDE_START.test(after) ? before + after : `${before} ${after}`,
      '',
    )
    .trim()
  const first = filled[0] ?? parts[0]!
  return { value, span: { start: first.start, end: (filled.at(-1) ?? first).end } }
}

const WIDE_END = /[\p{Script=Han}，。、；：！？”’）》」』]$/u
const WIDE_START = /^[\p{Script=Han}“‘（《「『]/u

function lineProblems(text: string, field: FieldStart & { parts: readonly Span[] }): Observation[] {
  const problems: Observation[] = []
  if (field.colon) {
    const fix = { kind: 'safe' as const, edits: [{ span: field.colon, text: ': ' }] }
    problems.push(headerProblem('full-width-colon', field.colon, { key: field.key }, { fix }))
  }
  if (field.parts.length > 1) {
    const { value, span } = joined(text, field.parts)
    // A value that begins on the line below moves up behind the colon.
    const space = field.span.start === field.span.end ? ' ' : ''
    const place = { start: field.span.start, end: span.end }
    const fix = { kind: 'suggestion' as const, edits: [{ span: place, text: space + value }] }
    problems.push(headerProblem('multi-line', span, { key: field.key }, { fix }))
  }
  return problems
}
