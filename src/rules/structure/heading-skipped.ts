import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** A heading is at most one level deeper than the one before it. The first heading may start anywhere. */
export const headingSkipped: ArticleRule = {
  id: 'structure/heading-skipped',
  subject: 'article',
  severity: 'warning',
  check({ source, sections }) {
    return sections.flatMap((section, i) => {
      const before = sections[i - 1]
      if (before === undefined || section.depth <= before.depth + 1) return []
      return [
        {
          message: 'structure/heading-skipped',
          data: {
            title: excerpt(section.title),
            from: before.depth,
            to: section.depth,
            expected: before.depth + 1,
          },
          span: section.span,
          related: [{ path: source.path, span: before.span }],
        },
      ]
    })
  },
}
