import type { MarkedBlock } from './block-marks.ts'

/** How much the original's blocks `[o, oEnd)` look like the translation's `[t, tEnd)`; above 0 speaks for a match. */
export type Likeness = (o: number, oEnd: number, t: number, tEnd: number) => number

/** Types that a translator may turn into each other; all others must stay what they are. */
const prose = new Set(['paragraph', 'list', 'blockquote', 'html', 'table'])

/** Spread of the logarithm of the length ratio in published pairs. */
const spread = 0.4
const mergePenalty = 0.25

/**
 * Likeness of two runs of blocks, from shared marks, lengths and types. Sums over prefixes make each question cost only
 * the blocks of the smaller side.
 */
export function createLikeness(
  before: readonly MarkedBlock[],
  after: readonly MarkedBlock[],
  weights: ReadonlyMap<string, number>,
): Likeness {
  const ratio = Math.max(total(after), 1) / Math.max(total(before), 1)
  const heavy = (blocks: readonly MarkedBlock[]) =>
    blocks.map(({ marks }) => [...marks].filter((mark) => weights.has(mark)))
  const marksBefore = heavy(before)
  const marksAfter = heavy(after).map((marks) => new Set(marks))
  const weigh = (marks: Iterable<string>) => {
    let sum = 0
    for (const mark of marks) sum += weights.get(mark)!
    return sum
  }
  const weightBefore = marksBefore.map(weigh)
  const weightAfter = marksAfter.map(weigh)

  return (o, oEnd, t, tEnd) => {
    const type = typeFit(before, o, oEnd, after, t, tEnd)
    if (type < -1) return type
    let lengthBefore = 0
    let lengthAfter = 0
    let heaviness = 0
    let shared = 0
    for (let k = t; k < tEnd; k += 1) {
      lengthAfter += after[k]!.length
      heaviness += weightAfter[k]!
    }
    for (let i = o; i < oEnd; i += 1) {
      lengthBefore += before[i]!.length
      heaviness += weightBefore[i]!
      for (const mark of marksBefore[i]!) {
        for (let k = t; k < tEnd; k += 1) {
          if (marksAfter[k]!.has(mark)) {
            shared += weights.get(mark)!
            break
          }
        }
      }
    }
    const marks = heaviness === 0 ? 0 : (2 * shared) / heaviness
    const evidence = Math.min(1, shared / 2)
    const merged = oEnd - o + tEnd - t - 2
    return (
      type +
      lengthFit(lengthBefore * ratio, lengthAfter) +
      2 * marks * (0.5 + evidence / 2) -
      0.9 -
      merged * mergePenalty
    )
  }
}

function total(blocks: readonly MarkedBlock[]): number {
  return blocks.reduce((sum, { type, length }) => sum + (type === 'code' ? 0 : length), 0)
}

/** 1 for the expected length, towards 0 with distance; short texts vary more, so a few units are forgiven. */
function lengthFit(expected: number, found: number): number {
  const distance = Math.log((found + 15) / (expected + 15))
  return Math.exp(-(distance * distance) / (2 * spread * spread))
}

function typeFit(
  before: readonly MarkedBlock[],
  o: number,
  oEnd: number,
  after: readonly MarkedBlock[],
  t: number,
  tEnd: number,
): number {
  const first = before[o]!
  const other = after[t]!
  const alone = oEnd - o === 1 && tEnd - t === 1
  if (alone && first.type === other.type) {
    return first.type !== 'heading' || first.depth === other.depth ? 0.5 : 0.2
  }
  if (alone && (first.type === 'heading' || other.type === 'heading')) {
    const rest = first.type === 'heading' ? other : first
    return rest.type === 'paragraph' && rest.length < 120 ? -0.3 : -2
  }
  for (let i = o; i < oEnd; i += 1) if (!prose.has(before[i]!.type)) return -2
  for (let k = t; k < tEnd; k += 1) if (!prose.has(after[k]!.type)) return -2
  return alone ? 0 : 0.4
}
