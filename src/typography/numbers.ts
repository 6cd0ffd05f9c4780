import { allMatches } from '../text/all-matches.ts'
import { type Flaw, flawAt } from './flaw.ts'
import { has, Kind, meet, neighboursIn, setOf } from './kinds.ts'

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ](?:[．－％＋／＿]?[０-９Ａ-Ｚａ-ｚ％])*/g
const SIGN = setOf(Kind.sign)
const PERCENT = /(?<=\d) +(?=[%‰](?! ?[\w(]))/g
const UNIT =
  '(?:[KMGTP]i?B|[kKMGT]bps|[kMG]Hz|[kcm]m|kg|mg|ms|[kMG]W|kWh|mAh|dpi|fps)(?![A-Za-z0-9_])'
const JOINED = new RegExp(`(?<![\\w.-])\\d[\\d.,]*(?=${UNIT})`, 'g')
const PARTED = new RegExp(`(?<=\\d) (?=${UNIT})`, 'g')

/** Full-width digits and letters (Unicode's full-width forms), with the signs between them. */
export function fullWidthWords(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  if (!has(neighbours, Kind.fullWidth)) return []
  return allMatches(FULL_WIDTH, text).map(({ 0: word, index }) =>
    flawAt(index, index + word.length, narrowed(word)),
  )
}

/** Full-width forms lie 0xFEE0 above ASCII. */
function narrowed(word: string): string {
  return Array.from(word, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0)).join('')
}

/**
 * Spaces between numbers and their units. Before % stands none; whether one stands before a unit in letters is a matter
 * of style. `5 % 3` is a sum.
 */
export function wrongUnitSpaces(
  text: string,
  units: 'insert' | 'strip' | 'leave',
  neighbours = neighboursIn(text),
): readonly Flaw[] {
  const percent = meet(neighbours, [Kind.space], SIGN) ? allMatches(PERCENT, text) : []
  return [
    ...percent.map(({ 0: space, index }) => flawAt(index, index + space.length, '')),
    ...besideLetters(text, units),
  ]
}

function besideLetters(text: string, units: 'insert' | 'strip' | 'leave'): readonly Flaw[] {
  if (units === 'leave') return []
  if (units === 'strip') {
    return allMatches(PARTED, text).map(({ index }) => flawAt(index, index + 1, ''))
  }
  return allMatches(JOINED, text).map(({ 0: number, index }) => {
    const end = index + number.length
    return flawAt(end, end, ' ')
  })
}
