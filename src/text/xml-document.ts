import type { Element, ElementContent } from 'xast'
import { type Raw, toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** All that XML 1.0 §2.2 does not allow in a document, not even as a reference; a lone surrogate is among it. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * A tree as an XML 1.0 document in UTF-8, indented. Characters that XML forbids are removed. An element holds either
 * text or elements: text beside elements is dropped, and CDATA sections are not to be used. A root without children may be
 * given some as pieces, made by `xmlPiece` for a depth of 1.
 */
export function xmlDocument(root: Element, pieces: readonly string[] = []): string {
  const lines = pieces.map((piece) => `\n  ${piece}`).join('')
  const tree = lines === '' ? indented(root, 0) : { ...root, children: [raw(`${lines}\n`)] }
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(tree)}\n`
}

/** An element of a document, at its depth; its own first line is not indented. */
export function xmlPiece(element: Element, depth: number): string {
  return write(indented(element, depth))
}

function write(element: Element): string {
  const text = toXml(element, { closeEmptyElements: true, allowDangerousXml: true })
  // toXml leaves `]]>` in text, where XML 1.0 §2.4 forbids it. Nothing but text and attributes can hold it here.
  return text.replace(forbidden, '').replaceAll(']]>', ']]&gt;')
}

function raw(value: string): Raw {
  return { type: 'raw', value }
}

/** An element that holds `text`; nothing where there is none, so that it can stand in a list of children. */
export function textElement(name: string, text: string | undefined): Element | undefined {
  return text === undefined ? undefined : x(name, text)
}

function indented(element: Element, depth: number): Element {
  const elements = element.children.filter((child) => child.type === 'element')
  if (elements.length === 0) return element
  const lineEnd = (level: number): ElementContent => ({
    type: 'text',
    value: `\n${'  '.repeat(level)}`,
  })
  const children = elements.flatMap((child) => [lineEnd(depth + 1), indented(child, depth + 1)])
  return { ...element, children: [...children, lineEnd(depth)] }
}
