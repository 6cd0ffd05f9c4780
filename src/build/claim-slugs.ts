import type { ArticleRecord, Manifest } from './manifest.ts'
import type { ArticleResult } from './process-article.ts'

/**
 * What becomes of an article: its new files, the files it had, or none. An article that keeps its files is not in lists
 * and feeds, since nothing is known any more of what they would say of it.
 */
export type Claim =
  | { readonly kind: 'publish'; readonly slug: string }
  | { readonly kind: 'keep'; readonly record: ArticleRecord }
  | { readonly kind: 'withhold' }

/**
 * Gives out slugs. To be asked once for each article, in order of paths by code unit: the first to ask for a slug has it,
 * and no other is published under it. Case does not count, since on many disks it does not. A file that could not
 * become an article keeps the place and the files of its former publication, which is asked for only then.
 */
export function claimSlugs(
  former: () => Manifest,
): (result: Pick<ArticleResult, 'path' | 'slug'>) => Claim {
  const taken = new Set<string>()
  return ({ path, slug: own }) => {
    const record = own === undefined ? recordOf(former(), path) : undefined
    const slug = own ?? record?.slug
    if (slug === undefined || taken.has(slug.toLowerCase())) return { kind: 'withhold' }
    taken.add(slug.toLowerCase())
    return own === undefined && record !== undefined
      ? { kind: 'keep', record }
      : { kind: 'publish', slug }
  }
}

function recordOf({ articles }: Manifest, path: string): ArticleRecord | undefined {
  return articles.find((record) => record.path === path)
}
