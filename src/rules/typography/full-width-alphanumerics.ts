import { fullWidthWords } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** Digits and Latin letters are half-width. */
export const fullWidthAlphanumerics = proseRule({
  id: 'typography/full-width-alphanumerics',
  severity: 'warning',
  // ＧＰＴ－３ is a name once it is GPT-3, and no number any more.
  changes: ['facts'],
  find: ({ text, neighbours }) => fullWidthWords(text, neighbours),
})
