import type { Element } from 'hast'
import { plainText } from './plain-text.ts'

/** About 500 lines. Grammars of languages are made of regular expressions, and some grow faster than the text. */
const longest = 20_000

/** Marks a listing that is too long to be highlighted. */
export function markLongListing({ children: [code] }: Element): void {
  if (code?.type !== 'element' || code.tagName !== 'code') return
  if (plainText(code).length > longest) code.properties.className = ['no-highlight']
}
