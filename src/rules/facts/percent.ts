import { differenceRule } from './pair/difference-rule.ts'

/** A percentage that differs from the original. */
export const factsPercent = differenceRule('percent', 'error')
