import type { Finding, Observation } from '../model/finding.ts'
import { acceptObservation, type Place } from './accept-observation.ts'
import type { ActiveRule } from './select-rules.ts'

/**
 * The findings of one rule. A rule that throws is a defect of the program, not of the article: it becomes a finding
 * of its own at the start of the file, and the other rules go on.
 */
export function runRule(
  active: ActiveRule,
  place: Place,
  check: () => readonly Observation[],
): readonly Finding[] {
  try {
    return check().map((seen) => acceptObservation(seen, active, place))
  } catch (error) {
    return [ruleFailed(active, place.path, error)]
  }
}

function ruleFailed({ rule }: ActiveRule, path: string, error: unknown): Finding {
  return {
    ruleId: rule.id,
    severity: 'error',
    path,
    span: { start: 0, end: 0 },
    message: 'internal/rule-failed',
    data: { rule: rule.id, error: error instanceof Error ? error.message : String(error) },
    confidence: 'high',
    related: [],
  }
}
