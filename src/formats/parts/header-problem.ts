import { everything, type MessageData, type Observation } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'

/** Every way in which a header can be wrong; each has its words in `src/messages/metadata-header.ts`. */
export type HeaderVariant =
  | 'unclosed'
  | 'text-after-close'
  | 'full-width-colon'
  | 'multi-line'
  | 'stray-line'
  | 'unknown-key'
  | 'unknown-key-near'
  | 'duplicate-key'
  | 'not-text'
  | 'quote-needed'
  | 'alias'
  | 'too-large'
  | 'too-deep'
  | 'invalid-yaml'
  | 'bad-line'

/** With these, other tools show the header as text or lose what it says: they weigh more than the rule's default. */
const grave: ReadonlySet<HeaderVariant> = new Set([
  'unclosed',
  'invalid-yaml',
  'too-large',
  'too-deep',
])

/** A problem of a header, to be said by the rule `metadata/header-malformed`. */
export function headerProblem(
  variant: HeaderVariant,
  span: Span,
  data: MessageData = {},
  more: Pick<Observation, 'fix' | 'severity'> = {},
): Observation {
  const weight = grave.has(variant) ? { severity: 'error' as const } : {}
  // Where a header ends decides what the rest is.
  const fix = more.fix ? { fix: { ...more.fix, changes: everything } } : {}
  return { message: `metadata/header-malformed.${variant}`, data, span, ...weight, ...more, ...fix }
}
