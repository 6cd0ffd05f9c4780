import type { Finding, Fix, Substance } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { chooseFixes, type Fixable, type Fixed, makeFixes } from './apply-fixes.ts'
import { type Essence, essenceOf } from './substance.ts'

export interface Mended extends Fixed {
  /** For each fix that was not made because it would have changed more than it says, a finding that says so. */
  readonly refused: readonly Finding[]
}

/**
 * The text with the fixes of these kinds made, and none of them changes more than it says: the text is parsed again and
 * compared in all that a fix must leave alone. As a rule that takes one look at all fixes together; where something has
 * changed, the fix that is to blame is found by halving, and left out.
 */
export function mendText(
  source: Source,
  findings: readonly Finding[],
  kinds: readonly Fix['kind'][],
): Mended {
  const fixable = findings.filter(
    (finding): finding is Fixable => finding.fix !== undefined && kinds.includes(finding.fix.kind),
  )
  const { chosen, others } = chooseFixes(source.text, fixable)
  if (chosen.length === 0) return { text: source.text, applied: [], dropped: others, refused: [] }
  const kept = keepFaithful(source, chosen)
  return {
    text: makeFixes(source.text, kept),
    applied: chosen.filter((finding) => kept.includes(finding)),
    dropped: others,
    refused: chosen.filter((finding) => !kept.includes(finding)).map(refusal),
  }
}

/** The fixes that change no more than they say. Those that say the same are looked at together. */
function keepFaithful(source: Source, chosen: readonly Fixable[]): readonly Fixable[] {
  let kept: readonly Fixable[] = []
  let before = essenceOf(source)
  for (const [claims, group] of byClaims(chosen)) {
    const take = (part: readonly Fixable[]): void => {
      const after = essenceOf({ ...source, text: makeFixes(source.text, [...kept, ...part]) })
      if (isSame(before, after, claims)) {
        kept = [...kept, ...part]
        before = after
      } else if (part.length > 1) {
        const middle = part.length >> 1
        take(part.slice(0, middle))
        take(part.slice(middle))
      }
    }
    take(group)
  }
  return kept
}

function byClaims(
  findings: readonly Fixable[],
): readonly (readonly [readonly Substance[], readonly Fixable[]])[] {
  const groups = new Map<string, Fixable[]>()
  for (const finding of findings) {
    const key = (finding.fix.changes ?? []).toSorted().join()
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].map((group) => [group[0]?.fix.changes ?? [], group])
}

function isSame(before: Essence, after: Essence, claims: readonly Substance[]): boolean {
  const parts = Object.keys(before) as Substance[]
  return parts.every((part) => claims.includes(part) || before[part] === after[part])
}

function refusal({ ruleId, path, span }: Finding): Finding {
  return {
    ruleId,
    severity: 'warning',
    path,
    span,
    message: 'internal/fix-dropped',
    data: { rule: ruleId },
    confidence: 'high',
    related: [],
  }
}
