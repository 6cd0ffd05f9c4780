import { refusalRule } from '../refusal-rule.ts'

/** A file without a single visible character. */
export const inputEmpty = refusalRule('empty')
