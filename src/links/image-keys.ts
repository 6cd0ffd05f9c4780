import type { ImageRef } from '../model/article.ts'
import { comparableTarget } from './compare-targets.ts'

/** What an image is known by: its address, and the last part of its path where that looks like a name of its own. */
export function imageKeys({ target, raw }: ImageRef): readonly string[] {
  const address = target.kind === 'absolute' ? comparableTarget(target.url) : raw
  const name = /[^/?#]+(?=[?#]|$)/.exec(address)?.[0] ?? ''
  return name.length >= 8 ? [address, name.toLowerCase()] : [address]
}
