import type { Passage } from '../parts/passage.ts'
import type { Credits } from './credits.ts'

/** One way in which an attribution is worded. */
export interface Family {
  readonly id: string
  /** What the passage credits; undefined where it is not worded in this way. */
  read(passage: Passage): FamilyReading | undefined
}

export interface FamilyReading {
  readonly credits: Credits
  /** Offset in the passage where the attribution ends. */
  readonly end: number
  /** Whether words follow that belong to the article. */
  readonly leftover: boolean
}
