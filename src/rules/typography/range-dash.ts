import { halfWidthRanges } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** A wave dash between numbers is full-width. */
export const rangeDash = proseRule({
  id: 'typography/range-dash',
  severity: 'info',
  find: ({ text, neighbours }, { ranges }) =>
    ranges === 'wave' ? halfWidthRanges(text, neighbours) : [],
})
