import type { Article } from '../../model/article.ts'
import type { Pair } from '../../model/pair.ts'
import { type MarkedBlock, markPair } from './block-marks.ts'
import { lengthRatio, weigh } from './likeness.ts'

/** How alike single blocks of a pair are, whatever stands for them. */
export interface Resemblance {
  readonly original: readonly MarkedBlock[]
  readonly translation: readonly MarkedBlock[]
  /** Letters of the translation for one of the original. */
  readonly ratio: number
  /** The weight of the marks of a block that the other side has at all. */
  weight(side: 'original' | 'translation', block: number): number
  /** The weight of the marks that a block of the original and one of the translation share. */
  shared(original: number, translation: number): number
  /** The same as a part of all that could be shared, from 0 to 1. */
  likeness(original: number, translation: number): number
}

/** Resemblance of the blocks of a pair, computed once for all that ask. */
export function resemblanceOf(pair: Pair): Resemblance {
  const former = known.get(pair)
  if (former) return former
  const made = createResemblance(pair.original, pair.translation)
  known.set(pair, made)
  return made
}

const known = new WeakMap<Pair, Resemblance>()

function createResemblance(before: Article, after: Article): Resemblance {
  const { original, translation, weights } = markPair(before, after)
  const heaviness = {
    original: original.map(({ marks }) => weigh(marks, weights)),
    translation: translation.map(({ marks }) => weigh(marks, weights)),
  }
  const sets: (ReadonlySet<number> | undefined)[] = []
  const shared = (o: number, t: number) => {
    const others = sets[t] ?? new Set(translation[t]!.marks)
    sets[t] = others
    let sum = 0
    for (const mark of original[o]!.marks) if (others.has(mark)) sum += weights[mark]!
    return sum
  }
  return {
    original,
    translation,
    ratio: lengthRatio(original, translation),
    weight: (side, block) => heaviness[side][block]!,
    shared,
    likeness: (o, t) => {
      const all = heaviness.original[o]! + heaviness.translation[t]!
      return all === 0 ? 0 : (2 * shared(o, t)) / all
    },
  }
}

/** Whether a block is as long as the other lets expect, by a factor; a few letters more are nothing. */
export function isFitting(
  original: number,
  translation: number,
  { original: before, translation: after, ratio }: Resemblance,
  factor = 2,
): boolean {
  const expected = before[original]!.length * ratio
  const found = after[translation]!.length
  return found < factor * expected + 20 && expected < factor * found + 20
}
