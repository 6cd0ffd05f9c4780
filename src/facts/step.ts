import type { Draft } from './draft.ts'
import type { Word } from './names.ts'

/** What was read at a place; reading goes on at `end`. */
export interface Step {
  readonly end: number
  readonly draft: Draft | undefined
  readonly word: Word | undefined
}

/** Nothing up to `end`. */
export const passTo = (end: number): Step => ({ end, draft: undefined, word: undefined })

/** A name, to which a number behind it may belong. */
export const nameFrom = (start: number, end: number): Step => ({
  end,
  draft: undefined,
  word: { start, end },
})

/** A quantity. */
export const found = (draft: Draft, end: number): Step => ({ end, draft, word: undefined })
