import type { Article, ImageRef, LinkRef } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { askedAddress, fragmentOf } from './asked-address.ts'
import { checkableFragment } from './checkable-fragment.ts'

/** A link or image of an article that leads to the web. */
export interface WebLink {
  readonly ref: LinkRef | ImageRef
  /** What is asked for; see `askedAddress`. */
  readonly url: string
  /** A fragment that a page can be searched for. */
  readonly fragment?: string
}

/** Every link and image of an article that leads to the web, in the order of the text, links first. */
export function webLinksOf({
  links,
  images,
}: Pick<Article, 'links' | 'images'>): readonly WebLink[] {
  return [...links, ...images].flatMap((ref) => {
    if (ref.target.kind !== 'absolute') return []
    const url = askedAddress(ref.target.url)
    if (url === undefined) return []
    const fragment = checkableFragment(fragmentOf(ref.target.url))
    return [{ ref, url, ...(fragment !== undefined && { fragment }) }]
  })
}

/** A place where an article links to the web. JSON-safe. */
export interface LinkedAddress extends Pick<WebLink, 'url' | 'fragment'> {
  readonly span: Span
  /** Whether it is shown as a picture. */
  readonly isImage: boolean
}

/** The same as `webLinksOf`, without what only the article can tell. */
export function addressesOf(article: Pick<Article, 'links' | 'images'>): readonly LinkedAddress[] {
  return webLinksOf(article).map(({ ref, ...rest }) => ({
    ...rest,
    span: ref.span,
    isImage: 'alt' in ref,
  }))
}
