import { differenceRule } from './pair/difference-rule.ts'

/** A year, month, day or hour that differs from the original. */
export const factsDate = differenceRule('date', 'error')
