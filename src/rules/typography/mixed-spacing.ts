import { proseOf } from '../../article/prose/prose-of.ts'
import type { ProseRun } from '../../article/prose/run.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { readSpacing } from '../../typography/index.ts'
import { wordsAround } from './prose/words-around.ts'

/** So few are slips; the rule on spacing shows them one by one. */
const fewest = 3
/** And so small a share of all. */
const smallestShare = 0.05

interface Gap {
  readonly run: ProseRun
  readonly at: number
}

/** An article puts spaces between Chinese and letters, or digits, everywhere or nowhere. It is told once. */
export const mixedSpacing: ArticleRule = {
  id: 'typography/mixed-spacing',
  subject: 'article',
  severity: 'warning',
  check(article, _options, { typography }) {
    if (typography === 'off') return []
    const read = proseOf(article).map((run) => ({ run, ...readSpacing(run.text) }))
    const gaps = (kind: 'letters' | 'digits', form: 'tight' | 'loose') =>
      read.flatMap(({ run, ...spacing }) => spacing[kind][form].map((at) => ({ run, at })))
    const seen = (['letters', 'digits'] as const).map((kind) =>
      observe(gaps(kind, 'tight'), gaps(kind, 'loose')),
    )
    return seen.filter((each) => each !== undefined).slice(0, 1)
  },
}

function observe(tight: readonly Gap[], loose: readonly Gap[]): Observation | undefined {
  const [rarer, other] = tight.length <= loose.length ? [tight, loose] : [loose, tight]
  const share = rarer.length / (rarer.length + other.length)
  const [first] = rarer
  if (first === undefined || rarer.length < fewest || share < smallestShare) return undefined
  const { run, at } = first
  const form = rarer === tight ? 'tight' : 'loose'
  const shown = wordsAround(run.text, [
    { replacements: [{ start: at, end: at, text: '' }], isCertain: false },
  ])
  return {
    message: `typography/mixed-spacing.${form}`,
    data: { tight: tight.length, loose: loose.length, written: shown.written ?? '' },
    span: placeOf(first),
  }
}

/** The two characters beside a gap. */
function placeOf({ run: { pieces }, at }: Gap): Span {
  const before = pieces.findLast((piece) => piece.at < at)
  const after = pieces.find((piece) => piece.at + piece.length > at)
  if (!before || !after) return { start: 0, end: 0 }
  const start = before.literal ? before.start + at - 1 - before.at : before.start
  const end = after.literal ? after.start + at + 1 - after.at : after.end
  return { start, end }
}
