import type { Finding, Fix } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { applyEdits } from '../text/edits.ts'
import { compareFindings } from './compare-findings.ts'

export interface Fixed {
  readonly text: string
  /** The findings whose fixes were made, in order of place. */
  readonly applied: readonly Finding[]
  /** Those whose fixes touch one that was made; a second pass over the new text can make them. */
  readonly dropped: readonly Finding[]
}

/** A finding that a fix is wanted of. */
export type Fixable = Finding & { readonly fix: Fix }

/**
 * The text with the fixes of these kinds made, each whole or not at all. Of two fixes that touch, the one that begins
 * first is made: between the first and the last edit of a fix nobody else may edit, unless its edits are scattered.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  kinds: readonly Fix['kind'][],
): Fixed {
  const fixable = findings.filter(
    (finding): finding is Fixable => finding.fix !== undefined && kinds.includes(finding.fix.kind),
  )
  const { chosen, others } = chooseFixes(text, fixable)
  return { text: makeFixes(text, chosen), applied: chosen, dropped: others }
}

/** Fixes that can be made together, in order of place, and those that touch one of them. */
export function chooseFixes(
  text: string,
  findings: readonly Fixable[],
): { readonly chosen: readonly Fixable[]; readonly others: readonly Fixable[] } {
  const taken = new Uint8Array(text.length + 1)
  const chosen: Fixable[] = []
  const others: Fixable[] = []
  const inOrder = findings
    .map((finding) => ({ finding, reaches: reachesOf(finding.fix) }))
    .toSorted(
      (a, b) => startOf(a.reaches) - startOf(b.reaches) || compareFindings(a.finding, b.finding),
    )
  for (const { finding, reaches } of inOrder) {
    const isFree = reaches.every(({ start, end }) => !taken.subarray(start, end + 1).includes(1))
    if (isFree) for (const { start, end } of reaches) taken.fill(1, start, end + 1)
    ;(isFree ? chosen : others).push(finding)
  }
  return { chosen, others }
}

/** The text with the fixes made, none of which may touch another. */
export function makeFixes(text: string, findings: readonly Fixable[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fix }) => fix.edits),
  )
}

/** The stretches of text that a fix keeps to itself. */
function reachesOf({ edits, scattered }: Fix): readonly Span[] {
  if (scattered) return edits.map(({ span }) => span)
  const start = Math.min(...edits.map(({ span }) => span.start))
  return [{ start, end: Math.max(...edits.map(({ span }) => span.end)) }]
}

function startOf(reaches: readonly Span[]): number {
  return reaches.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER)
}
