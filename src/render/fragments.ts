import type { Root } from 'hast'
import { sanitiserSchema } from './sanitiser-schema.ts'
import { visitElements } from './visit-elements.ts'

/** All places of the trees that a link can lead to. */
export function anchorsOf(trees: readonly Root[]): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const tree of trees) {
    visitElements(tree, ({ properties: { id, name } }) => {
      if (typeof id === 'string') anchors.add(id)
      if (typeof name === 'string') anchors.add(name)
    })
  }
  return anchors
}

/**
 * Leads links within the article to the places as they are now called: the sanitiser gave every id that the article
 * brought a prefix. A link to a section, and one that leads nowhere, stays as it is.
 */
export function resolveFragments(tree: Root, anchors: ReadonlySet<string>): void {
  visitElements(tree, ({ properties }) => {
    const href = properties.href
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const fragment = href.slice(1)
    for (const name of [fragment, decoded(fragment)]) {
      if (anchors.has(name)) return
      const prefixed = `${sanitiserSchema.clobberPrefix}${name}`
      if (anchors.has(prefixed)) {
        properties.href = `#${prefixed}`
        return
      }
    }
  })
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
