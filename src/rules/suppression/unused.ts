import type { SuppressionRule } from '../../model/rule.ts'

/** A comment that silences nothing: outlived, misspelt or misplaced. */
export const suppressionUnused: SuppressionRule = {
  id: 'suppression/unused',
  subject: 'suppression',
  severity: 'warning',
  check(suppressions) {
    return suppressions.flatMap(({ unused, span }) =>
      unused.map((pattern) => ({ message: 'suppression/unused', data: { pattern }, span })),
    )
  },
}
