import { halfWidthParentheses } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** Parentheses in Chinese text are full-width. */
export const typographyParentheses = proseRule({
  id: 'typography/parentheses',
  severity: 'warning',
  find: ({ text, neighbours }) => halfWidthParentheses(text, neighbours),
})
