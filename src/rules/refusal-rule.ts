import type { MessageData } from '../model/finding.ts'
import type { InputRule } from '../model/rule.ts'
import type { Refusal, RefusalReason } from '../model/source.ts'

/** What a refusal is to say: a variant of the rule's message, if any, and its data. */
export interface RefusalMessage {
  readonly variant?: string
  readonly data: MessageData
}

/**
 * The rule that explains one reason for which a file could not become an article. Its finding stands at the place that
 * the refusal names, or at the start of the file.
 */
export function refusalRule(
  reason: RefusalReason,
  messageOf: (refusal: Refusal) => RefusalMessage = ({ data }) => ({ data }),
): InputRule {
  const id = `input/${reason}`
  return {
    id,
    subject: 'input',
    severity: 'error',
    check(refusal) {
      if (refusal.reason !== reason) return []
      const { variant, data } = messageOf(refusal)
      const message = variant === undefined ? id : `${id}.${variant}`
      return [{ message, data, span: refusal.span ?? { start: 0, end: 0 } }]
    },
  }
}
