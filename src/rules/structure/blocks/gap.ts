import type { Pair } from '../../../model/pair.ts'
import type { Span } from '../../../model/span.ts'

/** Where in the translation that belongs which stands in the bead of an original alone: behind the block before. */
export function gapAt({ beads, translation }: Pair, bead: number): Span {
  const { start } = beads[bead]!.translation
  const before = translation.blocks[start - 1]
  const after = translation.blocks[start]
  const at = before?.span.end ?? after?.span.start ?? 0
  return { start: at, end: at }
}
