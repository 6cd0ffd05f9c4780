import type { Bead } from '../../model/pair.ts'
import type { MarkedBlock } from './block-marks.ts'
import { type Likeness, likenessLimit, prose } from './likeness.ts'

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
/** Where each shape stands among them. */
const oneToOne = 0
const leftAlone = 1
const rightAlone = 2
const firstSeveral = 3
/** For each shape its blocks on either side, and what no likeness of it comes up to. */
const befores = Uint8Array.from(allShapes, ([o]) => o)
const afters = Uint8Array.from(allShapes, ([, t]) => t)
const limits = Float64Array.from(allShapes, ([o, t]) => likenessLimit(o, t))

/** What a block without a counterpart costs. */
const gap = -0.35
/** More than the sum of a way can be off by: where two ways may be equal, both are worked out to the end. */
const rounding = 1e-9
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
 * The beads of two sides with the greatest sum of likenesses, from the first block to the last. They are looked for near the
 * diagonal first, and farther off only where they come near to the border of what was looked at.
 */
export function findBestWay(
  left: readonly MarkedBlock[],
  right: readonly MarkedBlock[],
  likeness: Likeness,
): readonly Bead[] {
  const most = Math.min(farthest, reach + Math.abs(left.length - right.length))
  const least = Math.min(most, nearest + Math.abs(left.length - right.length))
  const findWithin = (width: number) =>
    trace(fill(left, right, likeness, width), left.length, right.length)
  const near = findWithin(least)
  const isFree = near.every(({ original: { start: i }, translation: { start: j } }) => {
    const distance = Math.abs(j - middleOf(i, left.length, right.length))
    return distance <= least - margin
  })
  const isWhole = least >= Math.max(left.length, right.length)
  return isFree || isWhole ? near : findWithin(most)
}

/** The best ways to pairs of prefixes. Each row has room for `stride` cells, those near the diagonal. */
interface Table {
  /** Which cell of each row is the first that it has room for. */
  readonly firsts: Int32Array
  readonly stride: number
  readonly scores: Float64Array
  /** The last shape of the best way to each cell. */
  readonly moves: Uint8Array
}

/** Where the diagonal passes a row. */
const middleOf = (i: number, before: number, after: number): number =>
  before === 0 ? after : Math.round((i * after) / before)

/** Fills the cells at most `width` from the diagonal, row by row. */
function fill(
  left: readonly MarkedBlock[],
  right: readonly MarkedBlock[],
  likeness: Likeness,
  width: number,
): Table {
  const [before, after] = [left.length, right.length]
  const [shapesBefore, shapesAfter] = [left.map(shapesFor), right.map(shapesFor)]
  const most = before === 0 ? after : Math.min(after, 2 * width)
  const table = createTable(before + 1, most + 1)
  for (let i = 0; i <= before; i += 1) {
    const middle = middleOf(i, before, after)
    const first = before === 0 ? 0 : Math.max(0, middle - width)
    const last = Math.min(after, middle + width)
    table.firsts[i] = first
    const one = i === 0 ? firstSeveral : shapesBefore[i - 1]!
    for (let j = first; j <= last; j += 1) {
      const other = j === 0 ? firstSeveral : shapesAfter[j - 1]!
      const isSingle = one === firstSeveral || other === firstSeveral
      fillCell(table, i, j, likeness, isSingle ? firstSeveral : Math.max(one, other))
    }
  }
  return table
}

function createTable(rows: number, stride: number): Table {
  const scores = new Float64Array(rows * stride).fill(Number.NEGATIVE_INFINITY)
  // The way begins where nothing of either side has been taken.
  scores[0] = 0
  return { firsts: new Int32Array(rows), stride, scores, moves: new Uint8Array(rows * stride) }
}

/** How many of the shapes may end with a block: what is no prose is never the last of several. */
function shapesFor({ type }: MarkedBlock): number {
  if (!prose.has(type)) return firstSeveral
  return groups.has(type) ? allShapes.length : shapes.length
}

/** Finds the best way to a cell that ends with one of the first `most` shapes; of equal ones that with the earlier shape. */
function fillCell(table: Table, i: number, j: number, likeness: Likeness, most: number): void {
  if (i === 0 && j === 0) return
  // What takes no likeness comes first: many other shapes cannot be better then, whatever their blocks are like.
  const left = scoreAt(table, i - 1, j) + gap
  const right = scoreAt(table, i, j - 1) + gap
  let best = Math.max(left, right)
  let move = left === best ? leftAlone : rightAlone
  const straight = scoreAt(table, i - 1, j - 1)
  if (straight > Number.NEGATIVE_INFINITY) {
    const score = straight + likeness(i - 1, i, j - 1, j, best - straight - rounding)
    if (score >= best) {
      best = score
      move = oneToOne
    }
  }
  for (let shape = firstSeveral; shape < most; shape += 1) {
    const o = befores[shape]!
    const t = afters[shape]!
    const earlier = scoreAt(table, i - o, j - t)
    if (earlier + limits[shape]! <= best) continue
    const score = earlier + likeness(i - o, i, j - t, j, best - earlier)
    if (score > best) {
      best = score
      move = shape
    }
  }
  const cell = i * table.stride + j - table.firsts[i]!
  table.scores[cell] = best
  table.moves[cell] = move
}

/** The score of a cell; of one that was not looked at, or is none, as low as can be. */
function scoreAt({ firsts, stride, scores }: Table, i: number, j: number): number {
  if (i < 0) return Number.NEGATIVE_INFINITY
  const place = j - firsts[i]!
  return place < 0 || place >= stride ? Number.NEGATIVE_INFINITY : scores[i * stride + place]!
}

/** The way to the last cell. */
function trace({ firsts, stride, moves }: Table, before: number, after: number): readonly Bead[] {
  const beads: Bead[] = []
  let i = before
  let j = after
  while (i > 0 || j > 0) {
    const shape = moves[i * stride + j - firsts[i]!]!
    const o = befores[shape]!
    const t = afters[shape]!
    beads.push({ original: { start: i - o, end: i }, translation: { start: j - t, end: j } })
    i -= o
    j -= t
  }
  return beads.reverse()
}
