import type { Format, Header, HeaderReading } from '../model/format.ts'
import type { Span } from '../model/span.ts'
import { creditLines } from './attribution/credit-lines.ts'
import { creditEntries } from './attribution/write-credits.ts'
import { readTitleHeading } from './parts/heading.ts'
import { contentStart, isBlank, type Line, linesOf } from './parts/lines.ts'
import { attributionOf } from './parts/make-header.ts'
import { passageOfBlock } from './parts/passage.ts'
import { writeTitleHeading } from './parts/write-heading.ts'

/**
 * Articles of OpenDocCN and ApacheCN: `# 标题`, then a quote `> 原文：<URL>` with 译者, 校对 and 协议 below it; the quote may also
 * stand first. Title, original, people and licence can be written in this form, nothing else.
 */
export const openDocCn: Format = {
  id: 'open-doc-cn',
  read: readOpenDocCn,
  write: writeOpenDocCn,
}

interface Head {
  readonly heading: ReturnType<typeof readTitleHeading>
  readonly quote: Span
}

function findHead(text: string): Head | undefined {
  const above = readTitleHeading(text, 0)
  const quote = findQuote(text, contentStart(text, above ? above.span.end : 0))
  if (!quote) return undefined
  return { heading: above ?? readTitleHeading(text, quote.end), quote }
}

/** A quote of nothing but credits, the original's address first. */
function findQuote(text: string, start: number): Span | undefined {
  const lines: Line[] = []
  for (const line of linesOf(text, start)) {
    if (!/^[ \t]{0,3}>/.test(text.slice(line.start, Math.min(line.end, line.start + 5)))) break
    lines.push(line)
  }
  const filled = lines.filter((line) => !isBlank(text, line))
  const [first] = filled
  if (!first || !/^[ \t]*>[ \t]*[*_]*(?:英文)?原文/.test(text.slice(first.start, first.start + 40)))
    return undefined
  const quote = { start: first.start, end: filled.at(-1)!.end }
  return creditLines.read(passageOfBlock(text, quote)) ? quote : undefined
}

function readOpenDocCn(text: string): HeaderReading | undefined {
  const head = findHead(text)
  if (!head) return undefined
  const { heading, quote } = head
  const { credits } = creditLines.read(passageOfBlock(text, quote))!
  const attribution = attributionOf(credits)
  return {
    metadata: { ...(heading && { title: heading.title }), tags: [], extra: [] },
    ...(attribution && { attribution }),
    consumed: [...(heading ? [heading.span] : []), quote].toSorted((a, b) => a.start - b.start),
    problems: [],
  }
}

function writeOpenDocCn({ metadata, attribution }: Header): string {
  const title = metadata.title ? writeTitleHeading(metadata.title.value, 'atx') : ''
  const lines = attribution ? creditEntries(attribution, LABELS) : []
  const quote = lines.map((line) => `> ${line}`).join('\n>\n')
  return [title, quote === '' ? '' : `${quote}\n`].filter((part) => part !== '').join('\n') || '\n'
}

const LABELS = { original: '原文', author: '作者', translator: '译者', reviewer: '校对' } as const
