import type { Sentence } from '../../src/article/facts/sentences.ts'
import { alignBlocks } from '../../src/article/pair/align-blocks.ts'
import { findDifferences } from '../../src/article/pair/find-differences.ts'
import { type Passage, readPassages } from '../../src/article/pair/passages.ts'
import {
  mentionsOf,
  type PlacedMention,
  readMentions,
} from '../../src/article/pair/read-mentions.ts'
import { isWeighty, matchNumbers, sameness } from '../../src/facts/index.ts'
import type { Difference } from '../../src/model/pair.ts'
import { pairNames, readSide } from './material.ts'
import { type MutationName, mutationNames, mutationsOf } from './mutations.ts'

/** One in so many mutations is tried, counted through all pairs, so that the choice is always the same. */
const sample = 3
const around = 2

interface Tally {
  tried: number
  found: number
  /** Found, and reported as an error. */
  sure: number
}

/** Each number of each translation that has a counterpart, wrong in each way in turn: how many are reported. */
export function measureMutations() {
  const tallies = Object.fromEntries(mutationNames.map((name) => [name, tally()])) as Record<
    MutationName,
    Tally
  >
  const missed: string[] = []
  let count = 0
  for (const name of pairNames()) {
    const [original, translation] = [readSide(name, 'en'), readSide(name, 'zh')]
    const after = readMentions(translation, 'zh')
    const passages = readPassages(
      alignBlocks(original, translation),
      readMentions(original, 'en'),
      after,
    )
    for (const [index, passage] of passages.entries()) {
      const near = passages.slice(Math.max(index - around, 0), index + around + 1)
      const before = new Set(findDifferences(near).map(keyOf))
      for (const mention of matched(passage)) {
        for (const mutation of mutationsOf(mention.mention.value)) {
          if (count++ % sample !== 0) continue
          const mutated = mutate(
            passage,
            mention,
            mutation.text,
            after.sentences[mention.sentence]!,
          )
          if (mutated === undefined) continue
          const found = findDifferences(near.map((each) => (each === passage ? mutated : each)))
          const news = found.filter((each) => !before.has(keyOf(each)))
          const each = tallies[mutation.name]
          each.tried += 1
          if (news.length > 0) each.found += 1
          else
            missed.push(
              `${mutation.name}: ${mention.mention.value.text} → ${mutation.text} (${name})`,
            )
          if (
            news.some(({ confidence, kind }) => confidence === 'high' && kind !== 'magnitude-word')
          )
            each.sure += 1
        }
      }
    }
  }
  const total = Object.values(tallies).reduce((sum, each) => add(sum, each), tally())
  const powers = (['times ten', 'tenth', 'magnitude'] as const)
    .map((name) => tallies[name])
    .reduce(add, tally())
  return {
    sample: `one in ${sample}`,
    all: share(total),
    powersOfTen: share(powers),
    byName: Object.fromEntries(Object.entries(tallies).map(([name, each]) => [name, share(each)])),
    missed: missed.filter((_, i) => i % Math.ceil(missed.length / 60) === 0),
  }
}

const tally = (): Tally => ({ tried: 0, found: 0, sure: 0 })
const add = (a: Tally, b: Tally): Tally => ({
  tried: a.tried + b.tried,
  found: a.found + b.found,
  sure: a.sure + b.sure,
})
const share = ({ tried, found, sure }: Tally) => ({
  tried,
  found,
  percent: Math.round((1000 * found) / Math.max(tried, 1)) / 10,
  asErrors: Math.round((1000 * sure) / Math.max(tried, 1)) / 10,
})

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
  sentence: Sentence,
): Passage | undefined {
  const { span, text: written } = mention.mention.value
  const start = sentence.places.indexOf(span.start)
  const end = start + written.length
  if (start < 0 || sentence.text.slice(start, end) !== written) return undefined
  const places = [
    ...sentence.places.slice(0, start),
    ...Array.from(text, () => span.start),
    ...sentence.places.slice(end),
  ]
  const changed = {
    ...sentence,
    text: sentence.text.slice(0, start) + text + sentence.text.slice(end),
    places,
    code: [],
  }
  const mentions = mentionsOf(changed, mention.sentence, 'zh', [])
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
