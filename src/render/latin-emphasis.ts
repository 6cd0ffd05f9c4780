import type { Element } from 'hast'
import { isHan } from '../text/script.ts'
import { plainText } from './plain-text.ts'

/**
 * Gives emphasis without a Han character the class `latin`, so that a style sheet can set titles of books in italics and
 * give emphasised Chinese, which knows no italics, its dots (W3C clreq, 着重号).
 */
export function markLatinEmphasis(element: Element): void {
  const isEmphasis = element.tagName === 'em' || element.tagName === 'i'
  if (isEmphasis && !isHan(plainText(element))) element.properties.className = ['latin']
}
