import { spacesBetweenHan } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** No space stands between two Chinese characters. Around links and code many set one on purpose. */
export const spaceBetweenHan = proseRule({
  id: 'typography/space-between-han',
  severity: 'warning',
  find: ({ text, neighbours, seams }) =>
    spacesBetweenHan(text, neighbours).filter(({ replacements }) =>
      replacements.every(({ start, end }) => !seams.has(start) && !seams.has(end)),
    ),
})
