import { type Comparable, extractVersions, toComparable } from '../../facts/index.ts'
import type { Article } from '../../model/article.ts'
import type { Quantity } from '../../model/fact.ts'
import type { BlockRange, Mention } from '../../model/pair.ts'
import type { Span } from '../../model/span.ts'
import { createOverlap } from '../../text/overlap.ts'
import { type NumberedSentence, numberedSentences } from '../facts/numbered-sentences.ts'
import { placeOf, type Sentence } from '../facts/sentences.ts'
import { findNotes, mayHoldNote } from './notes.ts'

/** A number of an article, ready to be compared. */
export interface PlacedMention {
  readonly mention: Mention
  readonly comparable: Comparable
  /** Whether it stands in code, in a translator's note or in a gloss, where nothing need stand for it. */
  readonly isAside: boolean
  /** Index in `Article.blocks`. */
  readonly block: number
  /** Index among the sentences of its article. */
  readonly sentence: number
}

/** The numbers of an article, and its sentences. */
export interface ReadArticle {
  readonly sentences: readonly NumberedSentence[]
  readonly mentions: readonly PlacedMention[]
  /** Blocks as they stand in the file; empty for an empty range. */
  sourceOf(blocks: BlockRange): string
}

/**
 * All quantities and versions of lead and body in the order of the text, headings included, code blocks left out.
 * `sentences` are those of the article, where they have been read already.
 */
export function readMentions(
  article: Article,
  language: 'zh' | 'en',
  sentences: readonly NumberedSentence[] = numberedSentences(article, language),
): ReadArticle {
  const { text } = article.source
  const isGloss = createOverlap(language === 'zh' ? findGlosses(text) : [])
  const asides = language === 'zh' ? asidesOf(sentences) : new Map<number, readonly Span[]>()
  const mentions: PlacedMention[] = []
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index]!
    if (!mayHoldNumber(sentence)) continue
    for (const each of mentionsOf(sentence, index, asides.get(index) ?? none)) {
      mentions.push(isGloss(each.mention.value.span) ? { ...each, isAside: true } : each)
    }
  }
  return {
    sentences,
    sourceOf: ({ start, end }) =>
      start === end
        ? ''
        : text.slice(article.blocks[start]!.span.start, article.blocks[end - 1]!.span.end),
    mentions,
  }
}

/** Most sentences hold no number at all. */
const mayHoldNumber = ({ quantities, text }: NumberedSentence): boolean =>
  quantities.length > 0 || /\d/.test(text)

const none: readonly never[] = []

/** The numbers of one sentence, the one at `index`; those in `notes`, ranges of its text, are asides. */
export function mentionsOf(
  sentence: NumberedSentence,
  index: number,
  notes: readonly Span[],
): readonly PlacedMention[] {
  const values = valuesIn(sentence)
  if (values.length === 0) return none
  const isAside = asidesIn(sentence, values, notes)
  return values.map((each) => {
    const value = { ...each, span: placeOf(sentence, each.span) }
    return {
      mention: { value, sentence: sentence.text, sentenceSpan: sentence.span },
      comparable: toComparable(value),
      isAside: isAside(each.span),
      block: sentence.block,
      sentence: index,
    }
  })
}

/** The quantities and versions in a sentence in order, their spans as ranges of its text. */
function valuesIn({ text, quantities }: NumberedSentence): readonly Mention['value'][] {
  const spans = quantities.map(({ span }) => span)
  const versions = extractVersions(text, spans)
  const counted = quantities.filter((each) => !isBareOne(each))
  if (versions.length === 0) return counted
  return [...counted, ...versions].sort((a, b) => a.span.start - b.span.start)
}

/** Tells which of the values of a sentence stand in code or in a note, are torn, or count the item of a list. */
function asidesIn(
  sentence: NumberedSentence,
  values: readonly Mention['value'][],
  notes: readonly Span[],
): (span: Span) => boolean {
  const { text, code } = sentence
  return createOverlap([...code, ...notes, ...tornIn(text, values), ...counterOf(sentence)])
}

/**
 * Numbers that follow each other without a word between are parts of one that was not read as a whole; so is one behind
 * an ellipsis (...11 岁) or before a letter that multiplies it (60 k).
 */
function tornIn(text: string, values: readonly Mention['value'][]): readonly Span[] {
  const torn: Span[] = []
  for (let i = 0; i < values.length; i += 1) {
    const { kind, span } = values[i]!
    const { start, end } = span
    const isMultiplied = text[end] === ' ' && multiplier.test(text.slice(end, end + 3))
    if (isMultiplied || text.startsWith('..', start - 1)) {
      torn.push(span)
      continue
    }
    const next = values[i + 1]
    const isTorn =
      next !== undefined &&
      kind === 'number' &&
      next.kind === 'number' &&
      next.span.start - end < 2 &&
      text.slice(end, next.span.start).trim() === ''
    if (isTorn) torn.push({ start, end: next.span.end })
  }
  return torn
}

const multiplier = /^ [kKMBT](?![A-Za-z])/

/** `1\.` before a sentence counts an item of a list that is none to Markdown. */
const counterOf = ({ text, isCell }: NumberedSentence): readonly Span[] =>
  !isCell && /^\s*\d{1,2}[.)]\s*$/.test(text) ? [{ start: 0, end: text.length }] : none

/** 一 and one are seldom a number; nobody misses them. */
function isBareOne(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value === '1' && !/\d/.test(quantity.text)
}

/** Words of the original beside their translation: `<ruby>…<rt>the words</rt></ruby>`. */
function findGlosses(text: string): readonly Span[] {
  if (!text.includes('</')) return none
  return [...text.matchAll(/<rt>[^<]{0,300}<\/rt>/gi)].map(({ index, 0: gloss }) => ({
    start: index,
    end: index + gloss.length,
  }))
}

/** Notes by sentence; a note may go on over several sentences of its paragraph. */
function asidesOf(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const asides = new Map<number, readonly Span[]>()
  let first = 0
  while (first < sentences.length) {
    const { paragraph } = sentences[first]!
    let mayHold = false
    let end = first
    for (; sentences[end]?.paragraph === paragraph; end += 1) {
      mayHold ||= mayHoldNote(sentences[end]!.text)
    }
    if (mayHold) placeNotes(sentences, first, end, asides)
    first = end
  }
  return asides
}

/** Cuts the notes of a paragraph, the sentences `[first, end)`, along these. */
function placeNotes(
  sentences: readonly Sentence[],
  first: number,
  end: number,
  asides: Map<number, readonly Span[]>,
): void {
  const paragraph = sentences.slice(first, end)
  const notes = findNotes(paragraph.map(({ text }) => text).join(''))
  let offset = 0
  let note = 0
  for (const [index, { text }] of paragraph.entries()) {
    const from = offset
    offset += text.length
    const here: Span[] = []
    while (note < notes.length && notes[note]!.end <= from) note += 1
    for (let n = note; n < notes.length && notes[n]!.start < offset; n += 1) {
      here.push({ start: notes[n]!.start - from, end: notes[n]!.end - from })
    }
    if (here.length > 0) asides.set(first + index, here)
  }
}
