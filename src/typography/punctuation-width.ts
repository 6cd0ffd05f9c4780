import { allMatches } from '../text/all-matches.ts'
import { CLOSING, CODE, HAN, WORD } from './characters.ts'
import { type Flaw, flawAt } from './flaw.ts'
import { countHan, isHan, Kind, meet, neighboursIn, setOf } from './kinds.ts'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
}

/** Behind Chinese: no smiley, no `://`, no `:emoji:`, no `::`, no `!=`, no query string. */
const AFTER_HAN = new RegExp(
  `(?<=[${HAN}${CLOSING}])(?:,+(?!,)|;(?![-']?[()DPp])|:(?![-']?[()|/*DPOop\\\\]|[:=]|[\\w+-]{1,40}:)|[!?]+(?![=[\\w]))( *)`,
  'g',
)
/** Between a word and Chinese that follows it, after a space or at once. */
const AFTER_WORD = new RegExp(`(?<=[${WORD}${CODE}%)”’])([,;:!?])( ?)(?=[${HAN}])`, 'g')
/** A full stop that ends a line, or has Chinese behind a space. */
const FULL_STOP = new RegExp(`(?<=[${HAN}${CLOSING}])\\.(?= *(?:$|\\n)|( )[${HAN}])`, 'gm')

const CHINESE = [Kind.han, Kind.closing]
const ONE_HAN = setOf(Kind.han)
const MARK = setOf(Kind.halfWidth)
const DOT = setOf(Kind.dot)
const SPACE = setOf(Kind.space)

/** A sentence has at least so many ideographs; less may be a number in a list (一. 二.). */
const shortestSentence = 8

/** Half-width `, ; : ! ? .` in Chinese text. The spaces behind a mark go with it, since a full-width one has its own. */
export function halfWidthMarks(text: string, neighbours = neighboursIn(text)): readonly Flaw[] {
  const isBeforeHan =
    meet(neighbours, [Kind.halfWidth], ONE_HAN) ||
    (meet(neighbours, [Kind.halfWidth], SPACE) && meet(neighbours, [Kind.space], ONE_HAN))
  return [
    ...(meet(neighbours, CHINESE, MARK) ? behindHan(text) : []),
    ...(isBeforeHan ? behindWords(text) : []),
    ...(meet(neighbours, CHINESE, DOT) ? fullStops(text) : []),
  ]
}

function behindHan(text: string): readonly Flaw[] {
  return allMatches(AFTER_HAN, text).map((match) => {
    const [whole, spaces = ''] = match
    const marks = whole.slice(0, whole.length - spaces.length)
    const start = match.index
    return flawAt(start, endOf(text, start + marks.length, spaces), widened(marks))
  })
}

function behindWords(text: string): readonly Flaw[] {
  return allMatches(AFTER_WORD, text).map((match) => {
    const [whole, mark = '', space = ''] = match
    const { index } = match
    const end = endOf(text, index + whole.length - space.length, space)
    return flawAt(index, end, widened(mark), belongsToChinese(text, index, mark))
  })
}

/** `Google, Facebook, 腾讯` is a list that began in English, and `RAM: 最多` may be a field of some program. */
function belongsToChinese(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (mark === ',') return !new RegExp(`[,][^${HAN}]*$`).test(before) && isChineseAhead(text, at)
  return mark !== ':' || countHan(before) > 0
}

/** Whether the next comma, if one is near, is not again one between words. */
function isChineseAhead(text: string, at: number): boolean {
  return !/^[,] ?[^,，。\n]{0,12}, ?[A-Za-z]/.test(text.slice(at, at + 30))
}

function fullStops(text: string): readonly Flaw[] {
  return allMatches(FULL_STOP, text).flatMap((match) => {
    const { index } = match
    const clause =
      text
        .slice(Math.max(0, index - 60), index)
        .split(/[。！？\n]/)
        .at(-1) ?? ''
    if (countHan(clause) < shortestSentence) return []
    return [flawAt(index, index + 1 + (match[1]?.length ?? 0), '。')]
  })
}

/** Spaces go where text follows them; before an address they are what ends and begins it. */
function endOf(text: string, end: number, spaces: string): number {
  const next = text[end + spaces.length]
  const isText = next !== undefined && (isHan(next) || /[\w"'“‘（《「\uFFF9]/.test(next))
  return isText ? end + spaces.length : end
}

function widened(marks: string): string {
  // Several commas are one.
  if (marks.startsWith(',')) return '，'
  return Array.from(marks, (mark) => fullWidth[mark] ?? mark).join('')
}
