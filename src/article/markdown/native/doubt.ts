/** How much of a text has to be read again: nothing, the block in the root that holds a node, or all of it. */
export type Doubt = 0 | 1 | 2

export const NONE = 0
export const BLOCK = 1
export const TEXT = 2

/** The doubt that reaches farthest. */
export function worst(doubts: readonly Doubt[]): Doubt {
  if (doubts.includes(TEXT)) return TEXT
  return doubts.includes(BLOCK) ? BLOCK : NONE
}
