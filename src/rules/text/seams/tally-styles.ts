import type { Sentence } from '../../../article/facts/sentences.ts'

/** How often each of several styles stands in sentences, by kind; code is counted as well, so never too few. */
export interface StyleTally {
  /** Borders between Han and Latin letters, with a space and without one. */
  readonly spacing: readonly number[]
  /** Opening quotes: `“`, `「`, and straight ones, which close as well. */
  readonly quotes: readonly number[]
}

/** Counts styles in one look at each character, since in most articles one of them is so rare that no mark is needed. */
export function tallyStyles(sentences: readonly Sentence[]): StyleTally {
  let [spaced, unspaced, curly, corner, straight] = [0, 0, 0, 0, 0]
  for (const { text } of sentences) {
    let former = 0
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      if (unit === 0x20) continue
      const script = scriptOf(unit)
      if (former + script === HAN + LATIN) {
        if (text.charCodeAt(at - 1) === 0x20) spaced += 1
        else unspaced += 1
      }
      former = script
      if (unit === 0x201c) curly += 1
      else if (unit === 0x300c) corner += 1
      else if (unit === 0x22) straight += 1
    }
  }
  return { spacing: [spaced, unspaced], quotes: [curly, corner, straight] }
}

const HAN = 1
const LATIN = 4

/** Ideographs of the basic plane and letters of English; 0 for all else. Of two, only different ones add up to 5. */
function scriptOf(unit: number): number {
  if (unit >= 0x3400 && unit <= 0x9fff) return HAN
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a ? LATIN : 0
}
