import { differenceRule } from './pair/difference-rule.ts'

/** A version number that differs from the original. */
export const factsVersion = differenceRule('version', 'error')
