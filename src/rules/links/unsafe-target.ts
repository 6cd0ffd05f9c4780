import type { Target } from '../../model/article.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { writtenTargets } from './places/written-targets.ts'

const SCRIPTS = new Set(['javascript', 'vbscript'])

/** No link runs a script, holds its page in its own address, or leads to a file of one machine. */
export const linksUnsafeTarget: ArticleRule = {
  id: 'links/unsafe-target',
  subject: 'article',
  severity: 'error',
  check(article) {
    return writtenTargets(article).flatMap(({ link, isImage, span }) => {
      const variant = variantOf(link.target, isImage)
      if (variant === undefined) return []
      const data = { url: excerpt(link.raw, 40) }
      return [{ message: `links/unsafe-target.${variant}`, data, span }]
    })
  },
}

/** Pictures may be held in an address; drives of Windows look like schemes of one letter. */
function variantOf(target: Target, isImage: boolean): string | undefined {
  if (target.kind !== 'absolute') return undefined
  const { scheme, url } = target
  if (SCRIPTS.has(scheme)) return 'script'
  if (scheme === 'data') return isImage && /^data:image\//i.test(url) ? undefined : 'inline'
  return scheme === 'file' || scheme.length === 1 ? 'local' : undefined
}
