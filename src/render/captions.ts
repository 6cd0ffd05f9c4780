import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { plainText } from './plain-text.ts'

/** How a caption in a paragraph of its own begins: `图：`, `图 3：`, `表 1:`. */
const captionStart = /^(?:图|图片|表)\s{0,3}\d{0,4}\s{0,3}[：:]/

/**
 * What stands in the place of an element: a figure where it is a paragraph of one image and an italic line below it, else
 * the element itself. A paragraph that is an italic line beginning with `图：` or `表：` gets the class `caption`. Both
 * can be told from the paragraph alone.
 */
export function captioned(element: Element): Element {
  if (element.tagName !== 'p') return element
  const [first, second, third] = element.children.filter((child) => !isSpace(child))
  if (third !== undefined || first === undefined) return element
  if (second === undefined && isEmphasis(first) && captionStart.test(plainText(first))) {
    element.properties.className = ['caption']
  } else if (second !== undefined && isImage(first) && isEmphasis(second)) {
    return h('figure', first, h('figcaption', second.children))
  }
  return element
}

function isSpace(node: ElementContent): boolean {
  if (node.type === 'element') return node.tagName === 'br'
  return node.type === 'text' && node.value.trim() === ''
}

function isEmphasis(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'em' && plainText(node).trim() !== ''
}

/** An image, or a link that holds nothing but an image. */
function isImage(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  if (node.tagName !== 'a') return node.tagName === 'img'
  return node.children.length === 1 && isImage(node.children[0]!)
}
