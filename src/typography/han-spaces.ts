import { allMatches } from '../text/all-matches.ts'
import { type Flaw, flawAt } from './flaw.ts'
import { Kind, kindAt, meet, neighboursIn, setOf } from './kinds.ts'

const SPACE = setOf(Kind.space)
const HAN = setOf(Kind.han)
const TITLE = /《[^《》\n]{0,80}》/g
/** Words that lean on their neighbour: no field, name or title begins or ends with them. */
const LEANING = /[的了着和与或在是从到于将被把让为以及但而如比用并对向给等这那此其该]/
/** 第一章 引言, 步骤一 安装: a number and what it counts. */
const NUMBERED = /第[一二三四五六七八九十百零〇两\d]+.?$/

/**
 * A single space between two ideographs. It is certain to be wrong beside a word that cannot stand alone, or where one
 * ideograph stands by itself; elsewhere it may part a number from a title, or two names. Titles in 《》 keep theirs.
 */
export function spacesBetweenHan(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  const mayBe = meet(neighbours, [Kind.han], SPACE) && meet(neighbours, [Kind.space], HAN)
  const spaces = mayBe ? spacesIn(text) : []
  if (spaces.length === 0) return []
  const titles = allMatches(TITLE, text)
  return spaces.flatMap((at) => {
    const isTitle = titles.some(({ 0: title, index }) => index < at && at < index + title.length)
    const before = text.slice(Math.max(0, at - 8), at)
    if (isTitle || NUMBERED.test(before)) return []
    return [flawAt(at, at + 1, '', isLoose(text, at))]
  })
}

/** The offsets of single spaces with an ideograph on either side. */
function spacesIn(text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (kindAt(text, at - 1) === Kind.han && kindAt(text, at + 1) === Kind.han) found.push(at)
  }
  return found
}

function isLoose(text: string, at: number): boolean {
  const leans = LEANING.test(text[at - 1] ?? '') || LEANING.test(text[at + 1] ?? '')
  return leans || text[at - 2] === ' ' || text[at + 2] === ' '
}
