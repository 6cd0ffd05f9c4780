import { mispairedQuotes, straightQuotes } from '../../typography/index.ts'
import { proseRule } from './prose/prose-rule.ts'

/** Quotation marks in Chinese text are Chinese ones, and stand in pairs. */
export const typographyQuotes = proseRule({
  id: 'typography/quotes',
  severity: 'info',
  find({ text, neighbours }, { quotes }) {
    if (quotes === 'leave') return []
    return [...straightQuotes(text, quotes, neighbours), ...mispairedQuotes(text, neighbours)]
  },
})
