import type { Element } from 'hast'

/**
 * Gives a link to another site `rel="noopener"`; an image is loaded when it is near, and has an alternative text, be it
 * empty.
 */
export function completeLinkOrImage({ tagName, properties }: Element): void {
  if (tagName === 'a' && /^(?:https?:)?\/\//.test(String(properties.href ?? ''))) {
    properties.rel = ['noopener']
  }
  if (tagName === 'img') {
    properties.alt ??= ''
    properties.loading = 'lazy'
    properties.decoding = 'async'
  }
}
