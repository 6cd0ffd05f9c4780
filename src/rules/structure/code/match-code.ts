import type { CodeBlock } from '../../../model/article.ts'
import type { Pair } from '../../../model/pair.ts'
import { readLines } from './code-lines.ts'

/** The blocks of code of a pair: those that stand for each other, and those that are alone. */
export interface CodeMatch {
  readonly pairs: readonly (readonly [CodeBlock, CodeBlock])[]
  readonly lost: readonly CodeBlock[]
  readonly added: readonly CodeBlock[]
}

/** The part of their lines that two blocks must share to be one that was moved. */
const alike = 0.3

/**
 * Matches blocks of code: those that are equal, then those that stand in the same bead, as many on one side as on the
 * other, then those that share lines.
 */
export function matchCode(pair: Pair): CodeMatch {
  const before = new Set(pair.original.code)
  const after = new Set(pair.translation.code)
  const pairs: (readonly [CodeBlock, CodeBlock])[] = []
  const take = (one: CodeBlock, other: CodeBlock) => {
    pairs.push([one, other])
    before.delete(one)
    after.delete(other)
  }
  matchEqual(before, after, take)
  matchBeads(pair, before, after, take)
  matchAlike(before, after, take)
  return { pairs, lost: [...before], added: [...after] }
}

type Take = (one: CodeBlock, other: CodeBlock) => void

function matchEqual(before: ReadonlySet<CodeBlock>, after: ReadonlySet<CodeBlock>, take: Take) {
  const places = new Map<string, CodeBlock[]>()
  for (const block of after) {
    const equal = places.get(block.value)
    if (equal) equal.push(block)
    else places.set(block.value, [block])
  }
  for (const block of [...before]) {
    const other = places.get(block.value)?.shift()
    if (other) take(block, other)
  }
}

function matchBeads(
  { beads }: Pair,
  before: ReadonlySet<CodeBlock>,
  after: ReadonlySet<CodeBlock>,
  take: Take,
) {
  if (before.size === 0 || after.size === 0) return
  const [ones, others] = [byBlock(before), byBlock(after)]
  for (const { original, translation } of beads) {
    const left = within(ones, original)
    const right = within(others, translation)
    if (left.length !== right.length) continue
    for (const [i, one] of left.entries()) take(one, right[i]!)
  }
}

function byBlock(blocks: ReadonlySet<CodeBlock>): ReadonlyMap<number, readonly CodeBlock[]> {
  const grouped = new Map<number, CodeBlock[]>()
  for (const code of blocks) grouped.set(code.block, [...(grouped.get(code.block) ?? []), code])
  return grouped
}

function within(
  blocks: ReadonlyMap<number, readonly CodeBlock[]>,
  { start, end }: { readonly start: number; readonly end: number },
): readonly CodeBlock[] {
  const found: CodeBlock[] = []
  for (let block = start; block < end; block += 1) found.push(...(blocks.get(block) ?? []))
  return found
}

function matchAlike(before: ReadonlySet<CodeBlock>, after: ReadonlySet<CodeBlock>, take: Take) {
  if (before.size === 0 || after.size === 0) return
  const linesOf = (block: CodeBlock) => new Set(readLines(block.value).map(({ key }) => key))
  const others = [...after].map((block) => ({ block, lines: linesOf(block) }))
  for (const one of [...before]) {
    const lines = linesOf(one)
    const best = others
      .filter(({ block }) => after.has(block))
      .map((other) => ({ ...other, share: sharedPart(lines, other.lines) }))
      .sort((a, b) => b.share - a.share)[0]
    if (best && best.share >= alike) take(one, best.block)
  }
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const line of one) if (other.has(line)) shared += 1
  return (2 * shared) / Math.max(one.size + other.size, 1)
}
