import { type Flaw, flawAt } from './flaw.ts'
import { Kind, kindAt, meet, neighboursIn, setOf } from './kinds.ts'

/*
 * A sign belongs to the word it stands at: $5, 40%, C++, C#. The gap between two characters is seen from both sides, so
 * that one may have a gap before it and behind it (的A的).
 */
const BEGINS_WORD = /[$€£¥]\d|\.NET\b/y
const ENDS_WORD = /\d[%‰]$|[A-Za-z]\+\+$|[A-G]#$/

/** Words of Chinese that begin or end with a letter: they are written in one. */
const words = new Set(
  'A股 B股 H股 T恤 U盘 K线 B站 X光 P图 K歌 Q版 Q币 Q群 C位 e时 维C 拉O'.split(' '),
)

/** What a gap has on one of its sides, where Chinese is on the other. */
const BEHIND = [Kind.word, Kind.sign, Kind.space]
const AHEAD = setOf(...BEHIND, Kind.dot)
const HAN = setOf(Kind.han)

/** Gaps without a space between Chinese characters and letters, digits or code. */
export function missingSpaces(text: string, { tight } = readSpacing(text)): readonly Flaw[] {
  return tight.map((at) => flawAt(at, at, ' '))
}

/** Spaces between Chinese characters and letters, digits or code. */
export function superfluousSpaces(text: string, { loose } = readSpacing(text)): readonly Flaw[] {
  return loose.map((at) => flawAt(at, at + 1, ''))
}

/** How a text is spaced. Places are offsets of gaps. */
export interface Spacing {
  readonly tight: readonly number[]
  readonly loose: readonly number[]
}

/** All gaps of a text between Chinese characters and letters, digits or code, without a space and with one. */
export function readSpacing(text: string, neighbours = neighboursIn(text)): Spacing {
  const tight: number[] = []
  const loose: number[] = []
  if (!meet(neighbours, [Kind.han], AHEAD) && !meet(neighbours, BEHIND, HAN))
    return { tight, loose }
  let right = kindAt(text, 0)
  for (let at = 1; at < text.length; at += 1) {
    const left = right
    right = kindAt(text, at)
    if (left === Kind.han) {
      if (right === Kind.space) {
        if (kindAt(text, at + 1) === Kind.word) loose.push(at)
      } else if (beginsWord(text, at, right) && !isOneWord(text, at)) tight.push(at)
    } else if (right === Kind.han) {
      if (endsWord(text, at, left) && !isOneWord(text, at)) tight.push(at)
    } else if (right === Kind.space && kindAt(text, at + 1) === Kind.han) {
      if (left === Kind.word || text[at - 1] === '%') loose.push(at)
    }
  }
  return { tight, loose }
}

function beginsWord(text: string, at: number, kind: number): boolean {
  if (kind !== Kind.sign && kind !== Kind.dot) return kind === Kind.word
  BEGINS_WORD.lastIndex = at
  return BEGINS_WORD.test(text)
}

function endsWord(text: string, at: number, kind: number): boolean {
  return kind === Kind.sign
    ? ENDS_WORD.test(text.slice(Math.max(0, at - 3), at))
    : kind === Kind.word
}

function isOneWord(text: string, at: number): boolean {
  return words.has(text.slice(at - 1, at + 1)) || words.has(text.slice(at, at + 2))
}

/** Whether a gap is beside a digit. */
export function isBesideDigit(text: string, at: number): boolean {
  return /\d/.test(text.slice(at - 1, at + 2))
}
