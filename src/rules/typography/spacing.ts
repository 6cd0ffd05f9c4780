import type { ProseRun } from '../../article/prose/run.ts'
import { type Flaw, missingSpaces, superfluousSpaces } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** Between Chinese characters and letters or digits stands a space, or none, as the style has it. */
export const typographySpacing = proseRule({
  id: 'typography/spacing',
  severity: 'info',
  find({ text, seams }, { spacing, edges }) {
    if (spacing === 'leave') return []
    const flaws = spacing === 'strip' ? superfluousSpaces(text) : missingSpaces(text)
    return edges === 'leave' ? flaws.filter((flaw) => !isAtSeam(flaw, seams)) : flaws
  },
})

function isAtSeam({ replacements }: Flaw, seams: ProseRun['seams']): boolean {
  return replacements.some(({ start, end }) => seams.has(start) || seams.has(end))
}
