import { differenceRule } from './pair/difference-rule.ts'

/** Off from the original by a power of ten: 175 亿 for 175 billion. */
export const factsScale = differenceRule('scale', 'error')
