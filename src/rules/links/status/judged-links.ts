import { type WebLink, webLinksOf } from '../../../links/online/web-links.ts'
import type { Article } from '../../../model/article.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { LinkStatus } from '../../../model/link-status.ts'
import { placeOf } from '../places/written-targets.ts'

/** A link of which it is known what became of it, and where its address is written. */
export interface JudgedLink extends WebLink, ReturnType<typeof placeOf> {
  readonly status: LinkStatus
}

/** The links and images of an article that were asked for; references share the place of their definition. */
export function judgedLinks(article: Article, { links = {} }: Evidence): readonly JudgedLink[] {
  const seen = new Set<number>()
  return webLinksOf(article).flatMap((link) => {
    const status = links[link.url]
    const place = placeOf(link.ref, article.source.text)
    if (status === undefined || seen.has(place.span.start)) return []
    seen.add(place.span.start)
    return [{ ...link, ...place, status }]
  })
}
