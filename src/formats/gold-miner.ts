import type { Format, Header, HeaderReading } from '../model/format.ts'
import type { Span } from '../model/span.ts'
import { readCreditLines } from './attribution/credit-lines.ts'
import { beginsWithLabel } from './attribution/labels.ts'
import { writeOriginal, writePeople } from './attribution/write-credits.ts'
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
import { attributionOf } from './parts/make-header.ts'
import { oneLine } from './parts/markdown-text.ts'
import { passageOfBlock } from './parts/passage.ts'
import { writeTitleHeading } from './parts/write-heading.ts'

/**
 * Articles of 掘金翻译计划: a list of credits, quoted whole, in its first line only, or not at all, before the title or
 * right after it; and a closing quote of boilerplate.
 *
 * Title, original, people and a `permalink` can be written in this form, nothing else.
 */
export const goldMiner: Format = {
  id: 'gold-miner',
  read: readGoldMiner,
  write: writeGoldMiner,
}

const PROJECT = '译文出自：[掘金翻译计划](https://github.com/xitu/gold-miner)'
const LISTED = /^[ \t]*(?:>[ \t]*)?[*-][ \t]+/

interface Head {
  /** The title where it stands above the credits. */
  readonly heading: ReturnType<typeof readTitleHeading>
  readonly credits: Span
}

/** The credits: labelled lines that begin with a list's mark or name the project, an original among them. */
function findHead(text: string): Head | undefined {
  const heading = readTitleHeading(text, 0)
  const start = contentStart(text, heading ? heading.span.end : 0)
  const lines: Line[] = []
  for (const line of linesOf(text, start)) {
    const empty =
      lines.length > 0 &&
      /^[ \t]*>[ \t]*$/.test(text.slice(line.start, Math.min(line.end, line.start + 80)))
    if (!empty && !isCredit(text, line)) break
    lines.push(line)
  }
  const [first] = lines
  if (!first) return undefined
  const credits = { start: first.start, end: lines.at(-1)!.end }
  const written = text.slice(credits.start, credits.end)
  const sure = written.includes('译文出自') || (LISTED.test(written) && lines.length > 1)
  return sure && written.includes('原文') ? { heading, credits } : undefined
}

function isCredit(text: string, line: Line): boolean {
  // The label stands at the start; a link cut off behind it does no harm.
  const passage = passageOfBlock(text, {
    start: line.start,
    end: Math.min(line.end, line.start + 120),
  })
  return beginsWithLabel(passage)
}

function readGoldMiner(text: string): HeaderReading | undefined {
  const head = findHead(text)
  if (!head) return undefined
  const credits = readCreditLines(passageOfBlock(text, head.credits))
  const attribution = attributionOf(credits)
  const rule = head.heading ? undefined : ruleAfter(text, head.credits.end)
  const below = rule?.end ?? head.credits.end
  const heading = head.heading ?? readTitleHeading(text, below, { depth: 2, dashes: false })
  const footer = findFooter(text, head.credits.end)
  const { permalink } = credits
  const spans = [
    head.credits,
    ...(rule && heading ? [rule] : []),
    ...(heading ? [heading.span] : []),
    ...(footer ? [footer] : []),
  ]
  return {
    metadata: {
      ...(heading && { title: heading.title }),
      tags: [],
      extra: permalink ? [{ key: 'permalink', ...permalink }] : [],
    },
    ...(attribution && { attribution }),
    consumed: spans.toSorted((a, b) => a.start - b.start),
    problems: [],
  }
}

/** The rule of dashes between credits and title. */
function ruleAfter(text: string, offset: number): Span | undefined {
  const line = lineFrom(text, contentStart(text, offset))
  return isRule(text, line) ? { start: line.start, end: line.end } : undefined
}

function isRule(text: string, line: Span): boolean {
  return line.end - line.start < 200 && /^[ \t]*-{3,}[ \t]*$/.test(text.slice(line.start, line.end))
}

const BOILERPLATE =
  /^[ \t]*>?[ \t]*(?:如果发现译文存在错误|\[?掘金翻译计划\]?(?:\([^)\s]*\))?[ \t]*是一个翻译)/

/** The boilerplate at the end of the file, with the rules around it; undefined where the file does not end so. */
function findFooter(text: string, from: number): Span | undefined {
  let footer: Span | undefined
  for (let end = text.length; end > from; ) {
    const line = lastLine(text, from, end)
    end = line.start
    if (isBlank(text, line)) continue
    const boilerplate = BOILERPLATE.test(
      text.slice(line.start, Math.min(line.end, line.start + 120)),
    )
    if (!boilerplate && !isRule(text, line)) break
    footer = { start: line.start, end: footer?.end ?? line.end }
  }
  return footer &&
    BOILERPLATE.test(text.slice(trimmed(text, footer).start, footer.end).replace(/^[-\s]+/, ''))
    ? footer
    : undefined
}

function writeGoldMiner({ metadata, attribution }: Header): string {
  const permalink = metadata.extra.find(({ key }) => key === 'permalink')?.value
  const address = permalink && oneLine(permalink)
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['原文地址', attribution && writeOriginal(attribution)],
    ['原文作者', attribution && writePeople(attribution.authors)],
    ['译文出自', PROJECT.slice('译文出自：'.length)],
    ['本文永久链接', address && `[${address}](${address})`],
    ['译者', attribution && writePeople(attribution.translators)],
    ['校对者', attribution && writePeople(attribution.reviewers)],
  ]
  const required = new Set(['原文地址', '译文出自'])
  const credits = lines.flatMap(([label, value]) =>
    value || required.has(label) ? [`> * ${label}：${value ?? ''}`.trimEnd()] : [],
  )
  const title = metadata.title ? `\n${writeTitleHeading(metadata.title.value, 'atx')}` : ''
  return `${credits.join('\n')}\n${title}`
}
