import type { Bead, BlockRange } from '../../model/pair.ts'
import type { Span } from '../../model/span.ts'
import type { PlacedMention, ReadArticle } from './read-mentions.ts'

export type SideName = 'original' | 'translation'

/** What two sides of a bead say in numbers. */
export interface Passage {
  readonly original: readonly PlacedMention[]
  readonly translation: readonly PlacedMention[]
  /** Whether one side has no block at all. */
  readonly isAlone: boolean
  /** From 0 to 1: whether two numbers stand at corresponding places, by sentence where both sides have as many, else by length. */
  closeness(original: PlacedMention, translation: PlacedMention): number
  /** What one side says, without markup. */
  textOf(side: SideName): string
  /** The blocks of one side as they stand in the file, code among them. */
  sourceOf(side: SideName): string
  /** The sentence of the translation in which a number of the original should stand. */
  placeFor(original: PlacedMention): Span
}

interface Side {
  readonly mentions: readonly PlacedMention[]
  /** Indices of the sentences of the range. */
  readonly first: number
  readonly end: number
  readonly sentences: ReadArticle['sentences']
}

/** The numbers of each bead, beads in order. */
export function readPassages(
  beads: readonly Bead[],
  original: ReadArticle,
  translation: ReadArticle,
): readonly Passage[] {
  const before = createSlicer(original)
  const after = createSlicer(translation)
  return beads.map((bead) => {
    const left = before(bead.original)
    const right = after(bead.translation)
    return {
      original: left.mentions,
      translation: right.mentions,
      isAlone: left.first === left.end || right.first === right.end,
      textOf: (side) => textOf(side === 'original' ? left : right),
      sourceOf: (side) =>
        side === 'original'
          ? original.sourceOf(bead.original)
          : translation.sourceOf(bead.translation),
      closeness: (a, b) => 1 - distance(left, a, right, b),
      placeFor: (mention) => placeFor(left, mention, right),
    }
  })
}

function textOf({ sentences, first, end }: Side): string {
  return sentences
    .slice(first, end)
    .map(({ text }) => text)
    .join('\n')
}

/** Cuts an article along ranges of blocks that come in order. */
function createSlicer({ sentences, mentions }: ReadArticle): (range: BlockRange) => Side {
  let sentence = 0
  let mention = 0
  return ({ end }) => {
    const first = sentence
    const from = mention
    while (sentence < sentences.length && sentences[sentence]!.block < end) sentence += 1
    while (mention < mentions.length && mentions[mention]!.block < end) mention += 1
    return { sentences, first, end: sentence, mentions: mentions.slice(from, mention) }
  }
}

function distance(left: Side, a: PlacedMention, right: Side, b: PlacedMention): number {
  const isParallel = left.end - left.first === right.end - right.first
  if (isParallel && a.sentence - left.first === b.sentence - right.first) return 0
  return Math.abs(relativePlace(left, a) - relativePlace(right, b))
}

/** From 0 to 1. */
function relativePlace({ sentences, first, end }: Side, { mention }: PlacedMention): number {
  const start = sentences[first]!.span.start
  const length = sentences[end - 1]!.span.end - start
  return (mention.value.span.start - start) / Math.max(length, 1)
}

function placeFor(left: Side, mention: PlacedMention, { sentences, first, end }: Side): Span {
  if (first === end) {
    const { start } = sentences[Math.max(first - 1, 0)]?.span ?? { start: 0 }
    return { start, end: start }
  }
  const isParallel = left.end - left.first === end - first
  const index = isParallel
    ? mention.sentence - left.first
    : Math.floor(relativePlace(left, mention) * (end - first))
  return sentences[Math.min(first + index, end - 1)]!.span
}
