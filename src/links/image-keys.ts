import type { ImageRef } from '../model/article.ts'
import { oncePer } from '../text/once-per.ts'
import { comparableUrl } from './compare-targets.ts'

/** A part of a path, from its beginning, that a query, a fragment or the end follows. */
const NAME = /(?<![^/?#])[^/?#]+(?=[?#]|$)/

/** What an image is known by: its address, and the last part of its path where that looks like a name of its own. */
export const imageKeys = oncePer(({ target, raw }: ImageRef): readonly string[] => {
  const address = target.kind === 'absolute' ? comparableUrl(target.url) : raw
  const name = NAME.exec(address)?.[0] ?? ''
  return name.length >= 8 ? [address, name.toLowerCase()] : [address]
})
