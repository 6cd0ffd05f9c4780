import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBestWay } from '../../../src/article/pair/best-way.ts'
import type { MarkedBlock } from '../../../src/article/pair/block-marks.ts'
import { createLikeness, likenessLimit } from '../../../src/article/pair/likeness.ts'
import type { Bead } from '../../../src/model/pair.ts'

const markCount = 6
const type = fc.constantFrom('paragraph', 'list', 'blockquote', 'heading', 'code', 'picture')
const block: fc.Arbitrary<MarkedBlock> = fc.record({
  type,
  depth: fc.constantFrom(0, 0, 2),
  length: fc.constantFrom(1, 40, 41, 100, 300, 900),
  isSilent: fc.constant(false),
  marks: fc.uniqueArray(fc.nat(markCount - 1), { maxLength: 4 }),
})
const side = fc.array(block, { maxLength: 9 })
const weights = fc
  .array(fc.constantFrom(0, 0.5, 1, 2, 4), { minLength: markCount, maxLength: markCount })
  .map((all) => Float64Array.from(all))

/** What is asked of every cell of the table in full, one shape after the other, the first of equal ones. */
function tryEverything(
  left: readonly MarkedBlock[],
  right: readonly MarkedBlock[],
  likeness: ReturnType<typeof createLikeness>,
): readonly Bead[] {
  const more = Array.from({ length: 8 }, (_, i) => i + 5)
  const few = [2, 3, 4].flatMap((n) => [
    [1, n],
    [n, 1],
  ])
  const many = [...more.map((n) => [1, n]), ...more.map((n) => [n, 1])]
  const single = [
    [1, 1],
    [1, 0],
    [0, 1],
  ]
  const best = new Map<string, { readonly score: number; readonly way: readonly Bead[] }>()
  best.set('0 0', { score: 0, way: [] })
  const isGroup = (each: MarkedBlock | undefined) =>
    ['list', 'blockquote', 'table'].includes(each?.type ?? '')
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      const areMany = isGroup(left[i - 1]) || isGroup(right[j - 1])
      for (const [o = 0, t = 0] of [...single, ...few, ...(areMany ? many : [])]) {
        const from = best.get(`${i - o} ${j - t}`)
        if (from === undefined) continue
        const isGap = o === 0 || t === 0
        const score = from.score + (isGap ? -0.35 : likeness(i - o, i, j - t, j))
        if (score <= (best.get(`${i} ${j}`)?.score ?? Number.NEGATIVE_INFINITY)) continue
        const bead = { original: { start: i - o, end: i }, translation: { start: j - t, end: j } }
        best.set(`${i} ${j}`, { score, way: [...from.way, bead] })
      }
    }
  }
  return best.get(`${left.length} ${right.length}`)!.way
}

describe('findBestWay', () => {
  it('finds what a look at every shape of every cell finds', () => {
    fc.assert(
      fc.property(side, side, weights, (left, right, heavy) => {
        const likeness = createLikeness(left, right, heavy)
        expect(findBestWay(left, right, likeness)).toEqual(tryEverything(left, right, likeness))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a thousand blocks beside one or none', () => {
    const one = { type: 'paragraph', depth: 0, length: 40, isSilent: false, marks: [0] }
    const many = Array.from({ length: 1000 }, () => one)
    for (const few of [[], [one]]) {
      const to = (left: readonly MarkedBlock[], right: readonly MarkedBlock[]) =>
        findBestWay(left, right, createLikeness(left, right, new Float64Array(1))).at(-1)
      expect(to(many, few)?.original.end).toBe(many.length)
      expect(to(few, many)?.translation.end).toBe(many.length)
    }
  })
})

describe('createLikeness', () => {
  /** Two runs of blocks, of which one is a single block. */
  const runs = fc.tuple(side, side, weights).chain(([left, right, heavy]) => {
    const likeness = createLikeness(left, right, heavy)
    const cells = left.flatMap((_, o) =>
      right.flatMap((_, t) => [
        ...right.slice(t).map((_, n) => [o, o + 1, t, t + n + 1] as const),
        ...left.slice(o + 1).map((_, n) => [o, o + n + 2, t, t + 1] as const),
      ]),
    )
    return fc.constant({ left, right, likeness, cells })
  })

  it('never comes up to its limit', () => {
    fc.assert(
      fc.property(runs, ({ likeness, cells }) => {
        for (const [o, oEnd, t, tEnd] of cells) {
          expect(likeness(o, oEnd, t, tEnd)).toBeLessThan(likenessLimit(oEnd - o, tEnd - t))
        }
      }),
    )
  })

  it('is worked out only where it is more than the least that is of use', () => {
    fc.assert(
      fc.property(
        runs,
        fc.double({ min: -2, max: 3, noNaN: true }),
        ({ likeness, cells }, least) => {
          for (const cell of cells) {
            const [whole, cut] = [likeness(...cell), likeness(...cell, least)]
            if (whole > least) expect(cut).toBe(whole)
            else expect(cut).toBeLessThanOrEqual(least)
          }
        },
      ),
    )
  })
})
