import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * A rehype plugin: a link to another site gets `rel="noopener"`; an image is loaded when it is near, and has an
 * alternative text, be it empty.
 */
export function rehypeLinksAndImages() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && /^(?:https?:)?\/\//.test(String(properties.href ?? ''))) {
        properties.rel = ['noopener']
      }
      if (tagName === 'img') {
        properties.alt ??= ''
        properties.loading = 'lazy'
        properties.decoding = 'async'
      }
    })
  }
}
