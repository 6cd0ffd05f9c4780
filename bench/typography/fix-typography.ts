import { understand } from '../../src/article/index.ts'
import { checkArticle, mendText, selectRules } from '../../src/check/index.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { Finding, Fix } from '../../src/model/finding.ts'
import type { Source } from '../../src/model/source.ts'
import type { TypographyStyle } from '../../src/model/typography.ts'
import { rules } from '../../src/rules/index.ts'
import { defaultStyle } from '../../src/typography/index.ts'

const active = selectRules(rules, { only: ['typography/*'] })

export interface Outcome {
  readonly text: string
  /** Of the first look. */
  readonly findings: readonly Finding[]
  readonly refused: readonly Finding[]
}

/** What the rules on typesetting say of a text. */
export function check(source: Source, typography: TypographyStyle = defaultStyle) {
  const evidence = { ...noEvidence, typography }
  return checkArticle(understand(source), active, evidence).findings
}

/** The text as `yikan fix` leaves it where only these rules take part. */
export function fixTypography(
  text: string,
  kinds: readonly Fix['kind'][] = ['safe'],
  typography: TypographyStyle = defaultStyle,
): Outcome {
  const sourceOf = (of: string) => ({ path: 'a.md', text: of, sha256: '0'.repeat(64) })
  const findings = check(sourceOf(text), typography)
  let [present, left] = [text, findings]
  for (let pass = 0; pass < 10; pass += 1) {
    const mended = mendText(sourceOf(present), left, kinds)
    if (mended.text === present) return { text: present, findings, refused: mended.refused }
    present = mended.text
    left = check(sourceOf(present), typography)
  }
  throw new Error('fixes do not come to an end')
}
