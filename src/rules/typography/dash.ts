import { hyphenDashes } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** A dash is no row of hyphens. */
export const typographyDash = proseRule({
  id: 'typography/dash',
  severity: 'info',
  find: ({ text, neighbours }) => hyphenDashes(text, neighbours),
})
