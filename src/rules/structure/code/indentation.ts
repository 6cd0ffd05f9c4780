import type { CodeLine } from './code-lines.ts'

/** Two lines that say the same. */
export type LinePair = readonly [CodeLine, CodeLine]

/**
 * Pairs of lines whose indentation differs though that of the others does not. A block may be shifted as a whole, and
 * one indented by tabs or by other steps throughout is right: depth is what counts.
 */
export function misplacedLines(pairs: readonly LinePair[]): readonly LinePair[] {
  const isFlat = pairs.every(([{ indent }]) => indent === '')
  if (isFlat) return pairs.filter((pair, i) => !isRestored(pairs, pair, i))
  const readings = [4, 2, 8].map((tab) => misplacedWith(pairs, tab))
  const [misplaced = []] = readings.sort((a, b) => a.length - b.length)
  const indented = pairs.filter(([{ indent }]) => indent !== '')
  const isThroughout = misplaced.length >= mostMisplaced * indented.length
  return isThroughout && isNestedAlike(pairs) ? [] : misplaced
}

/** From this part of the indented lines on, a block was indented anew as a whole. */
const mostMisplaced = 0.5

/** Whether each line is deeper or less deep than the one before on both sides. */
function isNestedAlike(pairs: readonly LinePair[]): boolean {
  const steps = (side: 0 | 1) =>
    pairs.map((pair, i) => {
      const former = pairs[i - 1]?.[side] ?? pair[side]
      return Math.sign(widthOf(pair[side], 4) - widthOf(former, 4))
    })
  const [before, after] = [steps(0), steps(1)]
  return pairs.length > 3 && before.every((step, i) => step === after[i])
}

/** Whether a line goes on with the one before, as in shells: how deep it stands says nothing. */
function isContinued(pairs: readonly LinePair[], index: number): boolean {
  return pairs[index - 1]?.[0].text.endsWith('\\') === true
}

/** What opens a block, so that the next line is deeper. */
const OPENING = /[{([:,\\=>]$|\b(?:then|do|else|begin)$/i

/** Where a page has lost all indentation, a translator may put it back: below a line that opens, or one that was put back. */
function isRestored(pairs: readonly LinePair[], [, line]: LinePair, index: number): boolean {
  if (line.indent === '') return true
  const before = pairs[index - 1]?.[1]
  return before !== undefined && (before.indent !== '' || OPENING.test(before.key))
}

function misplacedWith(pairs: readonly LinePair[], tab: number): readonly LinePair[] {
  const widths = pairs.map(([one, other]) => [widthOf(one, tab), widthOf(other, tab)] as const)
  const start = [0, 1].map((side) => Math.min(...widths.map((pair) => pair[side as 0 | 1])))
  const depths = widths.map(([one, other]) => [one - start[0]!, other - start[1]!] as const)
  const scale = usualScale(depths)
  return pairs.filter((_, i) => depths[i]![1] !== depths[i]![0] * scale && !isContinued(pairs, i))
}

function widthOf({ indent }: CodeLine, tab: number): number {
  let width = 0
  for (const character of indent) width += character === '\t' ? tab : 1
  return width
}

/** How many columns most lines have for one of the original; 1 unless two depths or more agree on another number. */
function usualScale(depths: readonly (readonly [number, number])[]): number {
  const counts = new Map<number, number>()
  const kinds = new Map<number, Set<number>>()
  for (const [one, other] of depths) {
    if (one === 0 || other === 0) continue
    const scale = other / one
    counts.set(scale, (counts.get(scale) ?? 0) + 1)
    kinds.set(scale, (kinds.get(scale) ?? new Set()).add(one))
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])
  if (usual === undefined || usual[0] === 1) return 1
  return kinds.get(usual[0])!.size > 1 || usual[1] > 1 ? usual[0] : 1
}
