import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { replaceTarget } from './places/replace-target.ts'
import { type WrittenTarget, writtenTargets } from './places/written-targets.ts'

/** `name@host.domain`, as HTML checks it (HTML §4.10.5.1.5), with a domain of two parts at least. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i

/** A link to a mail address leads to one. */
export const linksMailInvalid: ArticleRule = {
  id: 'links/mail-invalid',
  subject: 'article',
  severity: 'error',
  check(article) {
    return writtenTargets(article).flatMap((place) => {
      const problem = problemOf(place)
      if (problem === undefined) return []
      const { variant, meant } = problem
      return [
        {
          message: `links/mail-invalid${variant}`,
          data: { url: excerpt(place.link.raw, 60) },
          span: place.span,
          ...(meant !== undefined && replaceTarget(place, meant, 'safe')),
        },
      ]
    })
  },
}

function problemOf({
  link,
  isImage,
}: WrittenTarget): { variant: string; meant?: string } | undefined {
  const { target, raw } = link
  if (isImage) return undefined
  if (target.kind === 'relative') {
    return ADDRESS.test(raw) ? { variant: '.scheme', meant: `mailto:${raw}` } : undefined
  }
  if (target.kind !== 'absolute' || target.scheme !== 'mailto') return undefined
  if (target.url.startsWith('mailto://')) {
    return { variant: '', meant: raw.replace('//', '') }
  }
  const [to = '', query = ''] = target.url.slice('mailto:'.length).split('?')
  // RFC 6068 §2: the addresses may stand in the query alone.
  if (to === '' && /(?:^|&)(?:to|subject|body)=/i.test(query)) return undefined
  return to.split(',').every((one) => ADDRESS.test(decoded(one))) ? undefined : { variant: '' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim()
  } catch {
    return text
  }
}
