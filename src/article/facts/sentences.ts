import type { PhrasingContent } from 'mdast'
import type { Article, LinkRef } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { spanOf } from '../span-of.ts'
import { walk } from '../walk.ts'

/** A sentence of lead or body as a reader sees it, without markup. */
export interface Sentence {
  readonly text: string
  /** Offset in the file of every UTF-16 unit of `text`. */
  readonly places: readonly number[]
  /** The sentence in the file. */
  readonly span: Span
  /** Sentences of one paragraph or cell have the same number. */
  readonly paragraph: number
  /** Index in `Article.blocks`. */
  readonly block: number
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

/** Where a range of a sentence's text stands in the file. */
export function placeOf({ places }: Sentence, { start, end }: Span): Span {
  return { start: places[start]!, end: places[end - 1]! + 1 }
}

/**
 * The sentences of all paragraphs and cells, and of headings where they are asked for, in order. Code, pictures and raw
 * HTML are left out. A sentence ends at 。！？ or at a full stop before a space, together with the quotes and brackets
 * that close there.
 */
export function readSentences(
  { tree, source, links }: Article,
  options: { readonly headings?: boolean } = {},
): readonly Sentence[] {
  const known = new Map(links.map((link) => [link.span.start, link]))
  return walk(tree).flatMap(({ node, block }, paragraph) => {
    const isHeading = node.type === 'heading' && options.headings
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && !isHeading) return []
    const line = readLine(node.children, source.text, known)
    const isCell = node.type === 'tableCell'
    return cut(line, sentenceRanges(line.text)).map((sentence) => ({
      ...sentence,
      paragraph,
      block,
      isCell,
    }))
  })
}

type Line = Pick<Sentence, 'text' | 'places' | 'links' | 'code'>

function readLine(
  nodes: readonly PhrasingContent[],
  source: string,
  known: ReadonlyMap<number, LinkRef>,
): Line {
  const places: number[] = []
  const links: SentenceLink[] = []
  const code: Span[] = []
  let text = ''
  const add = (node: PhrasingContent): void => {
    const start = text.length
    const value = valueIn(node)
    if (value !== undefined) {
      // A spread of so many arguments would exhaust the stack.
      for (const place of placesOf(value, spanOf(node), source)) places.push(place)
      text += value
    } else if ('children' in node) node.children.forEach(add)
    const own = { start, end: text.length }
    if (node.type === 'inlineCode') code.push(own)
    const link = node.type.startsWith('link') ? known.get(spanOf(node).start) : undefined
    if (link) links.push({ ...own, slug: slugOf(link) })
  }
  nodes.forEach(add)
  return { text, places, links, code }
}

function valueIn(node: PhrasingContent): string | undefined {
  if (node.type === 'break') return '\n'
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : undefined
}

/** The longest character reference, `&CounterClockwiseContourIntegral;`, and the mark of a quote at a line's beginning. */
const longestDetour = 40

/** Escapes and character references make a value shorter than its source: each unit is looked up in turn. */
function placesOf(value: string, { start, end }: Span, source: string): readonly number[] {
  let at = start
  return Array.from({ length: value.length }, (_, unit) => {
    const limit = Math.min(at + longestDetour, end)
    let next = at
    while (next < limit && source[next] !== value[unit]) next++
    if (next < limit) at = next
    return Math.min(at++, end - 1)
  })
}

const sentenceEnd = /[。！？!?]+[”’」』）)"']{0,4}|\.(?=\s)/g
/** No writer's sentence is as long; what is looked at for each value stays small whatever the text. */
const longestSentence = 1000

function sentenceRanges(text: string): readonly Span[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length)
  const ranges: Span[] = []
  let from = 0
  for (const end of [...ends, text.length]) {
    from += /^\s*/.exec(text.slice(from, end))![0].length
    for (; from < end; from = ranges.at(-1)!.end) {
      ranges.push({ start: from, end: Math.min(end, from + longestSentence) })
    }
  }
  return ranges
}

/** A line in pieces. Links and code come in order, so each piece begins to look where the last one found some. */
function cut(line: Line, ranges: readonly Span[]): readonly (Line & { readonly span: Span })[] {
  const linksWithin = walker(line.links)
  const codeWithin = walker(line.code)
  return ranges.map((range) => {
    const places = line.places.slice(range.start, range.end)
    return {
      text: line.text.slice(range.start, range.end),
      places,
      span: { start: places[0]!, end: places.at(-1)! + 1 },
      links: linksWithin(range),
      code: codeWithin(range),
    }
  })
}

/** Gives those of some spans that reach into a range, relative to it. The ranges must come in order. */
function walker<T extends Span>(spans: readonly T[]): (range: Span) => readonly T[] {
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
