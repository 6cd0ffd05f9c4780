import type { Article } from '../../model/article.ts'
import type { Bead } from '../../model/pair.ts'
import { type MarkedBlock, type MarkedPair, markPair } from './block-marks.ts'
import { createLikeness, type Likeness } from './likeness.ts'
import { weighMarks } from './mark-table.ts'
import { placeSilentBlocks } from './silent-blocks.ts'

/** Blocks taken together on the two sides: one to one, one to several; or one alone. */
const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
] as const
/** A list or a quote may have become as many paragraphs as it has items, and the reverse. */
const largest = 12
const groups = new Set(['list', 'blockquote', 'table'])
type Shape = readonly [number, number]
const allShapes: readonly Shape[] = [
  ...shapes,
  ...Array.from({ length: largest - 4 }, (_, i): Shape => [1, i + 5]),
  ...Array.from({ length: largest - 4 }, (_, i): Shape => [i + 5, 1]),
]

/** What a block without a counterpart costs. */
const gap = -0.35
/**
 * How far from the diagonal the search goes, in blocks, besides the difference of the lengths; and at most. What shifts
 * the sides against each other is page chrome and notes, which are short.
 */
const reach = 30
const farthest = 400
/** How far it goes at first, and how far from the border of that the way must stay. */
const nearest = 10
const margin = 5

/**
 * Aligns the blocks of a translation with those of its original: the sequence of beads with the greatest likeness, by
 * dynamic programming in the way of Gale and Church (Computational Linguistics 19, 1993), where likeness looks at type,
 * links, images, code, numbers and names besides lengths. Every block is in exactly one bead; beads come in order.
 * Time and memory grow with the number of blocks, not with its square.
 */
export function alignBlocks(original: Article, translation: Article): readonly Bead[] {
  const pair = markPair(original, translation)
  const [before, after] = hearPictures(pair)
  const speaking = (block: MarkedBlock) => !block.isSilent
  const [left, right] = [before.filter(speaking), after.filter(speaking)]
  const likeness = createLikeness(left, right, weighMarks(left, right, pair.table))
  return placeSilentBlocks(search(left, right, likeness), before, after)
}

/** A picture without words says where it belongs where the other side has it too. */
function hearPictures({
  original,
  translation,
  table,
  weights,
}: MarkedPair): readonly [readonly MarkedBlock[], readonly MarkedBlock[]] {
  const hear = (block: MarkedBlock): MarkedBlock => {
    const isPicture = block.isSilent && block.type === 'picture'
    const isShared = (mark: number) => table.kindOf(mark) === 'image' && weights[mark]! > 0
    return isPicture && block.marks.some(isShared) ? { ...block, isSilent: false } : block
  }
  return [original.map(hear), translation.map(hear)]
}

/**
 * The best way from the beginning to the end. It is looked for near the diagonal first, and farther off only where it
 * comes near to the border of what was looked at.
 */
function search(
  left: readonly MarkedBlock[],
  right: readonly MarkedBlock[],
  likeness: Likeness,
): readonly Bead[] {
  const most = Math.min(farthest, reach + Math.abs(left.length - right.length))
  const least = Math.min(most, nearest + Math.abs(left.length - right.length))
  const near = trace(fill(left, right, likeness, least))
  const isFree = near.every(({ original: { start: i }, translation: { start: j } }) => {
    const distance = Math.abs(j - middleOf(i, left.length, right.length))
    return distance <= least - margin
  })
  return isFree || least >= Math.max(left.length, right.length)
    ? near
    : trace(fill(left, right, likeness, most))
}

/** The cells of one row of the table that lie near the diagonal. */
interface Row {
  readonly first: number
  readonly scores: Float64Array
  /** The last shape of the best way to each cell. */
  readonly moves: Uint8Array
}

/** Where the diagonal passes a row. */
const middleOf = (i: number, before: number, after: number): number =>
  before === 0 ? after : Math.round((i * after) / before)

/** Best ways to all pairs of prefixes near the diagonal, row by row. */
function fill(
  left: readonly MarkedBlock[],
  right: readonly MarkedBlock[],
  likeness: Likeness,
  width: number,
): readonly Row[] {
  const rows: Row[] = []
  const [before, after] = [left.length, right.length]
  const isGroup = (block: MarkedBlock | undefined) => block !== undefined && groups.has(block.type)
  const groupsAfter = right.map(isGroup)
  for (let i = 0; i <= before; i += 1) {
    const middle = middleOf(i, before, after)
    const first = before === 0 ? 0 : Math.max(0, middle - width)
    const last = Math.min(after, middle + width)
    const length = last - first + 1
    const scores = new Float64Array(length).fill(Number.NEGATIVE_INFINITY)
    if (i === 0) scores[0] = 0
    const row = { first, scores, moves: new Uint8Array(length) }
    rows.push(row)
    const isGroupBefore = isGroup(left[i - 1])
    for (let j = first; j <= last; j += 1) {
      fillCell(rows, i, j, likeness, isGroupBefore || groupsAfter[j - 1] ? allShapes : shapes)
    }
  }
  return rows
}

function fillCell(
  rows: readonly Row[],
  i: number,
  j: number,
  likeness: Likeness,
  shapes: readonly Shape[],
): void {
  const { first, scores, moves } = rows[i]!
  const cell = j - first
  // The innermost loop of a comparison: an iterator here would cost as much as the rest.
  for (let move = 0; move < shapes.length; move += 1) {
    const [o, t] = shapes[move]!
    if (o > i || t > j) continue
    const from = rows[i - o]!
    const earlier = from.scores[j - t - from.first]
    if (earlier === undefined || earlier === Number.NEGATIVE_INFINITY) continue
    const best = scores[cell]!
    const isGap = o === 0 || t === 0
    const score = earlier + (isGap ? gap : likeness(i - o, i, j - t, j, best - earlier))
    if (score > best) {
      scores[cell] = score
      moves[cell] = move
    }
  }
}

function trace(rows: readonly Row[]): readonly Bead[] {
  const beads: Bead[] = []
  let i = rows.length - 1
  let j = rows[i]!.first + rows[i]!.moves.length - 1
  while (i > 0 || j > 0) {
    const { first, moves } = rows[i]!
    const [o, t] = allShapes[moves[j - first]!]!
    beads.push({ original: { start: i - o, end: i }, translation: { start: j - t, end: j } })
    i -= o
    j -= t
  }
  return beads.reverse()
}
