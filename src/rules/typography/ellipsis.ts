import { wrongEllipses } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** An ellipsis is two signs of three dots each. */
export const typographyEllipsis = proseRule({
  id: 'typography/ellipsis',
  severity: 'info',
  find: ({ text, neighbours }) => wrongEllipses(text, neighbours),
})
