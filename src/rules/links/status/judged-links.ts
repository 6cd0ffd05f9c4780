import { type WebLink, webLinksOf } from '../../../links/online/web-links.ts'
import type { Article } from '../../../model/article.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { LinkStatus } from '../../../model/link-status.ts'
import { oncePer } from '../../../text/once-per.ts'
import { placeOf } from '../places/written-targets.ts'

/** A link to the web and where its address is written. */
type PlacedLink = WebLink & ReturnType<typeof placeOf>

/** A link of which it is known what became of it. */
export interface JudgedLink extends PlacedLink {
  readonly status: LinkStatus
}

/** The links and images of an article that were asked for; references share the place of their definition. */
export function judgedLinks(article: Article, { links }: Evidence): readonly JudgedLink[] {
  // Most checks are made without the web.
  if (links === undefined) return []
  const seen = new Set<number>()
  return placedLinks(article).flatMap((link) => {
    const status = links[link.url]
    if (status === undefined || seen.has(link.span.start)) return []
    seen.add(link.span.start)
    return [{ ...link, status }]
  })
}

const placedLinks = oncePer((article: Article): readonly PlacedLink[] =>
  webLinksOf(article).map((link) => ({ ...link, ...placeOf(link.ref, article.source.text) })),
)
