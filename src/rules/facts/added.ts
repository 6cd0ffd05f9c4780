import { differenceRule } from './pair/difference-rule.ts'

/** A number of the translation that carries weight and stands nowhere in the original. */
export const factsAdded = differenceRule('added', 'warning')
