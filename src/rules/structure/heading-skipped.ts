import type { Article, Section } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/**
 * A heading is at most one level deeper than the one before it. The first heading may start anywhere. Where the original
 * skips the same levels, the translation is only as good as it.
 */
export const headingSkipped: PairRule = {
  id: 'structure/heading-skipped',
  subject: 'pair',
  severity: 'warning',
  check({ translation, original }) {
    const inherited = skipsOf(original).map(levels)
    return skipsOf(translation).map((skip) => {
      const at = inherited.indexOf(levels(skip))
      if (at < 0) return observe(skip, translation)
      inherited.splice(at, 1)
      return { ...observe(skip, translation), severity: 'info' }
    })
  },
  checkAlone: (article) => skipsOf(article).map((skip) => observe(skip, article)),
}

interface Skip {
  readonly section: Section
  readonly before: Section
}

function skipsOf({ sections }: Article): readonly Skip[] {
  return sections.flatMap((section, i) => {
    const before = sections[i - 1]
    return before !== undefined && section.depth > before.depth + 1 ? [{ section, before }] : []
  })
}

const levels = ({ section, before }: Skip): string => `${before.depth} ${section.depth}`

function observe({ section, before }: Skip, { source }: Article): Observation {
  return {
    message: 'structure/heading-skipped',
    data: {
      title: excerpt(section.title),
      from: before.depth,
      to: section.depth,
      expected: before.depth + 1,
    },
    span: section.span,
    related: [{ path: source.path, span: before.span }],
  }
}
