/**
 * A half-open range `[start, end)` of UTF-16 offsets into the untouched text of a file: the text as it was decoded,
 * with its byte order mark, its carriage returns and its header still in place.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A value together with the place where it is written. */
export interface Spanned<T = string> {
  readonly value: T
  readonly span: Span
}

/** Replace the text of `span` by `text`; an empty span inserts, an empty text removes. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A place as people count it: line and column start at 1, the column counts UTF-16 units; `offset` starts at 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}
