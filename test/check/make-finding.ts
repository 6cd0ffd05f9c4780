import type { Finding } from '../../src/model/finding.ts'

/** A finding for tests; what matters is given, the rest is plain. */
export function makeFinding(given: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'test/rule',
    severity: 'warning',
    path: 'a.md',
    span: { start: 0, end: 0 },
    message: given.ruleId ?? 'test/rule',
    data: {},
    confidence: 'high',
    related: [],
    ...given,
  }
}
