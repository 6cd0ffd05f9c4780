import { allMatches } from '../text/all-matches.ts'
import { HAN, isFullWidthMark } from './characters.ts'
import { type Flaw, flawAt } from './flaw.ts'
import { has, isHan, Kind, neighboursIn } from './kinds.ts'

const forms = {
  curly: { outer: ['“', '”'], inner: ['‘', '’'] },
  corner: { outer: ['「', '」'], inner: ['『', '』'] },
} as const

const STRAIGHT = /"/g
const CURLY = /[“”]/g
const hasHan = new RegExp(`[${HAN}]`)
/** A name of JSON. */
const FIELD = /"[\w-]{1,60}" ?:/
/** A call: print("你好"). */
const CALL = /\w\($/
const OUTSIDE = /[\s([,.;:!?\uFFFC\uFFF9]/

/**
 * Straight double quotation marks in Chinese text, in pairs. Certain are those around Chinese; around English it may be
 * a string of some program. Where one is left over, nothing is said of any: it is not plain which.
 */
export function straightQuotes(
  text: string,
  form: 'curly' | 'corner',
  neighbours = neighboursIn(text),
): readonly Flaw[] {
  if (!has(neighbours, Kind.quote)) return []
  const places = allMatches(STRAIGHT, text).map(({ index }) => index)
  if (places.length % 2 === 1 || FIELD.test(text)) return []
  return places.flatMap((start, i): readonly Flaw[] => {
    const end = places[i + 1]
    if (i % 2 === 1 || end === undefined || !isPair(text, start, end)) return []
    const [left, right] = forms[form][isQuoted(text, start) ? 'inner' : 'outer']
    const isCertain = hasHan.test(text.slice(start + 1, end))
    if (!isCertain && !isHan(beside(text, start, -1)) && !isHan(beside(text, end, 1))) return []
    return [
      {
        replacements: [
          { start, end: start + 1, text: left },
          { start: end, end: end + 1, text: right },
        ],
        isCertain,
      },
    ]
  })
}

/**
 * Two opening marks, or two closing ones, where a pair belongs: “你好“. Which was meant is a guess, and nothing is said
 * where there are more marks: a quotation may begin in one paragraph and end in another, or hold a second one.
 */
export function mispairedQuotes(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  if (!has(neighbours, Kind.quote)) return []
  const [first, second, more] = allMatches(CURLY, text)
  if (first === undefined || second === undefined || more || first[0] !== second[0]) return []
  const [wrong, right] = first[0] === '“' ? [second, '”'] : [first, '“']
  return [flawAt(wrong.index, wrong.index + 1, right, false)]
}

function isPair(text: string, start: number, end: number): boolean {
  const content = text.slice(start + 1, end)
  const isTouched = content !== '' && !/^\s|\s$|\n/.test(content)
  const isCall = CALL.test(text.slice(Math.max(0, start - 2), start))
  return isTouched && !isCall && isOutside(text[start - 1]) && isOutside(text[end + 1])
}

function isOutside(character: string | undefined): boolean {
  return (
    character === undefined ||
    isHan(character) ||
    isFullWidthMark(character) ||
    OUTSIDE.test(character)
  )
}

/** Whether a place lies within quotation marks already. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** The character beside a mark, a space passed over. */
function beside(text: string, at: number, step: 1 | -1): string | undefined {
  const next = text[at + step]
  return next === ' ' ? text[at + 2 * step] : next
}
