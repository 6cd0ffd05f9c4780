import type { Heading } from 'mdast'
import { plainText } from '../../article/plain-text.ts'
import { spanOf } from '../../article/span-of.ts'
import { everything, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { withoutLines } from '../text/lines/without-lines.ts'

/** Every heading says something; a picture is something, marks of emphasis around nothing are not. */
export const headingEmpty: ArticleRule = {
  id: 'markdown/heading-empty',
  subject: 'article',
  severity: 'warning',
  check({ tree, source: { text } }) {
    return tree.children.flatMap((node) => {
      if (node.type !== 'heading' || !isEmpty(node)) return []
      const span = spanOf(node)
      const observation: Observation = {
        message: 'markdown/heading-empty',
        data: { marks: '#'.repeat(node.depth) },
        span,
        fix: { kind: 'suggestion', edits: [withoutLines(text, span)], changes: everything },
      }
      return [observation]
    })
  },
}

/** `### *` is a heading about an asterisk; `## ****` is bold with nothing in it. */
function isEmpty(heading: Heading): boolean {
  const hasImage = heading.children.some(({ type }) => type.startsWith('image'))
  return !hasImage && /^(?:\s|[*_]{2,4})*$/.test(plainText(heading))
}
