import { refusalRule } from '../refusal-rule.ts'

/** A folder, a pipe or a device under the name of an article. */
export const inputNotAFile = refusalRule('not-a-file')
