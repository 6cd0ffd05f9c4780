import type { Article } from '../model/article.ts'
import { type Evidence, noEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Place } from './accept-observation.ts'
import { sortFindings } from './compare-findings.ts'
import { readSuppressions } from './read-suppressions.ts'
import { runRule } from './run-rule.ts'
import type { ActiveRule } from './select-rules.ts'
import { silenceFindings } from './silence-findings.ts'

/** What the rules say of one article, in order, and how many of their findings its comments silenced. */
export interface ArticleCheck {
  readonly findings: readonly Finding[]
  readonly silenced: number
}

/**
 * Runs all rules that look at one article, and at it beside its original where that is given, takes out what its comments silence, then runs the rules that look at those
 * comments. Other active rules are passed over.
 */
export function checkArticle(
  article: Article,
  active: readonly ActiveRule[],
  evidence: Evidence = noEvidence,
  pair?: Pair,
): ArticleCheck {
  const place = placeOf(article)
  const all = active.flatMap((each) => {
    const { rule, options } = each
    if (rule.subject === 'article') {
      return runRule(each, place, () => rule.check(article, options, evidence))
    }
    if (rule.subject !== 'pair') return []
    return runRule(each, place, () =>
      pair
        ? rule.check(pair, options, evidence)
        : (rule.checkAlone?.(article, options, evidence) ?? []),
    )
  })
  const comments = readSuppressions(article.tree, article.source.text)
  const { findings, silenced, suppressions } = silenceFindings(sortFindings(all), comments)
  const onComments = active.flatMap((each) => {
    const { rule, options } = each
    if (rule.subject !== 'suppression') return []
    return runRule(each, place, () => rule.check(suppressions, options))
  })
  return { findings: sortFindings([...findings, ...onComments]), silenced }
}

function placeOf({ source, original }: Article): Place {
  const texts = new Map([source, ...(original ? [original] : [])].map((s) => [s.path, s.text]))
  return { path: source.path, textOf: (path) => texts.get(path) }
}
