import type { Bead, BlockRange, Pair } from '../../model/pair.ts'
import { findMerged, type Merged } from './find-merged.ts'
import { findMoves } from './find-moves.ts'
import type { Move } from './find-swaps.ts'
import { resemblanceOf } from './resemblance.ts'

/** What became of the blocks of an original; each list in the order of the text. Numbers are indices of blocks. */
export interface BlockComparison {
  /** Blocks of the original that nothing stands for. */
  readonly lost: readonly UnmatchedBlock[]
  /** Blocks of the translation that stand for nothing. */
  readonly added: readonly UnmatchedBlock[]
  /** Blocks that stand elsewhere than in the original. */
  readonly moved: readonly Move[]
  /** Several blocks of the original that are one in the translation. */
  readonly merged: readonly Merged[]
}

export interface UnmatchedBlock {
  readonly block: number
  /** Index of its bead. */
  readonly bead: number
  /** Before all that both sides have, between, or after it. */
  readonly zone: 'head' | 'body' | 'tail'
  /** Whether a block beside it may hold what this one says: it is longer than it should be, or shares its words. */
  readonly mayBeBeside: boolean
  /** Whether blocks of both sides stand alone here, so that one may have been put in place of the other. */
  readonly isReplaced: boolean
  /** Whether one of them is of another type: a quote that became code, a list that became paragraphs. */
  readonly isRecast: boolean
}

/** Compares the blocks of a pair, once for all that ask. Blocks without words are left out. */
export function compareBlocks(pair: Pair): BlockComparison {
  const former = known.get(pair)
  if (former) return former
  const made = compare(pair)
  known.set(pair, made)
  return made
}

const known = new WeakMap<Pair, BlockComparison>()

function compare(pair: Pair): BlockComparison {
  const moved = findMoves(pair)
  const movedBefore = new Set(moved.map(({ original }) => original))
  const movedAfter = new Set(moved.map(({ translation }) => translation))
  const merged = findMerged(pair, movedBefore)
  const inMerged = new Set(merged.flatMap(({ original }) => indices(original)))
  const zoneOf = createZones(pair)
  const { original, translation } = resemblanceOf(pair)
  const unmatched = (side: 'original' | 'translation'): readonly UnmatchedBlock[] => {
    const other = side === 'original' ? 'translation' : 'original'
    const blocks = side === 'original' ? original : translation
    const passed = side === 'original' ? new Set([...movedBefore, ...inMerged]) : movedAfter
    return pair.beads.flatMap((bead, index) => {
      if (size(bead[other]) > 0) return []
      return indices(bead[side])
        .filter((block) => !passed.has(block) && !blocks[block]!.isSilent)
        .map((block) => ({
          block,
          bead: index,
          zone: zoneOf(index),
          mayBeBeside: mayBeBeside(pair, index, block, side),
          ...replacement(pair, index, side, blocks[block]!.type),
        }))
    })
  }
  return {
    lost: unmatched('original'),
    added: unmatched('translation'),
    moved,
    merged,
  }
}

const size = ({ start, end }: BlockRange): number => end - start

function indices({ start, end }: BlockRange): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i)
}

function createZones({ beads, translation }: Pair): (bead: number) => UnmatchedBlock['zone'] {
  const isMatched = (bead: Bead) =>
    size(bead.original) > 0 &&
    indices(bead.translation).some((block) => translation.blocks[block]!.text.trim() !== '')
  const first = beads.findIndex(isMatched)
  const last = beads.findLastIndex(isMatched)
  return (bead) => (bead < first ? 'head' : bead > last ? 'tail' : 'body')
}

/** Whether the run of lone blocks around a bead has some of the other side, and some of another type there. */
function replacement(
  pair: Pair,
  index: number,
  side: 'original' | 'translation',
  type: string,
): Pick<UnmatchedBlock, 'isReplaced' | 'isRecast'> {
  const { beads } = pair
  const other = side === 'original' ? 'translation' : 'original'
  const isLone = (bead: Bead | undefined) =>
    bead !== undefined && (size(bead.original) === 0 || size(bead.translation) === 0)
  let first = index
  let end = index + 1
  while (isLone(beads[first - 1])) first -= 1
  while (isLone(beads[end])) end += 1
  const others = beads.slice(first, end).flatMap((bead) => indices(bead[other]))
  const blocks = resemblanceOf(pair)[other].filter((_, block) => others.includes(block))
  return {
    isReplaced: others.length > 0,
    isRecast: blocks.some((block) => !block.isSilent && block.type !== type),
  }
}

/** How much longer than expected a block must be, in letters, to hold another as well. */
const holdsBoth = 0.6
/** The part of its words that a block beside must share, and the least weight at which that says something. */
const holdsWords = 0.6
const leastWeight = 0.5

/** Whether the counterpart of a block beside has room for this one too. */
function mayBeBeside(
  pair: Pair,
  bead: number,
  block: number,
  side: 'original' | 'translation',
): boolean {
  const { original, translation, ratio, shared, weight } = resemblanceOf(pair)
  const length = (range: BlockRange, of: typeof original) =>
    indices(range).reduce((sum, i) => sum + of[i]!.length, 0)
  const own = side === 'original' ? original[block]!.length * ratio : translation[block]!.length
  // What was added may be the rest of a paragraph that pictures part from it.
  const distances = side === 'original' ? [-1, 1] : [-3, -2, -1, 1, 2, 3]
  return distances.some((distance) => {
    const beside = pair.beads[bead + distance]
    if (beside === undefined || size(beside.original) === 0 || size(beside.translation) === 0) {
      return false
    }
    const expected = length(beside.original, original) * ratio
    const found = length(beside.translation, translation)
    const others = indices(side === 'original' ? beside.translation : beside.original)
    const common = others.map((other) =>
      side === 'original' ? shared(block, other) : shared(other, block),
    )
    const all = weight(side, block)
    if (all > leastWeight && Math.max(...common) > holdsWords * all) return true
    if (Math.abs(distance) > 1) return false
    const surplus = side === 'original' ? found - expected : expected - found
    return surplus > holdsBoth * own
  })
}
