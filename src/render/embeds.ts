import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'

const embedding = new Set(['iframe', 'video', 'audio', 'embed'])

/**
 * A rehype plugin: frames, videos and sound, which the sanitiser takes out, leave a link to what they showed. One that
 * names no address leaves nothing. Runs before the sanitiser, which judges the address.
 */
export function rehypeEmbeds() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!embedding.has(element.tagName)) return
      const address = addressOf(element)
      parent!.children.splice(index!, 1, ...(address === '' ? [] : [linkTo(address)]))
      return index
    })
  }
}

function addressOf(element: Element): string {
  const sources = element.children.filter((child) => child.type === 'element')
  const addresses = [element, ...sources].map(({ properties }) => properties.src)
  return String(addresses.find((address) => typeof address === 'string') ?? '').trim()
}

function linkTo(address: string): Element {
  return h('a', { href: address }, `嵌入内容：${address}`)
}
