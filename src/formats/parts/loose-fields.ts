import { parseDocument } from 'yaml'
import type { Observation } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import {
  type FieldStart,
  fieldStart,
  type HeaderField,
  type HeaderItem,
  joined,
} from './header-field.ts'
import { headerProblem } from './header-problem.ts'
import { isBlank, type Line, trimmed } from './lines.ts'
import { isTooDeep } from './yaml-fields.ts'

/** Longer lines are not tried with YAML one by one. */
const LONGEST = 2000

interface Entry extends FieldStart {
  readonly path: string
  readonly parts: Span[]
  readonly items: HeaderItem[]
}

export interface LooseFields {
  readonly fields: readonly HeaderField[]
  readonly problems: readonly Observation[]
}

/**
 * Broken YAML read line by line, so that nothing of it is lost: `key: value` with or without quotes, members of a list or
 * of `original` below an empty key, and further lines of a value. Each line that YAML itself would refuse is a
 * problem, with quotes around the value as its fix.
 */
export function readLooseFields(text: string, lines: readonly Line[]): LooseFields {
  const entries: Entry[] = []
  let parent: Entry | undefined
  for (const line of lines) {
    if (isBlank(text, line) || text[trimmed(text, line).start] === '#') continue
    const indented = /[ \t]/.test(text[line.start]!)
    const item = /^[ \t]*-[ \t]+/.exec(text.slice(line.start, line.end))?.[0].length
    const start = item === undefined ? fieldStart(text, line) : undefined
    if (item !== undefined && parent) {
      parent.items.push(unquoted(text, trimmed(text, { start: line.start + item, end: line.end })))
    } else if (start && (!indented || parent?.path === 'original')) {
      const entry = makeEntry(start, indented ? 'original.' : '')
      entries.push(entry)
      if (!indented) parent = isBlank(text, start.span) ? entry : undefined
    } else entries.at(-1)?.parts.push(trimmed(text, line))
  }
  const kept = entries.filter(
    ({ path, parts, items }) =>
      path !== 'original' || parts.length > 1 || items.length > 0 || !isBlank(text, parts[0]!),
  )
  return {
    fields: kept.map((entry) => toField(text, entry)),
    problems: entries.flatMap((entry) => entryProblems(text, entry)),
  }
}

function makeEntry(start: FieldStart, prefix: string): Entry {
  return {
    ...start,
    path: (prefix + start.key).toLowerCase() === 'original' ? 'original' : prefix + start.key,
    parts: [start.span],
    items: [],
  }
}

function toField(text: string, { path, keySpan, parts, items }: Entry): HeaderField {
  // `|` and `>` announce a block of lines; they are no part of it.
  const [first, ...rest] = parts
  const block = /^[|>][-+\d]*$/.test(text.slice(first!.start, first!.end))
  const value = parts.length > 1 ? joined(text, block ? rest : parts) : unquoted(text, first!)
  return { key: path, keySpan, ...value, ...(items.length > 0 && { items }) }
}

function unquoted(text: string, span: Span): { value: string; span: Span } {
  const written = text.slice(span.start, span.end)
  const quote = written[0]
  const quoted = written.length > 1 && (quote === '"' || quote === "'") && written.endsWith(quote)
  return { value: (quoted ? written.slice(1, -1) : written).trim(), span }
}

function entryProblems(text: string, entry: Entry): readonly Observation[] {
  const { colon, key, span, keySpan, parts } = entry
  if (colon) {
    const fix = { kind: 'safe' as const, edits: [{ span: colon, text: ': ' }] }
    return [headerProblem('full-width-colon', colon, { key }, { fix })]
  }
  if (parts.length > 1 || isBlank(text, span)) return []
  const line = text.slice(keySpan.start, span.end)
  if (line.length > LONGEST || isTooDeep(line)) return []
  if (parseDocument(line, { schema: 'failsafe', prettyErrors: false }).errors.length === 0)
    return []
  const quoted = JSON.stringify(unquoted(text, span).value)
  const fix = { kind: 'safe' as const, edits: [{ span, text: quoted }] }
  return [headerProblem('quote-needed', span, { key }, { fix })]
}
