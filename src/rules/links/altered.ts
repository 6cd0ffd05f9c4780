import { compareLinks } from '../../links/compare-links.ts'
import { comparableTarget, comparableUrl } from '../../links/compare-targets.ts'
import type { LinkRef } from '../../model/article.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { problemOf } from './addresses/mend-address.ts'
import { replaceTarget } from './places/replace-target.ts'
import { placeOf } from './places/written-targets.ts'

/** A link leads where the link of the original leads that it stands for. */
export const linksAltered: PairRule = {
  id: 'links/altered',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return compareLinks(pair).altered.flatMap(({ original, translation }) => {
      if (mendsItself(original, translation)) return []
      const place = placeOf(translation, pair.translation.source.text)
      const url = original.target.kind === 'absolute' ? original.target.url : original.raw
      return [
        {
          message: `links/altered${variantOf(original, translation)}`,
          data: { url: excerpt(translation.raw, 80), original: excerpt(original.raw, 80) },
          span: place.span,
          related: [{ path: pair.original.source.path, span: original.span }],
          ...replaceTarget(place, url),
        },
      ]
    })
  },
}

/** Whether the slip can be told from the address alone, which leads to the right one: `ttps://`, `(https://…)`. */
function mendsItself(original: LinkRef, { raw, target }: LinkRef): boolean {
  const meant = problemOf(raw, target)?.meant
  return meant !== undefined && comparableTarget(meant) === comparableTarget(original.raw)
}

function variantOf(original: LinkRef, translation: LinkRef): string {
  const [before, after] = [original.target, translation.target]
  if (before.kind !== 'absolute' || after.kind !== 'absolute') return ''
  const [from, to] = [comparableUrl(before.url), comparableUrl(after.url)]
  if (from.replace(/\/$/, '') === to.replace(/\/$/, '')) return '.slash'
  return from.toLowerCase() === to.toLowerCase() ? '.case' : ''
}
