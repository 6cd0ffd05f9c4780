import { readSentences } from '../../article/facts/sentences.ts'
import type { Article } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { type Demands, findChangePoint, mayChange } from './seams/change-point.ts'
import {
  type PlacedMark,
  quoteMarks,
  showMark,
  spacingMarks,
  termMarks,
} from './seams/style-marks.ts'
import { tallyStyles } from './seams/tally-styles.ts'

const spacing: Demands = { fewest: 10, purity: 0.9 }
const quotes: Demands = { fewest: 6, purity: 0.95 }
const term: Demands = { fewest: 5, purity: 1 }

/** A style holds from the first paragraph to the last; one that changes half-way shows where two pieces were put together. */
export const textSeam: ArticleRule = {
  id: 'text/seam',
  subject: 'article',
  severity: 'info',
  check(article, _, { glossary }) {
    // The lead is often written by someone else.
    const first = article.lead?.blocks ?? 0
    const sentences = readSentences(article).filter(
      ({ isHeading, block }) => !isHeading && block >= first,
    )
    const tally = tallyStyles(sentences)
    return [
      ...(mayChange(tally.spacing, spacing)
        ? seamIn(article, 'spacing', spacingMarks(sentences), spacing)
        : []),
      ...(mayChange(tally.quotes, quotes)
        ? seamIn(article, 'quotes', quoteMarks(sentences), quotes)
        : []),
      ...termMarks(article, sentences, glossary, term.fewest).flatMap((marks) =>
        seamIn(article, 'term', marks, term),
      ),
    ]
  },
}

function seamIn(
  { source }: Article,
  kind: 'spacing' | 'quotes' | 'term',
  marks: readonly PlacedMark[],
  demands: Demands,
): readonly Observation[] {
  const point = findChangePoint(marks, demands)
  if (point === undefined) return []
  const before = showMark(marks[point.before]!)
  const after = showMark(marks[point.after]!)
  const [from, to] = kind === 'term' ? point.styles : [before.words, after.words]
  const variant = kind === 'spacing' ? `spacing-${point.styles[1]}` : kind
  return [
    {
      message: `text/seam.${variant}`,
      data: { before: excerpt(from, 24), after: excerpt(to, 24) },
      span: after.span,
      related: [{ path: source.path, span: before.span }],
      confidence: 'medium',
    },
  ]
}
