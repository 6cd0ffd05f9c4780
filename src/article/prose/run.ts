import type { Neighbours } from '../../typography/index.ts'

/**
 * Where a part of the text of a run stands in the file. It may be edited where it is `literal`: each unit of it is
 * written there as it is read. Escapes and character references are read as other than they are written.
 */
export interface Piece {
  /** Offset in the text of the run. */
  readonly at: number
  readonly length: number
  /** Offsets in the file. */
  readonly start: number
  readonly end: number
  readonly literal: boolean
}

/** A place between two characters where a link, emphasis or code begins or ends. */
export interface Seam {
  /** Offset in the file outside of all that begins and ends here. */
  readonly outside: number
  /** Whether it is one of emphasis, whose marks work or not by what stands beside them. */
  readonly ofEmphasis: boolean
}

/**
 * The prose of a paragraph, heading or cell as a reader sees it, all in one string; inline code, and anything else that
 * is not prose, is one character each: `CODE` and `OBJECT` of `src/typography/`.
 */
export interface ProseRun {
  readonly text: string
  /** What stands beside what in the text. */
  readonly neighbours: Neighbours
  /** In the order of the text, without gaps. */
  readonly pieces: readonly Piece[]
  /** By offset in the text. */
  readonly seams: ReadonlyMap<number, Seam>
}
