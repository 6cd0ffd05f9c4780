import type { FailOn, Language } from './config.ts'
import type { Finding, Fix, Severity } from './finding.ts'

/** Texts by path, in memory or read when they are asked for. Nothing for a file that cannot be read. */
export interface Texts {
  get(path: string): string | undefined
}

/** How many findings there are of one sort: of a rule, of a severity, with a fix of some kind or without. */
export interface FindingCount {
  readonly ruleId: string
  readonly severity: Severity
  readonly fix?: Fix['kind']
  /** At least 1. */
  readonly count: number
}

/** What a run has to say of one article. */
export interface ArticleReport {
  readonly path: string
  readonly counts: readonly FindingCount[]
  /**
   * Its findings, sorted by path, then by place; they may stand in its original too. They are made anew each time they are
   * asked for, since of ten thousand articles the counts are enough for most.
   */
  findings(): readonly Finding[]
}

/** All that a run has to say. */
export interface Run {
  /** Every article that was looked at, sorted by path, with or without findings. */
  readonly articles: readonly ArticleReport[]
  /** Texts of the files that findings speak of, for lines, columns and code frames. */
  readonly texts: Texts
  /** Findings that a baseline or a comment silenced. */
  readonly silenced: number
}

export interface ReportContext {
  readonly language: Language
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Version of yikan. */
  readonly version: string
  /** Every rule: id, default severity, and what it is about in one line. */
  readonly rules: readonly {
    readonly id: string
    readonly severity: Severity
    readonly summary?: string
  }[]
  /** Say nothing but the findings. */
  readonly quiet?: boolean
  /** From which severity on a finding counts as a failure; `error` where it is not given. */
  readonly failOn?: FailOn
  /** How many findings a report for people shows in full; all where it is not given. Forms for programs hold all. */
  readonly show?: number
  /** What stays the same of a finding while lines come and go above it, for forms that track findings over time. */
  fingerprint?(finding: Finding): string
}

/** A report form: a run in, text out; ends with a line end. */
export interface Reporter {
  readonly id: string
  /** Whether it speaks of all rules, also of those that found nothing; else it may be given none. */
  readonly listsRules?: boolean
  report(run: Run, context: ReportContext): string
}
