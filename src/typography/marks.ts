import { allMatches } from '../text/all-matches.ts'
import { CLOSING, CODE, HAN, OPENING, STOPS, WORD } from './characters.ts'
import { type Flaw, flawAt } from './flaw.ts'
import { has, Kind, meet, type Neighbours, neighboursIn, setOf } from './kinds.ts'

/** Dots, or marks of any other kind, in place of `……`: behind Chinese, or right before it. Not in `[...]` and paths. */
const DOTS = new RegExp(
  `(?<=[${HAN}${CLOSING}${STOPS}”’])(?:\\.{3,}|。{3,}|…+|⋯+)(?![\\w./\\]…⋯])|(?<![.…⋯\\w/([])(?:\\.{3,}|…|⋯+)(?=[${HAN}])`,
  'g',
)
const DASH = new RegExp(
  `(?<=[${HAN}${CLOSING}！？”’])( ?)(?:-{2,4}|－{2})( ?)(?=[${HAN}${OPENING}“‘])|(?<=[${WORD}])--(?=[${HAN}])`,
  'g',
)
const REPEATED = /([，、；：])\1+|(?<!。)。。(?!。)/g
const WAVE = /(?<=[\d%‰])( ?)~( ?)(?=\d)/g
const CLASHING = /([，、；])([。！？])|(。)([，、；])/g

/** Ellipses that are not the two signs of three dots each that GB/T 15834—2011 §4.11 asks for. */
export function wrongEllipses(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  if (
    !has(neighbours, Kind.ellipsis) &&
    !areDoubled(neighbours, Kind.dot) &&
    !areDoubled(neighbours, Kind.stop)
  )
    return []
  return allMatches(DOTS, text).flatMap(({ 0: dots, index }) =>
    dots === '……' ? [] : [flawAt(index, index + dots.length, '……')],
  )
}

/** Hyphens that stand for a dash between Chinese words (§4.10). Options such as `--help` have a letter behind them. */
export function hyphenDashes(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  if (!areDoubled(neighbours, Kind.hyphen)) return []
  return allMatches(DASH, text).map(({ 0: dash, index }) =>
    flawAt(index, index + dash.length, '——'),
  )
}

/** Marks that stand there twice, which is certain, and two that cannot follow each other, of which the heavier stays. */
export function repeatedMarks(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  if (!areDoubled(neighbours, Kind.stop)) return []
  const repeated = allMatches(REPEATED, text).map(({ 0: marks, index }) =>
    flawAt(index, index + marks.length, marks[0] ?? ''),
  )
  const clashing = allMatches(CLASHING, text).map((match) => {
    const heavier = match[2] ?? match[3] ?? ''
    return flawAt(match.index, match.index + match[0].length, heavier, false)
  })
  return [...repeated, ...clashing]
}

/** A wave between numbers that is half-width: two in a paragraph strike out what is between them, on GitHub. */
export function halfWidthRanges(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  if (!has(neighbours, Kind.wave)) return []
  return allMatches(WAVE, text).map(({ 0: wave, index }) =>
    flawAt(index, index + wave.length, '～', false),
  )
}

const MARKS = setOf(Kind.stop, Kind.closing, Kind.opening)
const SPACE = setOf(Kind.space)
/* The space comes first, for it is rarer than what stands beside it. */
const BEFORE = new RegExp(
  ` (?=[${STOPS}${CLOSING}${OPENING}])(?<=[${HAN}${WORD}${CODE}${CLOSING}${STOPS}%”’] )`,
  'g',
)
const AFTER = new RegExp(
  ` (?=[${HAN}${WORD}${CODE}${OPENING}“‘])(?<=[${STOPS}${OPENING}${CLOSING}] )`,
  'g',
)

/** A space before or behind a full-width mark, which has white space of its own. Two spaces are there on purpose. */
export function spacesBesideMarks(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  const before = meet(neighbours, [Kind.space], MARKS) ? allMatches(BEFORE, text) : []
  const after = meet(neighbours, [Kind.stop, Kind.closing, Kind.opening], SPACE)
    ? allMatches(AFTER, text)
    : []
  return [...before, ...after].map(({ index }) => flawAt(index, index + 1, ''))
}

/** Whether two units of a kind stand side by side. */
function areDoubled(neighbours: Neighbours, kind: number): boolean {
  return meet(neighbours, [kind], setOf(kind))
}
