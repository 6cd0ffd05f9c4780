import type { Finding } from '../model/finding.ts'
import type { Suppression } from '../model/rule.ts'
import type { SilencingComment } from './read-suppressions.ts'
import { matchesRule } from './rule-pattern.ts'

export interface Silenced {
  /** What is left to be said. */
  readonly findings: readonly Finding[]
  /** How many findings were silenced. */
  readonly silenced: number
  /** The comments, with what came of them. */
  readonly suppressions: readonly Suppression[]
}

/**
 * Takes out the findings that a comment covers: those of a rule it names that begin in its reach. A finding that
 * several comments cover makes all of them count as used.
 */
export function silenceFindings(
  findings: readonly Finding[],
  comments: readonly SilencingComment[],
): Silenced {
  const used = new Set<SilencingComment>()
  const left = findings.filter((finding) => {
    const covering = comments.filter((comment) => covers(comment, finding))
    for (const comment of covering) used.add(comment)
    return covering.length === 0
  })
  const suppressions = comments.map((comment) => ({
    patterns: [comment.pattern],
    reason: comment.reason,
    span: comment.span,
    covers: comment.covers,
    unused: used.has(comment) ? [] : [comment.pattern],
  }))
  return { findings: left, silenced: findings.length - left.length, suppressions }
}

function covers({ covers: { start, end }, pattern }: SilencingComment, finding: Finding): boolean {
  if (start > finding.span.start || finding.span.start > end || start === end) return false
  return matchesRule(pattern, finding.ruleId)
}
