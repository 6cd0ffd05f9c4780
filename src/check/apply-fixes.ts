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

/**
 * The text with the fixes of these kinds made, each whole or not at all. Of two fixes that touch, the one that begins
 * first is made: between the first and the last edit of a fix nobody else may edit.
 */
export function applyFixes(
  text: string,
  findings: readonly Finding[],
  kinds: readonly Fix['kind'][],
): Fixed {
  const fixable = findings
    .flatMap((finding) =>
      finding.fix !== undefined && kinds.includes(finding.fix.kind)
        ? [{ finding, fix: finding.fix, reach: reachOf(finding.fix) }]
        : [],
    )
    .toSorted((a, b) => a.reach.start - b.reach.start || compareFindings(a.finding, b.finding))
  let done = -1
  const applied = fixable.filter(({ reach }) => {
    if (reach.start <= done) return false
    done = reach.end
    return true
  })
  const made = new Set(applied)
  return {
    text: applyEdits(
      text,
      applied.flatMap(({ fix }) => fix.edits),
    ),
    applied: applied.map(({ finding }) => finding),
    dropped: fixable.filter((each) => !made.has(each)).map(({ finding }) => finding),
  }
}

function reachOf(fix: Fix): Span {
  return {
    start: fix.edits.reduce(
      (least, { span }) => Math.min(least, span.start),
      Number.MAX_SAFE_INTEGER,
    ),
    end: fix.edits.reduce((most, { span }) => Math.max(most, span.end), 0),
  }
}
