import type { Observation } from '../model/finding.ts'
import type { Format, Header, HeaderReading } from '../model/format.ts'
import type { Span } from '../model/span.ts'
import { allMatches } from '../text/all-matches.ts'
import { readCreditLines } from './attribution/credit-lines.ts'
import { joinCredits, noCredits } from './attribution/credits.ts'
import { writePeople } from './attribution/write-credits.ts'
import type { HeaderField } from './parts/header-field.ts'
import { headerProblem } from './parts/header-problem.ts'
import { readTitleHeading } from './parts/heading.ts'
import {
  contentStart,
  isBlank,
  type Line,
  lastLine,
  lineFrom,
  linesOf,
  trimmed,
} from './parts/lines.ts'
import { attributionOf, makeHeader } from './parts/make-header.ts'
import { oneLine } from './parts/markdown-text.ts'
import { definitionsOf, passageOf } from './parts/passage.ts'
import { writeTitleHeading } from './parts/write-heading.ts'

/**
 * Articles of the Linux.cn translators: lines `[#]: key: "value"` (or `(value)`, 2018–2021) above the title, and a footer
 * `via:`, `作者：`, `选题：`, `译者：`, `校对：`, `本文由 … 荣誉推出`. The oldest have the footer alone. Reference definitions after the
 * footer belong to the body.
 *
 * The header is written with all that it can hold; line ends within a value become spaces, a tag ends at a comma, a
 * title that is a stand-in is lost, and the licence takes the key `license`.
 */
export const lctt: Format = {
  id: 'lctt',
  read: readLctt,
  write: writeLctt,
}

const HEADER_LINE = /^\[#\]:[ \t]*([A-Za-z][\w.-]{0,63})[ \t]*:[ \t]*([\s\S]*)$/
/** A line such as `translating by X` that says who took the article. */
const CLAIM = /translat|翻译中|认领/i

/** The keys of the community by the keys of yikan. */
const KEYS: Readonly<Record<string, string>> = {
  subject: 'original.title',
  via: 'original.url',
  author: 'original.authors',
  translator: 'translators',
  reviewer: 'reviewers',
  url: 'permalink',
}

/** Offset of the first `[#]:` line, behind a claim line at most. */
function headerStart(text: string): number | undefined {
  const first = lineFrom(text, contentStart(text))
  const start = isClaim(text, first) ? contentStart(text, first.next) : first.start
  return text.startsWith('[#]:', start) || text.startsWith('[#]:', contentStart(text))
    ? start
    : undefined
}

function isClaim(text: string, line: Line): boolean {
  return (
    line.end - line.start < 100 &&
    CLAIM.test(text.slice(line.start, line.end)) &&
    !text.startsWith('[#]:', line.start)
  )
}

function readLctt(text: string): HeaderReading | undefined {
  const start = headerStart(text)
  const footer = findFooter(text)
  if (start === undefined && !footer) return undefined
  const { lines, consumed, after } = readHead(text, start)
  const bad = lines.filter(({ field }) => !field).map(({ line }) => headerProblem('bad-line', line))
  const fields = lines.flatMap(({ field }) => field ?? [])
  const header = makeHeader(text, fields)
  const heading = readTitleHeading(text, after, { depth: 1, dashes: true })
  const title = header.metadata.title ?? heading?.title
  const credits = joinCredits(
    { ...noCredits, ...header.attribution },
    footer ? readCreditLines(passageOf(text, footer.lines, definitionsOf(text))) : noCredits,
  )
  const attribution = attributionOf(credits)
  return {
    metadata: { ...header.metadata, ...(title && { title }) },
    ...(attribution && { attribution }),
    consumed: [...consumed, ...(heading ? [heading.span] : []), ...(footer ? [footer.span] : [])],
    problems: [...bad, ...header.problems] satisfies readonly Observation[],
  }
}

interface HeadLine {
  readonly line: Span
  readonly field?: HeaderField
}

/** The claim line and the `[#]:` lines; `after` is where the title may begin. */
function readHead(
  text: string,
  header: number | undefined,
): { lines: readonly HeadLine[]; consumed: readonly Span[]; after: number } {
  const start = contentStart(text)
  if (header === undefined) return readClaim(text, start)
  const lines: HeadLine[] = []
  for (const line of linesOf(text, header)) {
    if (isBlank(text, line)) continue
    if (!text.startsWith('[#]:', line.start)) break
    const field = readField(text, line)
    lines.push({ line, ...(field && { field }) })
  }
  const end = lines.at(-1)!.line.end
  return { lines, consumed: [{ start, end }], after: end }
}

/** Without header lines: a claim line counts where the title follows it. */
function readClaim(text: string, start: number): ReturnType<typeof readHead> {
  const first = lineFrom(text, start)
  const titled = readTitleHeading(text, first.next, { depth: 1, dashes: true }) !== undefined
  return titled &&
    isClaim(text, first) &&
    !readTitleHeading(text, start, { depth: 1, dashes: true })
    ? { lines: [], consumed: [{ start, end: first.end }], after: first.next }
    : { lines: [], consumed: [], after: start }
}

function readField(text: string, line: Line): HeaderField | undefined {
  const written = text.slice(line.start, line.end)
  const match = HEADER_LINE.exec(written)
  if (!match) return undefined
  const [, name, rest] = match
  const keyStart = line.start + written.indexOf(name!)
  const outer = trimmed(text, { start: line.end - rest!.length, end: line.end })
  const marks = text[outer.start]! + text[outer.end - 1]!
  const wrapped = outer.end - outer.start > 1 && (marks === '""' || marks === '()')
  const span = wrapped ? trimmed(text, { start: outer.start + 1, end: outer.end - 1 }) : outer
  return {
    key: KEYS[name!.toLowerCase()] ?? name!,
    keySpan: { start: keyStart, end: keyStart + name!.length },
    value: text.slice(span.start, span.end),
    span,
  }
}

interface Footer {
  readonly span: Span
  readonly lines: readonly Span[]
}

const VIA = /^[ \t]*via[ \t]*[:：]/gim
const FOOTER_LINE =
  /^[ \t]*(?:via[ \t]*[:：]|(?:原文)?作者[ \t]*[:：]|选题[ \t]*[:：]|译者[ \t]*[:：]|校对[ \t]*[:：]|编辑[ \t]*[:：]|本文由)/i

/**
 * The last `via:` line that a credit or the closing line follows, with all lines of credits below it and the rule above
 * it. Returns undefined where there is none.
 */
function findFooter(text: string): Footer | undefined {
  const starts = allMatches(VIA, text).map(({ index }) => index)
  for (const start of starts.reverse()) {
    const lines: Line[] = []
    for (const line of linesOf(text, start)) {
      if (isBlank(text, line)) continue
      if (!FOOTER_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 40)))) break
      lines.push(line)
    }
    if (lines.length > 1)
      return { span: { start: ruleBefore(text, start), end: lines.at(-1)!.end }, lines }
  }
  return undefined
}

/** Start of the rule of dashes that stands directly above an offset, or the offset itself. */
function ruleBefore(text: string, offset: number): number {
  const { start, end } = lastLine(text, 0, trimmed(text, { start: 0, end: offset }).end)
  return /^[ \t]*-{3,}$/.test(text.slice(start, Math.min(end, start + 500))) ? start : offset
}

function writeLctt({ metadata, attribution }: Header): string {
  const { title, cover, summary, date, updated, slug, tags, extra } = metadata
  const values: readonly (readonly [string, string | undefined])[] = [
    ['subject', attribution?.title?.value],
    ['via', attribution?.url?.value],
    ['author', attribution && writePeople(attribution.authors)],
    ['translator', attribution && writePeople(attribution.translators)],
    ['reviewer', attribution && writePeople(attribution.reviewers)],
    ['license', attribution?.license?.value],
    ...Object.entries({ cover, summary, date, updated, slug }).map(
      ([key, value]) => [key, value?.value] as const,
    ),
    ['tags', tags.map(({ value }) => oneLine(value)).join(', ')],
    ...extra.map(
      ({ key, value }) =>
        [key === 'permalink' ? 'url' : key.replace(/[^\w.-]/g, '-'), value] as const,
    ),
  ]
  const lines = values.flatMap(([key, value]) =>
    value ? [`[#]: ${key}: "${oneLine(value)}"\n`] : [],
  )
  const header = lines.length > 0 ? lines.join('') : '[#]: subject: ""\n'
  return `${header}\n${title ? writeTitleHeading(title.value, 'setext') : ''}`
}
