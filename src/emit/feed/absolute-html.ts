import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { visitElements } from '../../render/visit-elements.ts'

/** The attributes that hold an address, of those the sanitiser lets through. */
const addressed = ['href', 'src', 'cite']

/**
 * A piece of HTML in which every address is absolute, so that it can be read away from its page. Relative ones and
 * fragments are resolved against `page`; what cannot be resolved stays as it is.
 */
export function absoluteHtml(html: string, page: string): string {
  const unparsed: Root = { type: 'root', children: [{ type: 'raw', value: html }] }
  const tree = raw(unparsed) as Root
  visitElements(tree, ({ properties }) => {
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
