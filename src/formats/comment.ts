import type { Observation } from '../model/finding.ts'
import type { Format, HeaderReading } from '../model/format.ts'
import type { Metadata } from '../model/metadata.ts'
import type { Span } from '../model/span.ts'
import {
  fieldStart,
  type HeaderField,
  isKnownField,
  joined,
  readFieldLines,
} from './parts/header-field.ts'
import { headerProblem } from './parts/header-problem.ts'
import { readTitleHeading } from './parts/heading.ts'
import { contentStart, isBlank, type Line, lineEndOf, linesOf, trimmed } from './parts/lines.ts'
import { makeHeader } from './parts/make-header.ts'
import { oneLine } from './parts/markdown-text.ts'

const OPEN = '<!--'
const CLOSE = '-->'

/**
 * `key: value` lines in an HTML comment at the start of the file. This is not YAML: a value is all that follows the first
 * colon of its line. Older files hold `# 标题`, the cover's bare address and a credit line instead of keys.
 *
 * A value cannot hold `-->`, so it is written `--&gt;` there. Line ends within a value become spaces; a tag ends at a
 * comma; characters of a key other than letters, digits, `_`, `.` and `-` become `-`. The attribution is not written:
 * in this form it stands in a quote of its own.
 */
export const comment: Format = {
  id: 'comment',
  read: readComment,
  write: ({ metadata }) => `${[OPEN, ...metadataLines(metadata), CLOSE].join('\n')}\n`,
}

interface HeaderComment {
  /** From `<!--` to the end of the header. */
  readonly span: Span
  readonly lines: readonly Line[]
  readonly closed: boolean
}

/** How many comments may stand before the header. */
const MOST_COMMENTS = 20

/** The first comment of a file that holds a header; comments before it that hold none are passed over. */
function findComment(text: string): HeaderComment | undefined {
  let at = contentStart(text)
  for (let passed = 0; passed < MOST_COMMENTS; passed += 1) {
    const open = trimmed(text, { start: at, end: Math.min(at + 8, text.length) }).start
    if (!text.startsWith(OPEN, open)) return undefined
    const found = measure(text, open)
    if (found.lines.some((line) => isKnownField(text, line)) || isOldForm(text, found.lines))
      return found
    if (!found.closed) return undefined
    at = contentStart(text, found.span.end)
  }
  return undefined
}

/**
 * How far the comment reaches. A `-->` at the end of a line, with no other comment opened before it, is trusted; any other
 * may belong to the body, and then the header ends before the first line that is blank or no field.
 */
function measure(text: string, open: number): HeaderComment {
  const start = open + OPEN.length
  const close = text.indexOf(CLOSE, start)
  const limit = close === -1 ? text.length : close
  const trusted = close !== -1 && isTrusted(text, start, close)
  const lines: Line[] = []
  for (const line of linesOf(text, start, limit)) {
    const blank = isBlank(text, line)
    if (!trusted && (blank ? lines.length > 0 : !isHeaderLine(text, line, lines.length))) {
      return unclosed(open, start, lines)
    }
    if (!blank) lines.push(line)
  }
  if (close === -1) return unclosed(open, start, lines)
  return { span: { start: open, end: close + CLOSE.length }, lines, closed: true }
}

function isTrusted(text: string, start: number, close: number): boolean {
  const [rest] = linesOf(text, close + CLOSE.length)
  const other = text.indexOf(OPEN, start)
  return (other === -1 || other > close) && (!rest || isBlank(text, rest))
}

function unclosed(open: number, start: number, lines: readonly Line[]): HeaderComment {
  return { span: { start: open, end: lines.at(-1)?.end ?? start }, lines, closed: false }
}

/** A field, or one of the three lines of the older form. */
function isHeaderLine(text: string, line: Span, index: number): boolean {
  if (fieldStart(text, line)) return true
  return (index === 0 && isHash(text, line)) || (index === 1 && isAddress(text, line))
}

function isOldForm(text: string, lines: readonly Line[]): boolean {
  return lines[0] !== undefined && isHash(text, lines[0])
}

function isHash(text: string, line: Span): boolean {
  return /^#[ \t]/.test(text.slice(trimmed(text, line).start, line.end).slice(0, 2))
}

function isAddress(text: string, line: Span): boolean {
  const { start, end } = trimmed(text, line)
  return /^https?:\/\/[^\s]+$/i.test(text.slice(start, end))
}

function readComment(text: string): HeaderReading | undefined {
  const found = findComment(text)
  if (!found) return undefined
  const { fields, problems } = isOldForm(text, found.lines)
    ? { fields: oldFields(text, found.lines), problems: [] }
    : newFields(text, found.lines)
  const decoded = fields.map((field) => ({ ...field, value: decodeArrow(field.value) }))
  const { metadata, attribution, problems: keyProblems } = makeHeader(text, decoded)
  const heading = metadata.title ? undefined : readTitleHeading(text, found.span.end)
  return {
    metadata: heading ? { ...metadata, title: heading.title } : metadata,
    ...(attribution && { attribution }),
    consumed: [found.span, ...(heading ? [heading.span] : [])],
    problems: [...problems, ...keyProblems, ...closeProblems(text, found)],
  }
}

/** Fields of the form with keys; lines before the first key are kept as a note. */
function newFields(
  text: string,
  lines: readonly Line[],
): { fields: readonly HeaderField[]; problems: readonly Observation[] } {
  const { fields, problems, stray } = readFieldLines(text, lines)
  if (stray.length === 0) return { fields, problems }
  const note = noteOf(text, stray)
  return {
    fields: [note, ...fields],
    problems: [headerProblem('stray-line', note.span), ...problems],
  }
}

/** Title, cover and note of the older form. */
function oldFields(text: string, lines: readonly Line[]): readonly HeaderField[] {
  const [first, ...rest] = lines.map((line) => trimmed(text, line))
  const cover = rest.find((line) => isAddress(text, line))
  const fields = rest.filter((line) => fieldStart(text, line))
  const note = rest.filter((line) => line !== cover && !fields.includes(line))
  const title = trimmed(text, { start: first!.start + 1, end: first!.end })
  return [
    plainField(text, 'title', title),
    ...(cover ? [plainField(text, 'cover', cover)] : []),
    ...readFieldLines(
      text,
      fields.map((line) => ({ ...line, next: line.end })),
    ).fields,
    ...(note.length > 0 ? [noteOf(text, note)] : []),
  ]
}

function plainField(text: string, key: string, span: Span): HeaderField {
  return { key, keySpan: span, value: text.slice(span.start, span.end), span }
}

function noteOf(text: string, lines: readonly Span[]): HeaderField {
  const note = joined(text, lines)
  return { key: 'note', keySpan: note.span, ...note }
}

function closeProblems(text: string, { span, closed }: HeaderComment): readonly Observation[] {
  if (!closed) {
    const mark = { start: span.start, end: span.start + OPEN.length }
    const insertion = { span: { start: span.end, end: span.end }, text: lineEndOf(text) + CLOSE }
    const fix = { kind: 'safe' as const, edits: [insertion] }
    return [headerProblem('unclosed', mark, { close: CLOSE }, { fix })]
  }
  const [rest] = linesOf(text, span.end)
  if (!rest || isBlank(text, rest)) return []
  const fix = {
    kind: 'safe' as const,
    edits: [{ span: { start: span.end, end: span.end }, text: lineEndOf(text) }],
  }
  return [headerProblem('text-after-close', trimmed(text, rest), {}, { fix })]
}

function metadataLines(metadata: Metadata): readonly string[] {
  const { title, cover, summary, date, updated, slug, tags, extra } = metadata
  const known = Object.entries({ cover, summary, date, updated, slug }).flatMap(([key, value]) =>
    value ? [`${key}: ${encodeArrow(oneLine(value.value))}`] : [],
  )
  const tagList = tags.map(({ value }) => encodeArrow(oneLine(value))).join(', ')
  return [
    `title: ${encodeArrow(oneLine(title?.value ?? ''))}`.trimEnd(),
    ...known,
    ...(tagList === '' ? [] : [`tags: ${tagList}`]),
    ...extra.map(({ key, value }) => `${plainKey(key)}: ${encodeArrow(oneLine(value))}`.trimEnd()),
  ]
}

function plainKey(key: string): string {
  const plain = key.replace(/[^\w.-]/g, '-')
  return /^[A-Za-z]/.test(plain) ? plain : `x-${plain}`
}

/** `-->` as `--&gt;`; what already looks like that gets one more `amp;`, so that reading is exact. */
function encodeArrow(value: string): string {
  return value.replace(/--&((?:amp;)*)gt;/g, '--&amp;$1gt;').replaceAll(CLOSE, '--&gt;')
}

function decodeArrow(value: string): string {
  return value.replace(/--&(amp;)?((?:amp;)*)gt;/g, (_, one, more) =>
    one ? `--&${more}gt;` : CLOSE,
  )
}
