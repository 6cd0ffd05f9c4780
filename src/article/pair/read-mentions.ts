import { type Comparable, extractVersions, toComparable } from '../../facts/index.ts'
import type { Article } from '../../model/article.ts'
import type { Quantity } from '../../model/fact.ts'
import type { BlockRange, Mention } from '../../model/pair.ts'
import type { Span } from '../../model/span.ts'
import { createOverlap } from '../../text/overlap.ts'
import { type NumberedSentence, numberedSentences } from '../facts/numbered-sentences.ts'
import { placeOf, type Sentence } from '../facts/sentences.ts'
import { findNotes } from './notes.ts'

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
  const isGloss = createOverlap(language === 'zh' ? findGlosses(article.source.text) : [])
  const asides = language === 'zh' ? asidesOf(sentences) : new Map<number, readonly Span[]>()
  return {
    sentences,
    sourceOf: ({ start, end }) =>
      start === end
        ? ''
        : article.source.text.slice(
            article.blocks[start]!.span.start,
            article.blocks[end - 1]!.span.end,
          ),
    mentions: sentences.flatMap((sentence, index) => {
      const notes = asides.get(index) ?? []
      return mentionsOf(sentence, index, notes).map((each) =>
        isGloss(each.mention.value.span) ? { ...each, isAside: true } : each,
      )
    }),
  }
}

/** The numbers of one sentence, the one at `index`; those in `notes`, ranges of its text, are asides. */
export function mentionsOf(
  sentence: NumberedSentence,
  index: number,
  notes: readonly Span[],
): readonly PlacedMention[] {
  const found = mentionsIn(sentence)
  const torn = tornIn(sentence.text, found)
  const isAside = createOverlap([...sentence.code, ...notes, ...torn, ...counterOf(sentence)])
  return found.map(({ value, local }) => ({
    mention: { value, sentence: sentence.text, sentenceSpan: sentence.span },
    comparable: toComparable(value),
    isAside: isAside(local),
    block: sentence.block,
    sentence: index,
  }))
}

interface Found {
  readonly value: Mention['value']
  /** Its range in the sentence. */
  readonly local: Span
}

function mentionsIn(sentence: NumberedSentence): readonly Found[] {
  const { text, quantities } = sentence
  const versions = extractVersions(
    text,
    quantities.map(({ span }) => span),
  )
  return [...quantities.filter((each) => !isBareOne(each)), ...versions]
    .sort((a, b) => a.span.start - b.span.start)
    .map((value) => ({
      value: { ...value, span: placeOf(sentence, value.span) },
      local: value.span,
    }))
}

/**
 * Numbers that follow each other without a word between are parts of one that was not read as a whole; so is one behind
 * an ellipsis (...11 岁) or before a letter that multiplies it (60 k).
 */
function tornIn(text: string, found: readonly Found[]): readonly Span[] {
  return found.flatMap(({ value, local }, i) => {
    if (text.startsWith('..', local.start - 1)) return [local]
    if (/^ [kKMBT](?![A-Za-z])/.test(text.slice(local.end, local.end + 3))) return [local]
    const next = found[i + 1]
    const isTorn =
      next !== undefined &&
      value.kind === 'number' &&
      next.value.kind === 'number' &&
      text.slice(local.end, next.local.start).trim() === '' &&
      next.local.start - local.end < 2
    return isTorn ? [{ start: local.start, end: next.local.end }] : []
  })
}

/** `1\.` before a sentence counts an item of a list that is none to Markdown. */
const counterOf = ({ text, isCell }: NumberedSentence): readonly Span[] =>
  !isCell && /^\d{1,2}[.)]$/.test(text.trim()) ? [{ start: 0, end: text.length }] : []

/** 一 and one are seldom a number; nobody misses them. */
function isBareOne(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.value === '1' && !/\d/.test(quantity.text)
}

/** Words of the original beside their translation: `<ruby>…<rt>the words</rt></ruby>`. */
function findGlosses(text: string): readonly Span[] {
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
    let end = first
    while (sentences[end]?.paragraph === sentences[first]!.paragraph) end += 1
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
    first = end
  }
  return asides
}
