import type { Observation } from './finding.ts'
import type { Attribution, Metadata } from './metadata.ts'
import type { Span } from './span.ts'

/**
 * One way in which a file carries its metadata. Law: `read(write(header))` says the same as `header`.
 * A format looks at text only; it runs before anything is parsed.
 */
export interface Format {
  readonly id: string
  /** Nothing where the file is not written in this form; formats are asked in the order of the table. */
  read(text: string): HeaderReading | undefined
  /** The header in this form, ready to stand before a body; ends with a line end. */
  write(header: Header): string
}

export interface Header {
  readonly metadata: Metadata
  readonly attribution?: Attribution
}

/** What a format found in a file. */
export interface HeaderReading extends Header {
  /**
   * Text that is header or footer and not body, in order and without overlap. It is blanked (line ends kept) before the
   * file is parsed, so every position in the tree is a position in the file.
   */
  readonly consumed: readonly Span[]
  /** Things wrong with the header, to be said by `metadata/header-malformed`. */
  readonly problems: readonly Observation[]
}
