import type { Pair } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import { oncePer } from '../text/once-per.ts'

/** Which bead each block of a pair belongs to. */
export interface BeadMap {
  readonly original: readonly number[]
  readonly translation: readonly number[]
}

/** Index of the bead of every block, on both sides. */
export const mapBeads = oncePer(({ beads, original, translation }: Pair): BeadMap => {
  const map = {
    original: new Array<number>(original.blocks.length).fill(-1),
    translation: new Array<number>(translation.blocks.length).fill(-1),
  }
  for (const [index, bead] of beads.entries()) {
    map.original.fill(index, bead.original.start, bead.original.end)
    map.translation.fill(index, bead.translation.start, bead.translation.end)
  }
  return map
})

/** The blocks that stand for a bead's part of the original; nothing where there are none. */
export function placeInTranslation({ beads, translation }: Pair, bead: number): Span | undefined {
  const { start = 0, end = 0 } = beads[bead]?.translation ?? {}
  const first = translation.blocks[start]
  const last = translation.blocks[end - 1]
  if (start >= end || !first || !last) return undefined
  return { start: first.span.start, end: last.span.end }
}

/** Whether a bead has a part of the original. */
export function hasOriginal({ beads }: Pair, bead: number): boolean {
  const { start = 0, end = 0 } = beads[bead]?.original ?? {}
  return start < end
}
