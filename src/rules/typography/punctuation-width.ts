import { halfWidthMarks } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** Chinese text has full-width commas, stops, colons, semicolons, question and exclamation marks. */
export const punctuationWidth = proseRule({
  id: 'typography/punctuation-width',
  severity: 'warning',
  find: ({ text, neighbours }) => halfWidthMarks(text, neighbours),
})
