import type { Pair } from '../../model/pair.ts'
import type { Span } from '../../model/span.ts'
import { oncePer } from '../../text/once-per.ts'
import { readSentences, type Sentence } from '../facts/sentences.ts'

/** The sentences of the two sides of a bead, headings included. */
export interface BeadSentences {
  readonly original: readonly Sentence[]
  readonly translation: readonly Sentence[]
}

/** The sentences of every bead of a pair, beads in order. */
export const beadSentences = oncePer(({ original, translation, beads }: Pair) => {
  const before = byBlock(readSentences(original))
  const after = byBlock(readSentences(translation))
  return beads.map(
    (bead): BeadSentences => ({
      original: before(bead.original),
      translation: after(bead.translation),
    }),
  )
})

/** Gives the sentences of a range of blocks; ranges must come in order. */
function byBlock(sentences: readonly Sentence[]) {
  let at = 0
  return ({ end }: { readonly end: number }): readonly Sentence[] => {
    const from = at
    while (at < sentences.length && sentences[at]!.block < end) at += 1
    return sentences.slice(from, at)
  }
}

/** The sentence of a translation in which something of the original should stand: by its place among the sentences. */
export function placeFor({ start }: Span, { original, translation }: BeadSentences): Span {
  const index = original.findLastIndex(({ span }) => span.start <= start)
  const at = Math.floor((Math.max(index, 0) * translation.length) / Math.max(original.length, 1))
  return translation[at]!.span
}
