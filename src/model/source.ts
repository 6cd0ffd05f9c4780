import type { Span } from './span.ts'

/** One file as it was read: decoded, otherwise untouched. */
export interface Source {
  /** Relative to the project, with forward slashes, Unicode NFC. */
  readonly path: string
  readonly text: string
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
}

/** Why a file could not become an article. Nothing of it is published, and what was published of it before stays. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'encoding'
  | 'not-a-file'
  | 'unreadable'
  | 'too-complex'

/** A file that could not become an article. */
export interface Refusal {
  readonly path: string
  readonly reason: RefusalReason
  /** What the message speaks of: sizes in bytes, limits, the name of a likely encoding, the system's error code. */
  readonly data: Readonly<Record<string, string | number>>
  readonly span?: Span
}
