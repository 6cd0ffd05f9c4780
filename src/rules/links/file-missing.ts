import { linkedPath } from '../../article/linked-files.ts'
import { isPlaceholder } from '../../links/placeholder.ts'
import type { Article, ImageRef, LinkRef } from '../../model/article.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { problemOf } from './addresses/mend-address.ts'
import { replaceTarget } from './places/replace-target.ts'
import { writtenTargets } from './places/written-targets.ts'

/**
 * A file or picture that an article leads to exists. A path from the root of a site was most often taken over from the
 * original, whose site it belongs to: there it becomes an address, which a suggestion offers.
 */
export const linksFileMissing: ArticleRule = {
  id: 'links/file-missing',
  subject: 'article',
  severity: 'error',
  check(article, _options, { files }) {
    const missing = new Set(files.filter(({ exists }) => !exists).map(({ path }) => path))
    return writtenTargets(article).flatMap((place) => {
      const { link, isImage, span } = place
      const { target, raw } = link
      if (target.kind !== 'relative' || isPlaceholder(link) || problemOf(raw, target)) return []
      const path = linkedPath(article.source.path, target)
      const isSitePath = path === undefined
      if (!isSitePath && !missing.has(path)) return []
      const variant = isSitePath ? '.site' : isImage ? '.image' : ''
      const address = addressAtOriginal(article, link)
      return [
        {
          message: `links/file-missing${variant}`,
          data: { path: excerpt(raw, 60) },
          span,
          ...(isSitePath && { severity: 'warning' as const }),
          ...(address !== undefined && replaceTarget(place, address)),
        },
      ]
    })
  },
}

/** Where a path leads from the page of the original; nothing where the original has it not, or is not known. */
function addressAtOriginal(
  { attribution, original }: Article,
  { raw }: LinkRef | ImageRef,
): string | undefined {
  const base = attribution?.url?.value
  if (base === undefined || !/^https?:/i.test(base) || !URL.canParse(raw, base)) return undefined
  const isTakenOver = raw.startsWith('/') || original?.text.includes(raw) === true
  return isTakenOver ? new URL(raw, base).href : undefined
}
