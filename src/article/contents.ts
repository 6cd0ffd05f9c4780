import type { CodeBlock, Footnote, Table } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { plainText } from './plain-text.ts'
import { spanOf } from './span-of.ts'
import type { Place } from './walk.ts'

/** Every block of code among the nodes of a tree, at whatever depth. */
export function readCode(places: readonly Place[]): readonly CodeBlock[] {
  return places.flatMap(({ node, block }) => {
    if (node.type !== 'code') return []
    const { lang, meta, value } = node
    const span = spanOf(node)
    return [{ ...(lang && { language: lang }), ...(meta && { meta }), value, span, block }]
  })
}

/** Every pipe table: the plain text of its cells. */
export function readTables(places: readonly Place[]): readonly Table[] {
  return places.flatMap(({ node, block }) => {
    if (node.type !== 'table') return []
    const [header = [], ...rows] = node.children.map((row) => row.children.map(plainText))
    return [{ header, rows, span: spanOf(node), block }]
  })
}

/** Every footnote that is defined, and where it is referred to. Of two with one label the first counts. */
export function readFootnotes(places: readonly Place[]): readonly Footnote[] {
  const references = new Map<string, Span[]>()
  for (const { node } of places) {
    if (node.type !== 'footnoteReference') continue
    const earlier = references.get(node.identifier)
    if (earlier) earlier.push(spanOf(node))
    else references.set(node.identifier, [spanOf(node)])
  }
  const seen = new Set<string>()
  return places.flatMap(({ node }) => {
    if (node.type !== 'footnoteDefinition' || seen.has(node.identifier)) return []
    seen.add(node.identifier)
    const label = node.label ?? node.identifier
    const refs = references.get(node.identifier) ?? []
    return [{ label, text: plainText(node), span: spanOf(node), references: refs }]
  })
}
