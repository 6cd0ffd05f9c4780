import type { NumberedSentence } from '../../src/article/facts/numbered-sentences.ts'
import { placeOf, type Sentence } from '../../src/article/facts/sentences.ts'
import { alignBlocks } from '../../src/article/pair/align-blocks.ts'
import { comparePassages } from '../../src/article/pair/compare-passages.ts'
import { type Passage, readPassages } from '../../src/article/pair/passages.ts'
import {
  mentionsOf,
  type PlacedMention,
  readMentions,
} from '../../src/article/pair/read-mentions.ts'
import { extractQuantities, isWeighty, matchNumbers, sameness } from '../../src/facts/index.ts'
import type { Difference } from '../../src/model/pair.ts'
import type { Span } from '../../src/model/span.ts'
import { pairNames, readSide } from './material.ts'
import { type MutationName, mutationNames, mutationsOf } from './mutations.ts'

/** How many passages before and after take part: those that may hold a number that moved. */
const around = 2

/** One mutation of one number, tried. */
interface Trial {
  readonly name: MutationName
  readonly words: string
  /** What is said that was not said before. */
  readonly news: readonly Difference[]
}

/** Each number of each translation that has a counterpart, wrong in each way in turn: how many are reported. */
export function measureMutations() {
  const trials = pairNames().flatMap(tryPair)
  const of = (names: readonly MutationName[]) => trials.filter(({ name }) => names.includes(name))
  const missed = trials.filter(({ news }) => news.length === 0).map(({ words }) => words)
  return {
    all: share(trials),
    powersOfTen: share(of(['times ten', 'tenth', 'magnitude'])),
    byName: Object.fromEntries(mutationNames.map((name) => [name, share(of([name]))])),
    missed,
  }
}

function tryPair(name: string): readonly Trial[] {
  const [original, translation] = [readSide(name, 'en'), readSide(name, 'zh')]
  const after = readMentions(translation, 'zh')
  const beads = alignBlocks(original, translation)
  const passages = readPassages(beads, readMentions(original, 'en'), after)
  const all = passages.flatMap((passage, index) =>
    matched(passage).flatMap((mention) =>
      mutationsOf(mention.mention.value).map((mutation) => ({ index, passage, mention, mutation })),
    ),
  )
  return all.flatMap(({ index, passage, mention, mutation }) => {
    const sentence = after.sentences[mention.sentence]!
    const mutated = mutate(passage, mention, mutation.text, sentence)
    if (mutated === undefined) return []
    const near = passages.slice(Math.max(index - around, 0), index + around + 1)
    const before = new Set(comparePassages(near).differences.map(keyOf))
    const changed = near.map((each) => (each === passage ? mutated : each))
    const found = comparePassages(changed).differences
    const words = `${mutation.name}: ${mention.mention.value.text} → ${mutation.text} (${name})`
    return [{ name: mutation.name, words, news: found.filter((each) => !before.has(keyOf(each))) }]
  })
}

function share(trials: readonly Trial[]) {
  const found = trials.filter(({ news }) => news.length > 0)
  const sure = found.filter(({ news }) =>
    news.some(({ confidence, kind }) => confidence === 'high' && kind !== 'magnitude-word'),
  )
  const percent = (count: number) => Math.round((1000 * count) / Math.max(trials.length, 1)) / 10
  return {
    tried: trials.length,
    found: found.length,
    percent: percent(found.length),
    asErrors: percent(sure.length),
  }
}

const keyOf = ({ kind, original, translation, place }: Difference) =>
  [kind, original?.value.span.start, translation?.value.text, place.start].join(' ')

/** The weighty numbers that say the same as one of the original. */
function matched(passage: Passage): readonly PlacedMention[] {
  const text = passage.translation.filter(({ isAside }) => !isAside)
  const left = matchNumbers(
    passage.original.filter(({ isAside }) => !isAside).map(({ comparable }) => comparable),
    text.map(({ comparable }) => comparable),
  )
  return text.filter((each, j) => !left.translation.includes(j) && isWeighty(each.comparable))
}

/** The passage with another number in its place; nothing where that says the same. */
function mutate(
  passage: Passage,
  mention: PlacedMention,
  text: string,
  sentence: NumberedSentence,
): Passage | undefined {
  const { span, text: written } = mention.mention.value
  const piece = sentence.pieces.findLast(({ place }) => place <= span.start)
  const start = piece === undefined ? -1 : piece.from + span.start - piece.place
  const end = start + written.length
  if (start < 0 || sentence.text.slice(start, end) !== written) return undefined
  const words = sentence.text.slice(0, start) + text + sentence.text.slice(end)
  const changed = {
    ...sentence,
    text: words,
    pieces: replacePiece(sentence, { start, end }, text.length),
    code: [],
    quantities: extractQuantities(words, { language: 'zh' }),
  }
  const mentions = mentionsOf(changed, mention.sentence, [])
  const same = mentions.find((each) => each.mention.value.span.start === span.start)
  if (same && sameness(same.comparable, mention.comparable) === 3) return undefined
  const rest = passage.translation.filter((each) => each.sentence !== mention.sentence)
  const translation = [...rest, ...mentions].sort((a, b) => a.sentence - b.sentence)
  const textOf = (side: 'original' | 'translation') =>
    side === 'original'
      ? passage.textOf(side)
      : passage.textOf(side).replace(sentence.text, () => changed.text)
  return { ...passage, translation, textOf }
}

/** The pieces of a sentence of which a range has become longer or shorter. */
function replacePiece(
  sentence: Sentence,
  { start, end }: Span,
  length: number,
): Sentence['pieces'] {
  const shift = length - (end - start)
  const rest = sentence.pieces.filter(({ from }) => from > end)
  const next =
    end < sentence.text.length ? placeOf(sentence, { start: end, end: end + 1 }) : undefined
  return [
    ...sentence.pieces.filter(({ from }) => from <= start),
    ...(next ? [{ from: end + shift, place: next.start }] : []),
    ...rest.map((piece) => ({ ...piece, from: piece.from + shift })),
  ]
}
