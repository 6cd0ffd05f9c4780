import type { ProseRun } from '../../article/prose/run.ts'
import { type Flaw, missingSpaces, superfluousSpaces } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'
import { spacingOf } from './prose/spacing-of.ts'

/** Between Chinese characters and letters or digits stands a space, or none, as the style has it. */
export const typographySpacing = proseRule({
  id: 'typography/spacing',
  severity: 'info',
  find(run, { spacing, edges }) {
    if (spacing === 'leave') return []
    const find = spacing === 'strip' ? superfluousSpaces : missingSpaces
    const flaws = find(run.text, spacingOf(run))
    return edges === 'leave' ? flaws.filter((flaw) => !isAtSeam(flaw, run.seams)) : flaws
  },
})

function isAtSeam({ replacements }: Flaw, seams: ProseRun['seams']): boolean {
  return replacements.some(({ start, end }) => seams.has(start) || seams.has(end))
}
