import { stringify } from 'yaml'
import type { Observation } from '../model/finding.ts'
import type { Format, Header, HeaderReading } from '../model/format.ts'
import type { Person } from '../model/metadata.ts'
import type { Span } from '../model/span.ts'
import { fieldStart, type HeaderField } from './parts/header-field.ts'
import { isKnownKey } from './parts/header-keys.ts'
import { headerProblem } from './parts/header-problem.ts'
import { readTitleHeading } from './parts/heading.ts'
import { contentStart, isBlank, type Line, lineEndOf, lineFrom, linesOf } from './parts/lines.ts'
import { readLooseFields } from './parts/loose-fields.ts'
import { makeHeader } from './parts/make-header.ts'
import { isTooDeep, readYamlFields } from './parts/yaml-fields.ts'

const FENCE = '---'
/** Longest header that is given to the YAML parser, in UTF-16 units. */
const LONGEST = 65_536

/**
 * YAML between two lines of `---` at the start of the file. A header that YAML refuses is read line by line, with the
 * reason as a problem. Keys of extra fields that yikan itself uses cannot be written; a value of white space alone is lost.
 */
export const frontMatter: Format = {
  id: 'front-matter',
  read: readFrontMatter,
  write: writeFrontMatter,
}

interface Block {
  /** With both fences. */
  readonly span: Span
  readonly inner: Span
  readonly lines: readonly Line[]
  readonly closed: boolean
}

/** The front matter of a file; what only looks like it (a rule, then prose) is none. */
function findBlock(text: string): Block | undefined {
  const open = lineFrom(text, contentStart(text))
  if (text.slice(open.start, open.end).trimEnd() !== FENCE || open.next === open.end)
    return undefined
  const lines: Line[] = []
  let firstBlank: number | undefined
  let strange = false
  for (const line of linesOf(text, open.next)) {
    if (isFence(text, line)) {
      if (strange) break
      const inner = { start: open.next, end: line.start }
      return lines.every((each) => isBlank(text, each)) || looksLikeKeys(text, lines)
        ? { span: { start: open.start, end: line.end }, inner, lines, closed: true }
        : undefined
    }
    if (isBlank(text, line)) firstBlank ??= lines.length || undefined
    else if (firstBlank !== undefined && !isYamlLine(text, line)) strange = true
    lines.push(line)
  }
  return looksLikeKeys(text, lines) ? unclosed(text, open, lines) : undefined
}

function isFence(text: string, line: Line): boolean {
  return (
    line.end - line.start < 80 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end))
  )
}

/** The closing line is missing: the header ends before the first line that is blank or cannot be YAML. */
function unclosed(text: string, open: Line, all: readonly Line[]): Block {
  const stop = all.findIndex((line) => isBlank(text, line) || !isYamlLine(text, line))
  const lines = all.slice(0, stop === -1 ? undefined : stop)
  const end = lines.at(-1)?.end ?? open.end
  return {
    span: { start: open.start, end },
    inner: { start: open.next, end },
    lines,
    closed: false,
  }
}

/** A field, a comment, or something indented or listed below a field. */
function isYamlLine(text: string, line: Line): boolean {
  return /[ \t#\]}-]/.test(text[line.start]!) || fieldStart(text, line) !== undefined
}

function looksLikeKeys(text: string, lines: readonly Line[]): boolean {
  const first = lines.find((line) => !isBlank(text, line) && text[line.start] !== '#')
  return (
    first !== undefined &&
    (fieldStart(text, first) !== undefined ||
      /["'][^"']{1,60}["'][ \t]*:/.test(
        text.slice(first.start, Math.min(first.end, first.start + 80)),
      ))
  )
}

function readFrontMatter(text: string): HeaderReading | undefined {
  const block = findBlock(text)
  if (!block) return undefined
  const { fields, problems } = readFields(text, block)
  const header = makeHeader(text, fields)
  const heading = header.metadata.title ? undefined : readTitleHeading(text, block.span.end)
  return {
    metadata: heading ? { ...header.metadata, title: heading.title } : header.metadata,
    ...(header.attribution && { attribution: header.attribution }),
    consumed: [block.span, ...(heading ? [heading.span] : [])],
    problems: [...unclosedProblem(text, block), ...problems, ...header.problems],
  }
}

function readFields(
  text: string,
  { inner, lines }: Block,
): { fields: readonly HeaderField[]; problems: readonly Observation[] } {
  const source = text.slice(inner.start, inner.end)
  const refusal =
    source.length > LONGEST
      ? headerProblem('too-large', inner, { size: source.length, limit: LONGEST })
      : isTooDeep(source)
        ? headerProblem('too-deep', inner)
        : undefined
  if (refusal)
    return { fields: readLooseFields(text, lines.slice(0, 1000)).fields, problems: [refusal] }
  const read = readYamlFields(source, inner.start)
  if ('fields' in read) return read
  const loose = readLooseFields(text, lines)
  if (loose.problems.length > 0) return loose
  return { ...loose, problems: [headerProblem('invalid-yaml', read.span, { detail: read.detail })] }
}

function unclosedProblem(text: string, { span, closed }: Block): readonly Observation[] {
  if (closed) return []
  const edits = [{ span: { start: span.end, end: span.end }, text: lineEndOf(text) + FENCE }]
  const mark = { start: span.start, end: span.start + FENCE.length }
  return [headerProblem('unclosed', mark, { close: FENCE }, { fix: { kind: 'safe', edits } })]
}

function writeFrontMatter({ metadata, attribution }: Header): string {
  const { title, cover, summary, date, updated, slug, tags, extra } = metadata
  const original = filled({
    title: attribution?.title?.value,
    url: attribution?.url?.value,
    authors: attribution?.authors.map(person),
  })
  const document = filled({
    title: title?.value,
    cover: cover?.value,
    summary: summary?.value,
    date: date?.value,
    updated: updated?.value,
    slug: slug?.value,
    tags: tags.map(({ value }) => value),
    original: original.size > 0 ? original : undefined,
    translators: attribution?.translators.map(person),
    reviewers: attribution?.reviewers.map(person),
    license: attribution?.license?.value,
  })
  for (const { key, value } of extra) if (!isKnownKey(key)) document.set(key, value)
  const yaml = document.size === 0 ? '' : stringify(document, { lineWidth: 0 })
  return `${FENCE}\n${yaml}${FENCE}\n`
}

/** The entries that hold something, in order. */
function filled(entries: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const holds = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined)
  return new Map(Object.entries(entries).filter(([, value]) => holds(value)))
}

function person({ name, url }: Person): string | { name: string; url: string } {
  return url === undefined ? name : { name, url }
}
