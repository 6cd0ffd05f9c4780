import type { z } from 'zod'
import type { Article } from './article.ts'
import type { Evidence } from './evidence.ts'
import type { Observation, Severity } from './finding.ts'
import type { Pair } from './pair.ts'
import type { Refusal } from './source.ts'
import type { Span } from './span.ts'

/*
 * Options reach `check` as the rule's own schema parsed them. `check` is declared as a method, so a rule may name the
 * type of its options there.
 */
interface RuleBase {
  /** `family/name`, permanent. */
  readonly id: string
  /** Severity by default. */
  readonly severity: Severity
  /** Schema of the options; its defaults are the rule's defaults. A rule without it takes no options. */
  readonly options?: z.ZodType
}

/** Looks at one article by itself, and at what is known beside it. */
export interface ArticleRule extends RuleBase {
  readonly subject: 'article'
  check(article: Article, options: unknown, evidence: Evidence): readonly Observation[]
}

/** Looks at an article beside its original, where that lies beside it. Related places may be in the original's file. */
export interface PairRule extends RuleBase {
  readonly subject: 'pair'
  check(pair: Pair, options: unknown, evidence: Evidence): readonly Observation[]
  /** What it can say of an article that has no original beside it. */
  checkAlone?(article: Article, options: unknown, evidence: Evidence): readonly Observation[]
}

/** Looks at all articles of a publication together; every observation names its `path`. */
export interface CollectionRule extends RuleBase {
  readonly subject: 'collection'
  check(articles: readonly ArticleSummary[], options: unknown): readonly Observation[]
}

/** Explains why a file could not become an article. */
export interface InputRule extends RuleBase {
  readonly subject: 'input'
  check(refusal: Refusal, options: unknown): readonly Observation[]
}

/** Looks at the comments that silence findings, after all other rules have run. */
export interface SuppressionRule extends RuleBase {
  readonly subject: 'suppression'
  check(suppressions: readonly Suppression[], options: unknown): readonly Observation[]
}

/** One check. Synchronous and pure: it returns what it saw and touches nothing. */
export type Rule = ArticleRule | PairRule | CollectionRule | InputRule | SuppressionRule

/** What a collection rule may know of an article. */
export interface ArticleSummary {
  readonly path: string
  readonly slug: string
}

/** A comment of the article that silences findings. */
export interface Suppression {
  /** Rule patterns as written, such as `links/*`. */
  readonly patterns: readonly string[]
  readonly reason: string
  /** The comment itself. */
  readonly span: Span
  /** The text it covers. */
  readonly covers: Span
  /** Patterns that silenced nothing, or name no rule. */
  readonly unused: readonly string[]
}
