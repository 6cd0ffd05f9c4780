import type { Span, Spanned } from '../../model/span.ts'
import { allMatches } from '../../text/all-matches.ts'
import { inlineLinks } from '../../text/inline-link.ts'
import { unescaped } from '../../text/unescaped.ts'
import { linesOf } from './lines.ts'

/** A link in a passage, in any of the forms a credit is written in. Offsets are those of the passage's own text. */
export interface Anchor extends Span {
  /** What stands in its brackets, as written; absent in `<https://…>` and bare addresses. */
  readonly label?: Spanned
  /** The address; absent where a reference is not defined. */
  readonly url?: Spanned
}

/** Lines that carry credits, taken out of a file without their quote and list marks. */
export interface Passage {
  /** The lines, joined by `\n`. */
  readonly text: string
  readonly anchors: readonly Anchor[]
  /** The links that lie whole in a range. */
  anchorsIn(start: number, end: number): readonly Anchor[]
  /** The text with every character that cannot be a separator or a label (links, escapes, references) masked. */
  readonly masked: string
  /** Span in the file of a range of the passage. */
  inFile(start: number, end: number): Span
}

/** Addresses by label of `[label]: address`, labels as `normalLabel` makes them. */
export type Definitions = ReadonlyMap<string, string>

/** Stands in `masked` for each character that is part of a link or an escape. */
export const MASK = '\uFFFC'

/** A label as CommonMark 0.31 §4.7 compares them. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** The passage made of these spans of a file, one a line. */
export function passageOf(
  file: string,
  spans: readonly Span[],
  definitions: Definitions = new Map(),
): Passage {
  return new LinesOfFile(file, spans, definitions)
}

/** A passage whose links are looked for only when they are asked for: most blocks are no credits. */
class LinesOfFile implements Passage {
  readonly text: string
  readonly #spans: readonly Span[]
  readonly #definitions: Definitions
  #anchors: readonly Anchor[] | undefined
  #masked: string | undefined
  #inFile: Passage['inFile'] | undefined

  constructor(file: string, spans: readonly Span[], definitions: Definitions) {
    this.text = spans.map(({ start, end }) => file.slice(start, end)).join('\n')
    this.#spans = spans
    this.#definitions = definitions
  }

  get anchors(): readonly Anchor[] {
    this.#anchors ??= anchorsOf(this.text, this.#definitions)
    return this.#anchors
  }

  get masked(): string {
    this.#masked ??= mask(this.text, this.anchors)
    return this.#masked
  }

  anchorsIn(start: number, end: number): readonly Anchor[] {
    const { anchors } = this
    const first = firstAtOrAfter(anchors.length, (index) => anchors[index]!.start >= start)
    const after = firstAtOrAfter(anchors.length, (index) => anchors[index]!.end > end)
    return anchors.slice(first, after)
  }

  inFile(start: number, end: number): Span {
    this.#inFile ??= fileSpans(this.#spans)
    return this.#inFile(start, end)
  }
}

/** The passage of a block: each line without the marks of one level of quote and of list. */
export function passageOfBlock(file: string, block: Span, definitions?: Definitions): Passage {
  const spans = [...linesOf(file, block.start, block.end)].map(({ start, end }) => ({
    start: Math.min(start + markers(file.slice(start, end)), end),
    end,
  }))
  return passageOf(file, spans, definitions)
}

/** Length of the quote and list marks at the start of a line. */
function markers(line: string): number {
  return /^[ \t]*(?:>[ \t]*)?(?:[*+-][ \t]+)?/.exec(line)![0].length
}

function fileSpans(spans: readonly Span[]): Passage['inFile'] {
  const starts: number[] = []
  let length = 0
  for (const span of spans) {
    starts.push(length)
    length += span.end - span.start + 1
  }
  const inFile = (offset: number) => {
    const index = firstAtOrAfter(starts.length, (line) => starts[line]! > offset) - 1
    const span = spans[index] ?? { start: 0, end: 0 }
    return Math.min(span.start + offset - (starts[index] ?? 0), span.end)
  }
  return (start, end) => ({ start: inFile(start), end: inFile(end) })
}

/** The smallest index below `length` from which on a condition holds, or `length`; by bisection. */
function firstAtOrAfter(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const LOOSE_ANCHOR =
  /\[([^[\]\n]*)\][ ]?\[([^[\]\n]*)\]|<(https?:[^<>\s]*)>|https?:\/\/[^\s<>，。、；：！？）》」』】”’]+/gi

/** Inline links, reference links, autolinks and bare addresses, in order. */
function anchorsOf(text: string, definitions: Definitions): readonly Anchor[] {
  const anchors: Anchor[] = []
  let done = 0
  for (const link of inlineLinks(text)) {
    addLooseAnchors(anchors, text.slice(done, link.span.start), done, definitions)
    anchors.push({ ...link.span, label: link.text, url: link.target })
    done = link.span.end
  }
  addLooseAnchors(anchors, text.slice(done), done, definitions)
  return anchors
}

function addLooseAnchors(
  anchors: Anchor[],
  between: string,
  from: number,
  definitions: Definitions,
): void {
  if (!between.includes('[') && !between.includes(':')) return
  for (const match of allMatches(LOOSE_ANCHOR, between)) {
    const start = from + match.index
    const [whole, label, reference, autolink] = match
    const at = (value: string, offset: number) => ({
      value,
      span: { start: start + offset, end: start + offset + value.length },
    })
    if (label !== undefined) {
      const target = definitions.get(normalLabel(reference || label))
      const url = target === undefined ? undefined : { ...at(whole, 0), value: target }
      anchors.push({ start, end: start + whole.length, label: at(label, 1), ...(url && { url }) })
    } else if (autolink !== undefined) {
      anchors.push({ start, end: start + whole.length, url: at(autolink, 1) })
    } else {
      const address = withoutTail(whole)
      anchors.push({ start, end: start + address.length, url: at(address, 0) })
    }
  }
}

/** A bare address without the punctuation of the sentence around it (GFM 0.29 §6.9). */
function withoutTail(address: string): string {
  let end = address.length
  while (end > 0) {
    const last = address[end - 1]!
    const unopened = last === ')' && !address.slice(0, end).includes('(')
    if (!unopened && !'.,;:!?\'"*_'.includes(last)) break
    end -= 1
  }
  return address.slice(0, end)
}

function mask(text: string, anchors: readonly Anchor[]): string {
  let masked = ''
  let done = 0
  for (const { start, end } of anchors) {
    masked += maskEscapes(text.slice(done, start)) + MASK.repeat(end - start)
    done = end
  }
  return masked + maskEscapes(text.slice(done))
}

const ESCAPE = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/gi

/** The text with backslash escapes and character references masked. */
export function maskEscapes(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text
  return text.replace(ESCAPE, (written) => MASK.repeat(written.length))
}

const DEFINITION = /\[([^[\]\r\n]{1,999})\]:[ \t]*<?([^\s<>]+)>?/y
const LONGEST_LABEL = 999

/** Addresses of all reference definitions that stand on lines of their own. */
export function definitionsOf(file: string): Definitions {
  const found = new Map<string, string>()
  for (let close = file.indexOf(']:'); close !== -1; close = file.indexOf(']:', close + 1)) {
    const open = openingOf(file, close)
    if (open === -1 || !beginsLine(file, open)) continue
    DEFINITION.lastIndex = open
    const [, label, target] = DEFINITION.exec(file) ?? []
    if (label === undefined || target === undefined) continue
    const key = normalLabel(label)
    if (!found.has(key)) found.set(key, unescaped(target))
  }
  return found
}

/** Where the label begins that a bracket closes; -1 where there is none. */
function openingOf(file: string, close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= LONGEST_LABEL + 1; at -= 1) {
    const char = file[at]
    if (char === '[') return at
    if (char === ']' || char === '\n' || char === '\r') return -1
  }
  return -1
}

/** Whether only spaces, three at most, stand before an offset on its line. */
function beginsLine(file: string, offset: number): boolean {
  return /(?:^|[\n\r\u2028\u2029]) {0,3}$/.test(file.slice(Math.max(0, offset - 4), offset))
}
