import { anchorsOf } from '../../article/anchors.ts'
import { linkedPath } from '../../article/linked-files.ts'
import type { Article, Target } from '../../model/article.ts'
import type { LinkedFile } from '../../model/evidence.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { nearest } from '../../text/nearest.ts'
import { oncePer } from '../../text/once-per.ts'
import { excerpt } from '../excerpt.ts'
import { replaceTarget } from './places/replace-target.ts'
import { writtenTargets } from './places/written-targets.ts'

/** A link to a place in this page, or in another article, leads to a heading or a named place that is there. */
export const linksAnchorMissing: ArticleRule = {
  id: 'links/anchor-missing',
  subject: 'article',
  severity: 'error',
  check(article, _options, { files }) {
    return writtenTargets(article).flatMap((place) => {
      const { link, span } = place
      const fragment = fragmentOf(link.target)
      const anchors = fragment === '' ? undefined : anchorsAt(article, link.target, files)
      if (anchors === undefined || anchors.includes(fragment)) return []
      const meant = closest(fragment, anchors)
      const isOwn = link.target.kind === 'fragment'
      return [
        {
          message: `links/anchor-missing${isOwn ? '' : '.file'}`,
          data: {
            fragment: excerpt(fragment, 40),
            path: excerpt(link.raw.split('#')[0] ?? '', 60),
          },
          span,
          ...(meant !== '' && replaceTarget(place, `${link.raw.split('#')[0]}#${meant}`)),
        },
      ]
    })
  },
}

function fragmentOf(target: Target): string {
  return target.kind === 'fragment' || target.kind === 'relative' ? (target.fragment ?? '') : ''
}

/** The places of the article itself, or of the file that a target leads to. */
function anchorsAt(
  article: Article,
  target: Target,
  files: readonly LinkedFile[],
): readonly string[] | undefined {
  if (target.kind === 'fragment') return ownAnchors(article)
  const path = linkedPath(article.source.path, target)
  return files.find((file) => file.path === path)?.anchors
}

const ownAnchors = oncePer(anchorsOf)

/** An anchor that is the same but for case and marks, or nearly so; spaces cannot be written in a target. */
function closest(fragment: string, anchors: readonly string[]): string {
  const same = anchors.find((anchor) => letters(anchor) === letters(fragment))
  const found = same ?? nearest(fragment, anchors)
  return /[\s()<>]/.test(found) ? '' : found
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
