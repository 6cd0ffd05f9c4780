import type { Element, ElementContent } from 'xast'
import { type Raw, toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { listPieces } from './list-pieces.ts'

/** All that XML 1.0 §2.2 does not allow in a document, not even as a reference; a lone surrogate is among it. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * A tree as an XML 1.0 document in UTF-8, indented. Characters that XML forbids are removed. An element holds either
 * text or elements: text beside elements is dropped, and CDATA sections are not to be used.
 */
export function xmlDocument(root: Element): string {
  return `${declaration}${write(indented(root, 0))}\n`
}

/** The same of a root whose children, at least one, are written by `xmlPiece` for a depth of 1, as pieces of text. */
export function xmlList<T>(root: Element, children: readonly T[]): readonly (string | T)[] {
  const [before, after] = write({ ...root, children: [raw(place)] }).split(place)
  return listPieces(`${declaration}${before}\n  `, children, '\n  ', `\n${after}\n`)
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

/** Stands for children. No text and no attribute that is written can look like this. */
const place = '<!---->'

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
