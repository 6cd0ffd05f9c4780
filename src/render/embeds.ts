import type { Element } from 'hast'
import { h } from 'hastscript'

const embedding = new Set(['iframe', 'video', 'audio', 'embed'])

/**
 * What stands in the place of an element: of frames, videos and sound, which the sanitiser takes out, a link to what they
 * showed, or nothing where they name no address; any other element itself. Comes before the sanitiser, which judges the
 * address.
 */
export function withoutEmbed(element: Element): Element | undefined {
  if (!embedding.has(element.tagName)) return element
  const address = addressOf(element)
  return address === '' ? undefined : linkTo(address)
}

function addressOf(element: Element): string {
  const sources = element.children.filter((child) => child.type === 'element')
  const addresses = [element, ...sources].map(({ properties }) => properties.src)
  return String(addresses.find((address) => typeof address === 'string') ?? '').trim()
}

function linkTo(address: string): Element {
  return h('a', { href: address }, `嵌入内容：${address}`)
}
