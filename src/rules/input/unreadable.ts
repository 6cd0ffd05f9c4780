import { refusalRule } from '../refusal-rule.ts'

/** A file that the system does not let us read. */
export const inputUnreadable = refusalRule('unreadable')
