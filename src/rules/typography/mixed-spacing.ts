import { proseOf } from '../../article/prose/prose-of.ts'
import type { ProseRun } from '../../article/prose/run.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { isBesideDigit } from '../../typography/index.ts'
import { spacingOf } from './prose/spacing-of.ts'
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
    const [tight, loose] = gapsOf(proseOf(article))
    const isLetter = (gap: Gap) => !isDigit(gap)
    const seen =
      observe(tight.filter(isLetter), loose.filter(isLetter)) ??
      observe(tight.filter(isDigit), loose.filter(isDigit))
    return seen ? [seen] : []
  },
}

/** The gaps without a space, and those with one. */
function gapsOf(runs: readonly ProseRun[]): readonly [Gap[], Gap[]] {
  const tight: Gap[] = []
  const loose: Gap[] = []
  for (const run of runs) {
    const spacing = spacingOf(run)
    for (const at of spacing.tight) tight.push({ run, at })
    for (const at of spacing.loose) loose.push({ run, at })
  }
  return [tight, loose]
}

/** The gaps beside letters and those beside digits are apart: either may be spaced by a rule of its own. */
function isDigit({ run, at }: Gap): boolean {
  return isBesideDigit(run.text, at)
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
