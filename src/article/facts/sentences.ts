import type { PhrasingContent } from 'mdast'
import type { Article, LinkRef } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../text/once-per.ts'
import { spanOf } from '../span-of.ts'
import { walk } from '../walk.ts'

/** A sentence of lead or body as a reader sees it, without markup. */
export interface Sentence {
  readonly text: string
  /** Where its pieces stand in the file, in order. */
  readonly pieces: readonly Piece[]
  /** The sentence in the file. */
  readonly span: Span
  /** Sentences of one paragraph or cell have the same number. */
  readonly paragraph: number
  /** Index in `Article.blocks`. */
  readonly block: number
  readonly isHeading: boolean
  /** Whether it stands in a cell of a table. */
  readonly isCell: boolean
  readonly links: readonly SentenceLink[]
  /** Ranges of `text` that are code. */
  readonly code: readonly Span[]
}

/** A link and the range of `text` that is its anchor. */
export interface SentenceLink extends Span {
  /** Last part of the path of its address; empty where it has none. */
  readonly slug: string
}

/** A piece of a text that stands in the file as it is. It goes on up to the next one. */
interface Piece {
  /** Offset in the text. */
  readonly from: number
  /** Offset in the file. */
  readonly place: number
}

/** Where a range of a sentence's text stands in the file. */
export function placeOf({ pieces }: Pick<Sentence, 'pieces'>, { start, end }: Span): Span {
  return { start: placeAt(pieces, start), end: placeAt(pieces, end - 1) + 1 }
}

function placeAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (pieces[middle]!.from > offset) high = middle - 1
    else low = middle
  }
  const { from, place } = pieces[low]!
  return place + offset - from
}

/**
 * The sentences of all paragraphs, headings and cells, in order. Code, pictures and raw HTML are left out. A sentence ends
 * at 。！？ or at a full stop before a space, together with the quotes and brackets that close there. Of one article they
 * are read once, since several compare them.
 */
export const readSentences = oncePer(({ tree, source, links }: Article): readonly Sentence[] => {
  const known = new Map(links.map((link) => [link.span.start, link]))
  const sentences: Sentence[] = []
  for (const [paragraph, { node, block }] of walk(tree).entries()) {
    const isHeading = node.type === 'heading'
    const isCell = node.type === 'tableCell'
    if (node.type !== 'paragraph' && !isCell && !isHeading) continue
    const line: Line = { text: '', pieces: [], links: [], code: [] }
    for (const child of node.children) addNode(line, child, source.text, known)
    const where = { paragraph, block, isHeading, isCell }
    cut(line, sentenceRanges(line.text), where, sentences)
  }
  return sentences
})

/** What a paragraph, heading or cell says, while it is being read. */
interface Line {
  text: string
  readonly pieces: Piece[]
  readonly links: SentenceLink[]
  readonly code: Span[]
}

function addNode(
  line: Line,
  node: PhrasingContent,
  source: string,
  known: ReadonlyMap<number, LinkRef>,
): void {
  const start = line.text.length
  const value = valueIn(node)
  if (value !== undefined) {
    addPieces(line.pieces, start, value, spanOf(node), source)
    line.text += value
  } else if ('children' in node && !isMark(node)) {
    for (const child of node.children) addNode(line, child, source, known)
  }
  const end = line.text.length
  if (node.type === 'inlineCode') line.code.push({ start, end })
  const link = node.type.startsWith('link') ? known.get(spanOf(node).start) : undefined
  if (link) line.links.push({ start, end, slug: slugOf(link) })
}

/** `[8]` by itself leads to a definition, as a footnote does: its digits are no number of the text. */
function isMark(node: PhrasingContent): boolean {
  return (
    node.type === 'linkReference' && node.referenceType !== 'full' && /^\d+$/.test(node.label ?? '')
  )
}

function valueIn(node: PhrasingContent): string | undefined {
  if (node.type === 'break') return '\n'
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : undefined
}

/** The longest character reference, `&CounterClockwiseContourIntegral;`, and the mark of a quote at a line's beginning. */
const longestDetour = 40

/** Escapes and character references make a value shorter than its source: there each unit is looked up in turn. */
function addPieces(
  pieces: Piece[],
  offset: number,
  value: string,
  { start, end }: Span,
  source: string,
): void {
  if (source.startsWith(value, start)) {
    pieces.push({ from: offset, place: start })
    return
  }
  let at = start
  let expected = -1
  for (let unit = 0; unit < value.length; unit++) {
    const limit = Math.min(at + longestDetour, end)
    let next = at
    while (next < limit && source[next] !== value[unit]) next++
    if (next < limit) at = next
    const place = Math.min(at++, end - 1)
    if (place !== expected) pieces.push({ from: offset + unit, place })
    expected = place + 1
  }
}

const sentenceEnd = /[。！？!?]+[”’」』）)"']{0,4}|\.(?=\s)/g
/** No writer's sentence is as long; what is looked at for each value stays small whatever the text. */
const longestSentence = 1000

function sentenceRanges(text: string): readonly Span[] {
  const ranges: Span[] = []
  let end = 0
  sentenceEnd.lastIndex = 0
  while (sentenceEnd.test(text)) {
    addRange(ranges, text, end, sentenceEnd.lastIndex)
    end = sentenceEnd.lastIndex
  }
  addRange(ranges, text, end, text.length)
  return ranges
}

function addRange(ranges: Span[], text: string, from: number, end: number): void {
  let start = from
  while (start < end && isSpace(text, start)) start += 1
  for (; start < end; start += longestSentence) {
    ranges.push({ start, end: Math.min(end, start + longestSentence) })
  }
}

/* Nearly every sentence begins with a letter or ideograph, which are not worth the expression. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const mayBe = code <= 0xa0 ? code <= 0x20 || code === 0xa0 : code <= 0x3000 || code === 0xfeff
  return mayBe && /\s/.test(text[at]!)
}

type Where = Pick<Sentence, 'paragraph' | 'block' | 'isHeading' | 'isCell'>

/** Adds a line in sentences. Links, code and pieces come in order, so each begins to look where the last one found some. */
function cut(line: Line, ranges: readonly Span[], where: Where, sentences: Sentence[]): void {
  const linksWithin = walker(line.links)
  const codeWithin = walker(line.code)
  let first = 0
  for (const range of ranges) {
    const pieces: Piece[] = []
    while (first + 1 < line.pieces.length && line.pieces[first + 1]!.from <= range.start) first++
    for (let at = first; at < line.pieces.length && line.pieces[at]!.from < range.end; at++) {
      const { from, place } = line.pieces[at]!
      const cutOff = Math.max(range.start - from, 0)
      pieces.push({ from: from + cutOff - range.start, place: place + cutOff })
    }
    sentences.push({
      text: line.text.slice(range.start, range.end),
      pieces,
      span: { start: placeAt(pieces, 0), end: placeAt(pieces, range.end - range.start - 1) + 1 },
      paragraph: where.paragraph,
      block: where.block,
      isHeading: where.isHeading,
      isCell: where.isCell,
      links: linksWithin(range),
      code: codeWithin(range),
    })
  }
}

const none: readonly never[] = []

/** Gives those of some spans that reach into a range, relative to it. The ranges must come in order. */
function walker<T extends Span>(spans: readonly T[]): (range: Span) => readonly T[] {
  if (spans.length === 0) return () => none
  let first = 0
  return ({ start, end }) => {
    while (first < spans.length && spans[first]!.end <= start) first++
    const found: T[] = []
    for (let at = first; at < spans.length && spans[at]!.start < end; at++) {
      const span = spans[at]!
      found.push({ ...span, start: span.start - start, end: span.end - start })
    }
    return found
  }
}

/** The last part of the path of an absolute address that is not empty. */
function slugOf({ target }: LinkRef): string {
  const path = target.kind === 'absolute' ? target.url.replace(/[?#].*$/s, '') : ''
  return (
    path
      .split('/')
      .slice(3)
      .findLast((part) => part !== '') ?? ''
  )
}
