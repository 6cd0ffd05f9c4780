import { wrongUnitSpaces } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** No space stands before %, and before units in letters as the style has it. */
export const unitSpacing = proseRule({
  id: 'typography/unit-spacing',
  severity: 'info',
  find: ({ text, neighbours }, { units }) => wrongUnitSpaces(text, units, neighbours),
})
