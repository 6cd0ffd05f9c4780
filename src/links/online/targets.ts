import type { LinkedAddress } from './web-links.ts'

/** An address to be asked for, once. */
export interface Target {
  readonly url: string
  /** What its page is searched for. */
  readonly fragments: readonly string[]
  /** A picture or another file whose text says nothing: its headers are enough. */
  readonly isFile: boolean
}

const FILE =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|mp[34]|webm|mov|avi|ogg|wav|pdf|epub|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|jar|war|exe|msi|dmg|iso|deb|rpm|apk|whl|woff2?|ttf|otf|docx?|xlsx?|pptx?)$/i

/** What to ask for so that each of some links has an answer: every address once, in the order they are first met. */
export function targetsOf(links: readonly LinkedAddress[]): readonly Target[] {
  const found = new Map<string, { readonly fragments: Set<string>; isFile: boolean }>()
  for (const { url, fragment, isImage } of links) {
    const isFile = isImage || FILE.test(new URL(url).pathname)
    const target = found.get(url) ?? { fragments: new Set<string>(), isFile }
    // One link that is followed by readers makes a page of what others show as a picture.
    target.isFile &&= isFile && fragment === undefined
    if (fragment !== undefined) target.fragments.add(fragment)
    found.set(url, target)
  }
  return [...found].map(([url, { fragments, isFile }]) => ({
    url,
    fragments: [...fragments],
    isFile,
  }))
}
