import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** The attributes that hold an address, of those the sanitiser lets through. */
const addressed = ['href', 'src', 'cite']

// rehype-raw is the HTML parser of the unified family that reads the text of a `raw` node.
const parser = unified().use(rehypeRaw).freeze()

/**
 * A piece of HTML in which every address is absolute, so that it can be read away from its page. Relative ones and
 * fragments are resolved against `page`; what cannot be resolved stays as it is.
 */
export function absoluteHtml(html: string, page: string): string {
  const unparsed: Root = { type: 'root', children: [{ type: 'raw', value: html }] }
  const tree = parser.runSync(unparsed)
  visit(tree, 'element', (element: Element) => {
    const { properties } = element
    for (const name of addressed) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = resolve(value, page)
    }
  })
  return toHtml(tree)
}

function resolve(address: string, page: string): string {
  return URL.canParse(address, page) ? new URL(address, page).href : address
}
