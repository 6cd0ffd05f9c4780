import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * A rehype plugin: writes addresses the way the sanitiser can judge them: without white space around them (browsers take
 * it off: HTML, §2.4.5), and with the scheme in lower case (RFC 3986, §3.1: schemes know no case).
 */
export function rehypeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src', 'cite']) {
        const address = properties[name]
        if (typeof address !== 'string') continue
        properties[name] = address
          .trim()
          .replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase())
      }
    })
  }
}
