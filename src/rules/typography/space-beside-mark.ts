import { spacesBesideMarks } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** No space stands beside a full-width mark. */
export const spaceBesideMark = proseRule({
  id: 'typography/space-beside-mark',
  severity: 'info',
  find: ({ text, neighbours }) => spacesBesideMarks(text, neighbours),
})
