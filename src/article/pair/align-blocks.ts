import type { Article } from '../../model/article.ts'
import type { Bead } from '../../model/pair.ts'
import { type MarkedBlock, markBlocks, weighMarks } from './block-marks.ts'
import { createLikeness, type Likeness } from './likeness.ts'

/** Blocks taken together on the two sides: one to one, one to two or three, and the like; or one alone. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
] as const

/** A block without a counterpart. */
const gap = -0.35
/** How far from the diagonal the search goes, in blocks; articles beyond it differ too much to be compared. */
const reach = 400

/**
 * Aligns the blocks of a translation with those of its original: the sequence of beads with the greatest likeness, by
 * dynamic programming in the way of Gale and Church (Computational Linguistics 19, 1993), where likeness looks at type,
 * links, images, code, numbers and names besides lengths. Every block is in exactly one bead; beads come in order.
 */
export function alignBlocks(original: Article, translation: Article): readonly Bead[] {
  const before = markBlocks(original)
  const after = markBlocks(translation)
  const likeness = createLikeness(before, after, weighMarks(before, after))
  return trace(before, after, fill(before, after, likeness))
}

interface Table {
  readonly moves: Uint8Array
  readonly width: number
}

/** Best last shape for every pair of prefixes, row by row; only cells near the diagonal are reached. */
function fill(
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
  likeness: Likeness,
): Table {
  const width = after.length + 1
  const scores = new Float64Array((before.length + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const moves = new Uint8Array(scores.length)
  scores[0] = 0
  for (let i = 0; i <= before.length; i += 1) {
    const middle = before.length === 0 ? 0 : Math.round((i * after.length) / before.length)
    const last = before.length === 0 ? after.length : Math.min(after.length, middle + reach)
    for (let j = Math.max(0, middle - reach); j <= last; j += 1) {
      const from = i * width + j
      for (const [move, [o, t]] of shapes.entries()) {
        if (i < o || j < t) continue
        const earlier = scores[from - o * width - t]!
        if (earlier === Number.NEGATIVE_INFINITY) continue
        const gain = o === 0 || t === 0 ? gap : likeness(i - o, i, j - t, j)
        if (earlier + gain > scores[from]!) {
          scores[from] = earlier + gain
          moves[from] = move
        }
      }
    }
  }
  return { moves, width }
}

function trace(
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
  { moves, width }: Table,
): readonly Bead[] {
  const beads: Bead[] = []
  let i = before.length
  let j = after.length
  while (i > 0 || j > 0) {
    const [o, t] = shapes[moves[i * width + j]!]!
    beads.push({
      original: { start: i - o, end: i },
      translation: { start: j - t, end: j },
    })
    i -= o
    j -= t
  }
  return beads.reverse()
}
