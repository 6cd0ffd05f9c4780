import { CODE, HAN, WORD } from './characters.ts'
import { type Flaw, flawAt } from './flaw.ts'

/*
 * A sign belongs to the word it stands at: $5, 40%, C++, C#. Each pattern matches the character before the gap, so that
 * the one between two gaps (的A的) is seen from both sides.
 */
const TIGHT = new RegExp(
  `[${HAN}](?=[${WORD}${CODE}]|[$€£¥]\\d|\\.NET\\b)|(?:[${WORD}${CODE}]|\\d[%‰]|[A-Za-z]\\+\\+|[A-G]#)(?=[${HAN}])`,
  'g',
)
const LOOSE = new RegExp(`[${HAN}](?= [${WORD}${CODE}])|[${WORD}${CODE}%](?= [${HAN}])`, 'g')

/** Words of Chinese that begin or end with a letter: they are written in one. */
const words = new Set(
  'A股 B股 H股 T恤 U盘 K线 B站 X光 P图 K歌 Q版 Q币 Q群 C位 e时 维C 拉O'.split(' '),
)

/** Gaps without a space between Chinese characters and letters, digits or code. */
export function missingSpaces(text: string): readonly Flaw[] {
  return gaps(text, TIGHT).map((at) => flawAt(at, at, ' '))
}

/** Spaces between Chinese characters and letters, digits or code. */
export function superfluousSpaces(text: string): readonly Flaw[] {
  return gaps(text, LOOSE).map((at) => flawAt(at, at + 1, ''))
}

/** How a text is spaced. Places are offsets of gaps. */
export interface Spacing {
  readonly tight: readonly number[]
  readonly loose: readonly number[]
}

/** The gaps beside letters and those beside digits, apart: either may be spaced by a rule of its own. */
export function readSpacing(text: string): { readonly letters: Spacing; readonly digits: Spacing } {
  const tight = gaps(text, TIGHT)
  const loose = gaps(text, LOOSE)
  const isDigit = (at: number) => /\d/.test(text.slice(at - 1, at + 2))
  const isLetter = (at: number) => !isDigit(at)
  return {
    letters: { tight: tight.filter(isLetter), loose: loose.filter(isLetter) },
    digits: { tight: tight.filter(isDigit), loose: loose.filter(isDigit) },
  }
}

function gaps(text: string, pattern: RegExp): readonly number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length).filter(
    (at) => !words.has(text.slice(at - 1, at + 1)) && !words.has(text.slice(at, at + 2)),
  )
}
