import { editRun } from '../../../article/prose/edit-run.ts'
import { proseOf } from '../../../article/prose/prose-of.ts'
import type { ProseRun } from '../../../article/prose/run.ts'
import type { Observation, Severity, Substance } from '../../../model/finding.ts'
import type { ArticleRule } from '../../../model/rule.ts'
import type { Edit } from '../../../model/span.ts'
import type { TypographyStyle } from '../../../model/typography.ts'
import { defaultStyle, type Flaw } from '../../../typography/index.ts'
import { wordsAround } from './words-around.ts'

/** What makes one rule on typesetting differ from the others. */
export interface ProseCheck {
  readonly id: string
  readonly severity: Severity
  /** What mending may change beside marks and spaces. */
  readonly changes?: readonly Substance[]
  find(run: ProseRun, style: TypographyStyle): readonly Flaw[]
}

/** A flaw and what mends it in the file. */
interface Mendable extends Flaw {
  readonly edits: readonly Edit[]
}

/**
 * The rule that says of each paragraph how many flaws it has, and shows the first: an article may have hundreds. Those
 * whose mending is certain and the others are told apart. A flaw that could only be mended with what is not prose is
 * passed over.
 */
export function proseRule(check: ProseCheck): ArticleRule {
  const { id, severity, find } = check
  return {
    id,
    subject: 'article',
    severity,
    check(article, _options, { typography = defaultStyle }) {
      if (typography === 'off') return []
      const seen: Observation[] = []
      for (const run of proseOf(article)) {
        const flaws = find(run, typography)
        if (flaws.length > 0) seen.push(...observeAll(check, run, flaws))
      }
      return seen
    },
  }
}

function observeAll(
  check: ProseCheck,
  run: ProseRun,
  flaws: readonly Flaw[],
): readonly Observation[] {
  const certain: Mendable[] = []
  const guessed: Mendable[] = []
  for (const { replacements, isCertain } of flaws) {
    const edits = editRun(run, replacements)
    if (edits) (isCertain ? certain : guessed).push({ replacements, isCertain, edits })
  }
  return [...observe(check, run, certain), ...observe(check, run, guessed)]
}

function observe(
  { id: message, changes }: ProseCheck,
  run: ProseRun,
  flaws: readonly Mendable[],
): readonly Observation[] {
  const [first] = flaws
  if (first === undefined) return []
  const places = first.edits.map(({ span }) => span)
  return [
    {
      message,
      data: { count: flaws.length, ...wordsAround(run.text, flaws) },
      span: { start: places[0]!.start, end: places.at(-1)!.end },
      confidence: first.isCertain ? 'high' : 'medium',
      ...(!first.isCertain && { severity: 'info' as const }),
      fix: {
        kind: first.isCertain ? 'safe' : 'suggestion',
        edits: withoutOverlaps(flaws.flatMap(({ edits }) => edits)),
        scattered: true,
        ...(changes && { changes }),
      },
    },
  ]
}

/** Two flaws may claim the space between them; the first has it. */
function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let done = -1
  return edits
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .filter(({ span }) => {
      const isFree = span.start >= done
      if (isFree) done = span.end
      return isFree
    })
}
