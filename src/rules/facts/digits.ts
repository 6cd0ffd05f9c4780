import { differenceRule } from './pair/difference-rule.ts'

/** Digits that differ from the original: swapped, dropped, or copied from a neighbour. */
export const factsDigits = differenceRule('digits', 'error')
