import type { Finding } from '../model/finding.ts'
import type { Refusal } from '../model/source.ts'
import { sortFindings } from './compare-findings.ts'
import { runRule } from './run-rule.ts'
import type { ActiveRule } from './select-rules.ts'

/** What the rules on input say of a file that could not become an article. */
export function checkRefusal(refusal: Refusal, active: readonly ActiveRule[]): readonly Finding[] {
  const place = { path: refusal.path, textOf: () => undefined }
  const findings = active.flatMap((each) => {
    const { rule, options } = each
    if (rule.subject !== 'input') return []
    return runRule(each, place, () => rule.check(refusal, options))
  })
  return sortFindings(findings)
}
