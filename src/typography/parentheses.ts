import { allMatches } from '../text/all-matches.ts'
import { HAN, isFullWidthMark, OBJECT } from './characters.ts'
import type { Flaw, Replacement } from './flaw.ts'
import { has, isHan, isWord, Kind, neighboursIn } from './kinds.ts'

interface Pair {
  readonly open: number
  readonly close: number
}

const MARK = /[()（）\n]/g
const SMILEY = /[:;=8]['-]?$/
const ADDRESS = /:\/\/|^www\.|^#/
/** What a regular expression or an argument begins with. */
const CODE_INSIDE = /^(?:\?[:=!<]|["'])/
const hasHan = new RegExp(`[${HAN}]`)
/** What may follow parentheses in a sentence. A letter or an operator says that they are code. */
const GOES_ON = new RegExp(`^(?:$|[\\s${HAN}，。、；：！？）】》」』”’…—,.;:!?"'\\uFFF9\\uFFFC-])`)
/** (1), (a) and (iv), after a space or a stop, number what follows. */
const NUMBERING = /^(?:\d{1,2}|[a-z]|[ivx]{2,4})$/i
/** A sum may have words in parentheses: 1 (录音) + 1/3 (匹配). */
const OPERATOR = /^ ?[+*/=<>]/

/**
 * Pairs of parentheses of which one at least is half-width though they belong to Chinese: there is Chinese in them, or
 * before them and nothing of code behind. Spaces that kept the half-width ones off the words go with them.
 */
export function halfWidthParentheses(
  text: string,
  neighbours = neighboursIn(text),
): readonly Flaw[] {
  if (!has(neighbours, Kind.parenthesis)) return []
  return pairs(text)
    .filter((pair) => isHalfWidth(text, pair) && isChinese(text, pair))
    .map(({ open, close }) => ({
      replacements: [opening(text, open), closing(text, close)].flat(),
      isCertain: true,
    }))
}

/** Matched within a line. Those that match nothing are passed over. */
function pairs(text: string): readonly Pair[] {
  const found: Pair[] = []
  let opened: number[] = []
  for (const { 0: mark, index } of allMatches(MARK, text)) {
    if (mark === '\n') opened = []
    else if (mark === '(' || mark === '（') {
      if (mark === '（' || !SMILEY.test(text.slice(Math.max(0, index - 2), index)))
        opened.push(index)
    } else if (mark === '）' || !SMILEY.test(text.slice(Math.max(0, index - 2), index))) {
      const open = opened.pop()
      if (open !== undefined) found.push({ open, close: index })
    }
  }
  return found
}

function isHalfWidth(text: string, { open, close }: Pair): boolean {
  return text[open] === '(' || text[close] === ')'
}

function isChinese(text: string, { open, close }: Pair): boolean {
  const content = text.slice(open + 1, close)
  if (content.trim() === '' || ADDRESS.test(content) || CODE_INSIDE.test(content)) return false
  const before = text[open - 1] === ' ' ? text[open - 2] : text[open - 1]
  const after = text.slice(close + 1, close + 3)
  if (!GOES_ON.test(after.slice(0, 1)) || OPERATOR.test(after)) return false
  if (text[open] === '（' || text[close] === '）' || hasHan.test(content)) return before !== ']'
  if (NUMBERING.test(content)) return isHan(text[open - 1])
  return isHan(before) || isFullWidthMark(before)
}

function opening(text: string, at: number): readonly Replacement[] {
  if (text[at] === '（') return []
  const isSpaced = text[at - 1] === ' ' && isText(text[at - 2])
  return [{ start: isSpaced ? at - 1 : at, end: at + 1, text: '（' }]
}

function closing(text: string, at: number): readonly Replacement[] {
  if (text[at] === '）') return []
  const isSpaced = text[at + 1] === ' ' && isText(text[at + 2])
  return [{ start: at, end: isSpaced ? at + 2 : at + 1, text: '）' }]
}

function isText(character: string | undefined): boolean {
  return (
    character !== OBJECT && (isHan(character) || isWord(character) || isFullWidthMark(character))
  )
}
