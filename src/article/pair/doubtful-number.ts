import type { Mention } from '../../model/pair.ts'
import type { Passage, SideName } from './passages.ts'
import type { PlacedMention } from './read-mentions.ts'

/**
 * Whether a number that seems to stand on one side alone may well be on the other side, `other`, or need not be there:
 * - it is written without a digit, as words are that mean no number (worth a thousand words, 一个数量级), or is one of the
 *   figures of speech (1 million bugs, the 30,000-foot view, turned by 180 degrees);
 * - all of a thing are 100 % of it;
 * - its digits stand on the other side, in code, in a formula drawn as a picture, in a form that was not read (`2.5x10`);
 * - it is a year that the other side gives as 今年 or `last year`, by two digits ('86), or in full at another place;
 * - a number stands there in pieces, which were not read as one (1 亿 7 千 5 百万);
 * - the translation has it in brackets, as a gloss, or in a sentence that was not translated at all.
 *
 * `around` are its passage and those beside it, `all` those of the whole article.
 */
export function isDoubtful(
  { mention, comparable }: PlacedMention,
  other: SideName,
  around: readonly Passage[],
  all: readonly Passage[],
): boolean {
  const { value, sentence } = mention
  if (!/\d/.test(value.text) || figureOfSpeech.test(value.text)) return true
  if (
    comparable.kind === 'amount' &&
    value.text.startsWith('100') &&
    comparable.amount.unit === '%'
  )
    return true
  if (other === 'original' && (!han.test(sentence) || isBracketed(mention))) return true
  if (around.some((passage) => isInPieces(passage[other]))) return true
  const sourceOf = (passages: readonly Passage[]) =>
    passages.map((passage) => passage.sourceOf(other)).join('\n')
  const raw = sourceOf(around)
  if (isYearTold(mention, raw) || hasDigits(value.text, raw)) return true
  return yearOf(mention) !== undefined && hasDigits(yearOf(mention)!, sourceOf(all))
}

/** Numbers that follow each other without a word between, and were set aside for that. */
const isInPieces = (mentions: readonly PlacedMention[]): boolean =>
  mentions.some(({ isAside, mention: { value } }, i) => {
    const next = mentions[i + 1]
    return isAside && next?.isAside === true && next.mention.value.span.start - value.span.end < 2
  })

const yearOf = ({ value }: Mention): string | undefined =>
  value.kind === 'date' ? /^(?:19|20)\d\d$/.exec(value.value)?.[0] : undefined

const figureOfSpeech =
  /^1 (?:thousand|[mb]illion)$|^\d[\d,]*-(?:foot|mile)$|^(?:180|360)[ -]degrees?$/i

const han = /\p{Script=Han}/u

function isBracketed({ value, sentence }: Mention): boolean {
  const at = sentence.indexOf(value.text)
  return /[（(][^（）()]*$/.test(sentence.slice(Math.max(at - 100, 0), Math.max(at, 0)))
}

const relativeYear =
  /[今去明前次当同翌近]年|这一年|那一年|前[两二三几]年|年[底末初]|\b(?:this|last|next|that|same|past|previous|following|current|new|the) year\b|\byears? (?:ago|later|before)\b/i

/** A year named by its distance or by its last two digits; those are said of a year in full as well. */
function isYearTold(mention: Mention, raw: string): boolean {
  const { value, sentence } = mention
  const short = /^\d\d$/.test(value.text) && /['’‘]$/.test(before(sentence, value.text))
  if (short) return new RegExp(`(?:19|20)${value.text}(?!\\d)`).test(raw)
  const digits = yearOf(mention)?.slice(2)
  if (digits === undefined) return false
  return relativeYear.test(raw) || new RegExp(`(?:['’‘]|\\d{4} ?[-–/] ?)${digits}(?!\\d)`).test(raw)
}

const before = (sentence: string, text: string): string =>
  sentence.slice(0, Math.max(sentence.indexOf(text), 0))

/** Whether the digits, two at least, stand in the text by themselves; addresses of links are no text. */
function hasDigits(written: string, raw: string): boolean {
  const digits = numbersIn(written).filter((each) => each.length > 1)
  if (digits.length === 0) return false
  const known = new Set(numbersIn(raw.replace(/\]\([^()\s]*/g, ' ').replace(/%[\da-f]{2}/gi, ' ')))
  return digits.every((each) => known.has(each))
}

const numbersIn = (text: string): readonly string[] =>
  text.replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)?/g) ?? []
