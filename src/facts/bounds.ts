import type { AmountDraft, Draft } from './draft.ts'
import type { Prose } from './prose.ts'
import { compare } from './rational.ts'

const joint = /^ ?[,，、]? ?(?:并且|并|且|而|但|and|but)? ?$/

/**
 * The drafts with each pair of bounds that stand side by side made one interval: 大于 100 并且小于 300, `more than 10 and
 * less than 40`, 3 年以上 7 年以下. Bounds that cannot both hold (大于 50 小于 12) stay apart.
 */
export function joinBounds(prose: Prose, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const both = last && joinTwo(prose, last, draft)
    if (both) joined[joined.length - 1] = both
    else joined.push(draft)
  }
  return joined
}

function joinTwo(prose: Prose, a: Draft, b: Draft): AmountDraft | undefined {
  if ('moment' in a || 'moment' in b || a.unit !== b.unit || a.kind !== b.kind || a.per !== b.per)
    return undefined
  const [low, high] = isLower(a) && isUpper(b) ? [a, b] : isUpper(a) && isLower(b) ? [b, a] : []
  if (!low?.low || !high?.high || compare(low.low, high.high) >= 0) return undefined
  const end = Math.max(a.end, a.qualifier!.end)
  const start = Math.min(b.start, b.qualifier!.start)
  if (start < end || start - end > 8 || !joint.test(prose.lower.slice(end, start))) return undefined
  return {
    ...b,
    approximation: undefined,
    qualifier: undefined,
    start: Math.min(a.start, a.qualifier!.start),
    end: Math.max(b.end, b.qualifier!.end),
    low: low.low,
    high: high.high,
  }
}

const isLower = ({ approximation, qualifier }: AmountDraft): boolean =>
  qualifier !== undefined && (approximation === 'above' || approximation === 'atLeast')

const isUpper = ({ approximation, qualifier }: AmountDraft): boolean =>
  qualifier !== undefined && (approximation === 'below' || approximation === 'atMost')
