import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { plainText } from './plain-text.ts'

/** About 500 lines. Grammars of languages are made of regular expressions, and some grow faster than the text. */
const longest = 20_000

/** A rehype plugin: listings too long to be highlighted are marked so, in the way rehype-highlight understands. */
export function rehypeLongListings() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, children }) => {
      const [code] = children
      if (tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return
      if (plainText(code).length > longest) code.properties.className = ['no-highlight']
    })
  }
}
