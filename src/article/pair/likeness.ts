import type { MarkedBlock } from './block-marks.ts'

/**
 * How much the original's blocks `[o, oEnd)` look like the translation's `[t, tEnd)`; above 0 speaks for a match. Where that
 * is not more than `least`, any number that is not more.
 */
export type Likeness = (o: number, oEnd: number, t: number, tEnd: number, least?: number) => number

/** Types that a translator may turn into each other; all others must stay what they are. */
export const prose: ReadonlySet<string> = new Set([
  'paragraph',
  'picture',
  'list',
  'blockquote',
  'html',
  'table',
])

/** Spread of the logarithm of the length ratio in published pairs. */
const spread = 0.4
const mergePenalty = 0.35
/** A list that became many paragraphs is one change, not many. */
const mostMerged = 3
/** A heading that became a paragraph, or the reverse, is short. */
const longestHeading = 200
/** The most that its type speaks for a match of one block with one, and of several. */
const sameType = 0.5
const severalTypes = 0.4
/** What speaks against a match that nothing speaks for. */
const doubt = 0.9
/** Not a number of its own: however many blocks would stand alone instead, that is better. */
const impossible = Number.NEGATIVE_INFINITY
/** A mark in more blocks than this tells no block from another. */
const commonest = 100

/** More than the likeness of so many blocks ever is. */
export function likenessLimit(before: number, after: number): number {
  const type = before + after === 2 ? sameType : severalTypes
  return type + 2 - doubt - mergingCost(before, after) + 1 + slack
}

const slack = 1e-6

/** What it costs that several blocks are taken together. */
const mergingCost = (before: number, after: number): number =>
  Math.min(mostMerged, before + after - 2) * mergePenalty

/** One side, with sums over its first blocks: what a run of blocks has is the difference of two of them. */
interface Side {
  readonly blocks: readonly MarkedBlock[]
  readonly lengths: Float64Array
  /** Of the marks that the other side has too. */
  readonly weights: Float64Array
  /** How many blocks are not prose. */
  readonly fixed: Int32Array
}

/**
 * Likeness of two runs of blocks, from shared marks, lengths and types. What two blocks share is computed once for each
 * block of the original, so it is cheap to ask for blocks near to those asked for before.
 */
export function createLikeness(
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
  weights: Float64Array,
): Likeness {
  const ratio = lengthRatio(before, after)
  const left = sumUp(before, weights)
  const right = sumUp(after, weights)
  const sharedWith = createSharing(before, after, weights)

  return (o, oEnd, t, tEnd, least = Number.NEGATIVE_INFINITY) => {
    const type = typeFit(left, o, oEnd, right, t, tEnd)
    if (type === impossible) return type
    let shared = 0
    for (let i = o; i < oEnd; i += 1) {
      const row = sharedWith(i)
      for (let k = t; k < tEnd; k += 1) shared += row[k]!
    }
    const heaviness =
      left.weights[oEnd]! - left.weights[o]! + right.weights[tEnd]! - right.weights[t]!
    const marks = heaviness === 0 ? 0 : Math.min(1, (2 * shared) / heaviness)
    const evidence = Math.min(1, shared / 4)
    const rest = type + 2 * marks * (0.5 + evidence / 2) - doubt - mergingCost(oEnd - o, tEnd - t)
    // Most cells of the table end here: the fit of the lengths, at most 1, is the dear part.
    if (rest + 1 <= least) return rest
    const expected = (left.lengths[oEnd]! - left.lengths[o]!) * ratio
    return rest + lengthFit(expected, right.lengths[tEnd]! - right.lengths[t]!)
  }
}

/**
 * Letters of the translation for one of the original. Translators differ; where far more or less is there than any of
 * them writes, text is missing on one side.
 */
export function lengthRatio(before: readonly MarkedBlock[], after: readonly MarkedBlock[]): number {
  const ratio = Math.max(proseLength(after), 1) / Math.max(proseLength(before), 1)
  return Math.min(Math.max(ratio, lowest), highest)
}

const lowest = 0.8
const highest = 1.25

function proseLength(blocks: readonly MarkedBlock[]): number {
  return blocks.reduce((sum, { type, length }) => sum + (type === 'code' ? 0 : length), 0)
}

function sumUp(blocks: readonly MarkedBlock[], weights: Float64Array): Side {
  const lengths = new Float64Array(blocks.length + 1)
  const heaviness = new Float64Array(blocks.length + 1)
  const fixed = new Int32Array(blocks.length + 1)
  for (let i = 0; i < blocks.length; i += 1) {
    const { type, length, marks } = blocks[i]!
    lengths[i + 1] = lengths[i]! + length
    heaviness[i + 1] = heaviness[i]! + weigh(marks, weights)
    fixed[i + 1] = fixed[i]! + (prose.has(type) ? 0 : 1)
  }
  return { blocks, lengths, weights: heaviness, fixed }
}

/** The weight of some marks together. */
export function weigh(marks: readonly number[], weights: Float64Array): number {
  let sum = 0
  for (const mark of marks) sum += weights[mark]!
  return sum
}

/** More than the blocks of the largest bead; a power of two. */
const rowsKept = 16

/** The weight that a block of the original shares with each block of the translation; the last few rows are kept. */
function createSharing(
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
  weights: Float64Array,
): (i: number) => Float64Array {
  const { starts, places } = placesOfMarks(after, weights)
  const rows = Array.from({ length: rowsKept }, () => new Float64Array(after.length))
  const owners = new Int32Array(rowsKept).fill(-1)
  return (i) => {
    const row = rows[i % rowsKept]!
    if (owners[i % rowsKept] === i) return row
    owners[i % rowsKept] = i
    row.fill(0)
    for (const mark of before[i]!.marks) {
      const start = starts[mark]!
      const end = starts[mark + 1]!
      if (end - start > commonest) continue
      const weight = weights[mark]!
      for (let at = start; at < end; at += 1) row[places[at]!]! += weight
    }
    return row
  }
}

/** The blocks in which each mark stands, those of all marks in one row: those of one begin at its start, up to the next. */
interface Places {
  readonly starts: Int32Array
  readonly places: Int32Array
}

function placesOfMarks(blocks: readonly MarkedBlock[], weights: Float64Array): Places {
  const starts = new Int32Array(weights.length + 1)
  for (const { marks } of blocks) for (const mark of marks) starts[mark]! += 1
  // Each start is at first the end of its places, and comes back to their beginning as these are filled in.
  for (let mark = 0; mark < weights.length; mark += 1) starts[mark + 1]! += starts[mark]!
  const places = new Int32Array(starts[weights.length]!)
  for (let block = blocks.length - 1; block >= 0; block -= 1) {
    for (const mark of blocks[block]!.marks) {
      starts[mark]! -= 1
      places[starts[mark]!] = block
    }
  }
  return { starts, places }
}

/** 1 for the expected length, towards 0 with distance; short texts vary more, so a few units are forgiven. */
function lengthFit(expected: number, found: number): number {
  const distance = Math.log((found + 15) / (expected + 15))
  return Math.exp(-(distance * distance) / (2 * spread * spread))
}

function typeFit(
  left: Side,
  o: number,
  oEnd: number,
  right: Side,
  t: number,
  tEnd: number,
): number {
  const allProse = left.fixed[oEnd] === left.fixed[o] && right.fixed[tEnd] === right.fixed[t]
  const isAlone = oEnd - o === 1 && tEnd - t === 1
  if (!isAlone) {
    if (allProse) return severalTypes
    // An item of a list that a translator made a heading with text below.
    const isSplit = left.blocks[o]!.type === 'list' && right.blocks[t]!.type === 'heading'
    const isOneHeading = right.fixed[tEnd]! - right.fixed[t]! === 1
    return oEnd - o === 1 && isSplit && isOneHeading ? 0.3 : impossible
  }
  const one = left.blocks[o]!
  const other = right.blocks[t]!
  if (one.type === other.type) return one.depth === other.depth ? sameType : 0.2
  if (allProse) return one.type === 'picture' || other.type === 'picture' ? -0.3 : 0
  const rest = one.type === 'heading' ? other : one
  const fromHeading = one.type === 'heading' || other.type === 'heading'
  const isLine =
    (rest.type === 'paragraph' || rest.type === 'blockquote') && rest.length < longestHeading
  return fromHeading && isLine ? -0.3 : impossible
}
