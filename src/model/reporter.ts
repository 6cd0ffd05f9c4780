import type { FailOn, Language } from './config.ts'
import type { Finding, Severity } from './finding.ts'

/** All that a run has to say. */
export interface Run {
  /** Every file that was looked at, in order, with or without findings. */
  readonly files: readonly string[]
  /** Sorted by path, then by place. */
  readonly findings: readonly Finding[]
  /** Texts of the files that findings speak of, for lines, columns and code frames. */
  readonly texts: ReadonlyMap<string, string>
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
  /** What stays the same of a finding while lines come and go above it, for forms that track findings over time. */
  fingerprint?(finding: Finding): string
}

/** A report form: a run in, text out; ends with a line end. */
export interface Reporter {
  readonly id: string
  report(run: Run, context: ReportContext): string
}
