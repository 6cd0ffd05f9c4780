/** Put `text` in the place of `[start, end)`, UTF-16 offsets into a run of prose; an empty range inserts. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A place that is not set as it should be, and how it should be. */
export interface Flaw {
  /** Made all or none, in the order of the text. */
  readonly replacements: readonly Replacement[]
  /** Whether there is no other way to read it. */
  readonly isCertain: boolean
}

/** The flaw that one replacement mends. */
export function flawAt(start: number, end: number, text: string, isCertain = true): Flaw {
  return { replacements: [{ start, end, text }], isCertain }
}
