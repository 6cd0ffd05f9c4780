import { differenceRule } from './pair/difference-rule.ts'

/** The number of the original with another unit or currency. */
export const factsUnit = differenceRule('unit', 'error')
