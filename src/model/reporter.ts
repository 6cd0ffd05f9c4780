import type { FailOn, Language } from './config.ts'
import type { Finding, Severity } from './finding.ts'

/** Texts by path, in memory or read when they are asked for. Nothing for a file that cannot be read. */
export interface Texts {
  get(path: string): string | undefined
}

/** All that a run has to say. */
export interface Run {
  /** Every file that was looked at, in order, with or without findings. */
  readonly files: readonly string[]
  /** Sorted by path, then by place. */
  readonly findings: readonly Finding[]
  /** Texts of the files that findings speak of, for lines, columns and code frames. */
  readonly texts: Texts
  /** Findings that a baseline or a comment silenced. */
  readonly silenced: number
  /** Digests by file: where one is as it was, what is to be said of that file alone is as it was. */
  readonly editions?: ReadonlyMap<string, string>
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
  /** What stays the same of a finding while lines come and go above it, for forms that track findings over time. */
  fingerprint?(finding: Finding): string
  /** What was said of a file when it was last of this edition, or what `make` says now. */
  section?(path: string, edition: string, make: () => string): string
}

/** A report form: a run in, text out; ends with a line end. */
export interface Reporter {
  readonly id: string
  /** Whether it speaks of all rules, also of those that found nothing; else it may be given none. */
  readonly listsRules?: boolean
  /** Whether it speaks of one file after the other, and asks for what it said of each before. */
  readonly bySection?: boolean
  report(run: Run, context: ReportContext): string
}
