import type { Section } from '../../model/article.ts'
import type { Fix } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Edit } from '../../model/span.ts'
import { excerpt } from '../excerpt.ts'

/** The title of the page is its only heading of level 1; the body starts at level 2. */
export const headingOneInBody: ArticleRule = {
  id: 'structure/heading-one-in-body',
  subject: 'article',
  severity: 'warning',
  check({ source, sections, metadata }) {
    return sections
      .filter((section) => section.depth === 1)
      .map((section) => {
        const repeats = metadata.title !== undefined && isSame(section.title, metadata.title.value)
        return {
          message: `structure/heading-one-in-body${repeats ? '.repeats-title' : ''}`,
          data: { title: excerpt(section.title) },
          span: section.span,
          fix: repeats ? removal(section) : demotion(section, source.text),
        }
      })
  },
}

function isSame(a: string, b: string): boolean {
  const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')
  return bare(a) === bare(b)
}

function removal({ span }: Section): Fix {
  return {
    kind: 'suggestion',
    edits: [{ span, text: '' }],
    changes: ['words', 'facts', 'structure'],
  }
}

/** One more `#`, or an underline of `-` in place of `=` (CommonMark 0.31 §4.2, §4.3). */
function demotion({ span }: Section, text: string): Fix {
  const heading = text.slice(span.start, span.end)
  if (heading.startsWith('#')) {
    const { start } = span
    return demoting({ span: { start, end: start }, text: '#' })
  }
  const underline = /=+[ \t]*$/.exec(lastLine(heading))?.[0].trimEnd() ?? ''
  const start = span.start + heading.lastIndexOf(underline)
  const edit: Edit = {
    span: { start, end: start + underline.length },
    text: '-'.repeat(underline.length),
  }
  return demoting(edit)
}

function demoting(edit: Edit): Fix {
  return { kind: 'suggestion', edits: [edit], changes: ['structure'] }
}

function lastLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
}
