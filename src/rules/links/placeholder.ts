import { linkedPath } from '../../article/linked-files.ts'
import { isPlaceholder } from '../../links/placeholder.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { writtenTargets } from './places/written-targets.ts'

/** Every link and image has an address, not a stand-in for one. */
export const linksPlaceholder: ArticleRule = {
  id: 'links/placeholder',
  subject: 'article',
  severity: 'error',
  check(article, _options, { files }) {
    const existing = new Set(files.filter(({ exists }) => exists).map(({ path }) => path))
    return writtenTargets(article)
      .filter(({ link }) => isPlaceholder(link))
      .filter(({ link }) => !existing.has(linkedPath(article.source.path, link.target) ?? ''))
      .map(({ link, isImage, span }) => ({
        message: `links/placeholder${variantOf(link.raw, isImage)}`,
        data: { url: excerpt(link.raw, 40), text: excerpt('alt' in link ? link.alt : link.text) },
        span: link.raw === '' ? link.span : span,
      }))
  },
}

function variantOf(raw: string, isImage: boolean): string {
  if (isImage) return raw === '' ? '.image-empty' : '.image'
  return raw === '' ? '.empty' : ''
}
