import type { z } from 'zod'

/** What would be right at the place of an issue, in the signs of TypeScript, which need no translation. */
export function expectedAt(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ')
    case 'invalid_union':
      return issue.errors
        .flatMap(([first]) => (first === undefined ? [] : expectedAt(first)))
        .join(' | ')
    case 'invalid_format':
      return issue.pattern ?? issue.format
    case 'too_small':
      return `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`
    case 'too_big':
      return `${issue.inclusive ? '≤' : '<'} ${issue.maximum}`
    default:
      return issue.message
  }
}
