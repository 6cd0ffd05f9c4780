import { differenceRule } from './pair/difference-rule.ts'

/** A number of the original that carries weight and stands nowhere in the translation. */
export const factsMissing = differenceRule('missing', 'warning')
