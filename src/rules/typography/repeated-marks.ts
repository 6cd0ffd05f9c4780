import { repeatedMarks as marksThatRepeat } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** A mark stands there once. */
export const repeatedMarks = proseRule({
  id: 'typography/repeated-marks',
  severity: 'warning',
  find: ({ text, neighbours }) => marksThatRepeat(text, neighbours),
})
