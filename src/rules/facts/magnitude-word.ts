import { differenceRule } from './pair/difference-rule.ts'

/** A word of magnitude that says something else than the original: 成千上万 for hundreds of thousands. */
export const factsMagnitudeWord = differenceRule('magnitude-word', 'warning')
