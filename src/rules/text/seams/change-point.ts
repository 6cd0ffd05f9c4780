/** One choice of style, and the block it is made in. */
export interface StyleMark {
  readonly style: string
  readonly block: number
}

/** Where a style gives way to another: `before` and `after` are the indices of the marks beside the border. */
export interface ChangePoint {
  readonly before: number
  readonly after: number
  readonly styles: readonly [string, string]
}

/** How many marks must stand on each side, and what share of them must be of the side's own style. */
export interface Demands {
  readonly fewest: number
  readonly purity: number
}

/** Log-likelihood that two parts must gain over one. A pure change needs some 8 marks on each side to reach it. */
const strict = 10

/**
 * The one point between two blocks at which a style changes for good: that at which two parts, each with its own share
 * of a style, are most likely (a likelihood-ratio test for one change of a Bernoulli sequence, as in Hinkley and Hinkley,
 * Biometrika 57, 1970). Nothing where no point is strongly likelier than none, where a side has too few marks, or where
 * it wavers. Marks come in the order of the text; of more than two styles the commonest two count.
 */
export function findChangePoint(
  all: readonly StyleMark[],
  { fewest, purity }: Demands,
): ChangePoint | undefined {
  const [one, other] = commonest(all)
  if (one === undefined || other === undefined) return undefined
  const marks = all.flatMap((mark, index) =>
    mark.style === one || mark.style === other ? [{ ...mark, index }] : [],
  )
  const total = marks.filter(({ style }) => style === one).length
  const whole = likelihood(total, marks.length)
  let best: { readonly at: number; readonly ones: number; readonly gain: number } | undefined
  let ones = 0
  for (let at = 1; at < marks.length; at += 1) {
    if (marks[at - 1]!.style === one) ones += 1
    if (marks[at]!.block === marks[at - 1]!.block) continue
    const gain = likelihood(ones, at) + likelihood(total - ones, marks.length - at) - whole
    if (gain > (best?.gain ?? strict)) best = { at, ones, gain }
  }
  if (best === undefined) return undefined
  const first = { ones: best.ones, all: best.at }
  const second = { ones: total - best.ones, all: marks.length - best.at }
  if (Math.min(first.all, second.all) < fewest) return undefined
  const isOneFirst = first.ones * 2 > first.all
  const isPure = (part: typeof first, isOne: boolean) =>
    (isOne ? part.ones : part.all - part.ones) >= purity * part.all
  if (!isPure(first, isOneFirst) || !isPure(second, !isOneFirst)) return undefined
  return {
    before: marks[best.at - 1]!.index,
    after: marks[best.at]!.index,
    styles: isOneFirst ? [one, other] : [other, one],
  }
}

/** Whether styles may change at all, by how often each is there: a change needs two, and a side for each of them. */
export function mayChange(counts: readonly number[], { fewest, purity }: Demands): boolean {
  return counts.filter((count) => count >= purity * fewest).length > 1
}

/** The two commonest styles, by number, then in the order of the text. */
function commonest(marks: readonly StyleMark[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { style } of marks) counts.set(style, (counts.get(style) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([style]) => style)
    .slice(0, 2)
}

/** Greatest log-likelihood of so many successes in so many trials. */
function likelihood(successes: number, trials: number): number {
  const failures = trials - successes
  const part = (count: number) => (count === 0 ? 0 : count * Math.log(count / trials))
  return part(successes) + part(failures)
}
