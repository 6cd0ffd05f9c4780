import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { isHan } from '../text/script.ts'
import { plainText } from './plain-text.ts'

/**
 * A rehype plugin: emphasis without a Han character gets the class `latin`, so that a style sheet can set titles of
 * books in italics and give emphasised Chinese, which knows no italics, its dots (W3C clreq, 着重号).
 */
export function rehypeLatinEmphasis() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const emphasis = element.tagName === 'em' || element.tagName === 'i'
      if (emphasis && !isHan(plainText(element))) element.properties.className = ['latin']
    })
  }
}
